import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import type { Selection } from "#domain/scene.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { recordAddress } from "#state/addresses.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { Mark } from "#ui/Mark.tsx";
import css from "./Details.module.css";
import others from "./Others.module.css";
import { RecordText } from "./RecordText.tsx";

const NONE: Selection = { type: "none" };

/** Records to go on to. Those that a filter leaves out stay reachable and say so; where the selection is fixed, their own pages. */
export function IncidentButtons({ incidents }: Readonly<{ incidents: readonly Incident[] }>): ReactNode {
  const atlas = useAtlas();
  const { messages, store } = atlas;
  const { codes, details } = messages;
  const isLink = useIsLocked("sel") || atlas.isStatic;
  const shown = new Set(useScene().shown);
  return (
    <ul className={css["others"]}>
      {incidents.map((incident) => {
        const { id, title, effectiveStatus, methods } = incident;
        const selection = { type: "incident", id } as const;
        const { itemSelected, itemHovered } = store.getState();
        const words = (
          <>
            <Mark fill={MARK_FILL[effectiveStatus]} family={methodFamilyOf(methods)} size={16} />
            <span>
              <span className={others["otherTitle"]}>
                <RecordText text={title} />
              </span>
              <span className={css["credit"]}>
                {codes.status[effectiveStatus]}
                {shown.has(incident) ? null : `, ${details.outsideFilters}`}
              </span>
            </span>
          </>
        );
        return (
          <li key={id}>
            {isLink ? (
              <a className={others["other"]} href={recordAddress(atlas, selection)}>
                {words}
              </a>
            ) : (
              <button
                type="button"
                className={others["other"]}
                onClick={() => itemSelected(selection)}
                onPointerEnter={() => itemHovered(selection)}
                onPointerLeave={() => itemHovered(NONE)}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
