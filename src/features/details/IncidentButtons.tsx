import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import type { Selection } from "#domain/scene.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import css from "./Details.module.css";
import { RecordText } from "./RecordText.tsx";

const NONE: Selection = { type: "none" };

/** Records to go on to. Those that a filter leaves out stay reachable and say so. */
export function IncidentButtons({ incidents }: Readonly<{ incidents: readonly Incident[] }>): ReactNode {
  const { messages, store } = useAtlas();
  const { codes, details } = messages;
  const shown = new Set(useScene().shown);
  return (
    <ul className={css["others"]}>
      {incidents.map((incident) => {
        const { id, title, effectiveStatus, methods } = incident;
        const selection: Selection = { type: "incident", id };
        const { itemSelected, itemHovered } = store.getState();
        return (
          <li key={id}>
            <button
              type="button"
              className={css["other"]}
              onClick={() => itemSelected(selection)}
              onPointerEnter={() => itemHovered(selection)}
              onPointerLeave={() => itemHovered(NONE)}
            >
              <Mark fill={MARK_FILL[effectiveStatus]} family={methodFamilyOf(methods)} size={16} />
              <span>
                <span className={css["otherTitle"]}>
                  <RecordText text={title} />
                </span>
                <span className={css["credit"]}>
                  {codes.status[effectiveStatus]}
                  {shown.has(incident) ? null : `, ${details.outsideFilters}`}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
