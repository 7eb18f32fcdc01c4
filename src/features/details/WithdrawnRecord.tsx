import type { ReactNode } from "react";
import type { WithdrawnCase } from "#domain/withdrawn.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { IncidentButtons } from "./IncidentButtons.tsx";

/** In the place of a withdrawn record: that it was, since when it is not, and why. Nothing of what it said. */
export function WithdrawnRecord({ withdrawn }: Readonly<{ withdrawn: WithdrawnCase }>): ReactNode {
  const { dataset, format, messages } = useAtlas();
  const { details } = messages;
  const { id, date, reason, mergedInto } = withdrawn;
  const successor = dataset.incidents.filter((incident) => incident.id === mergedInto);
  return (
    <>
      <p>{details.withdrawnOn(format.date(date))}</p>
      <p>{details.withdrawnReason[reason]}</p>
      {successor.length ? <IncidentButtons incidents={successor} /> : null}
      <p className={css["aside"]}>
        <code className={css["id"]}>{id}</code>
      </p>
    </>
  );
}
