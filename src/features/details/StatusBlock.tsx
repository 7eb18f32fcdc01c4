import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import { lastEventOf } from "#domain/record.ts";
import { MARK_FILL, methodFamilyOf, STANDING } from "#domain/status.ts";
import { useAtlas } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import css from "./Details.module.css";

/** Where the case stands, before anything else is told: mark, word, phrase, what it means and does not mean. */
export function StatusBlock({ incident }: Readonly<{ incident: Incident }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, definitions, details } = messages;
  const { effectiveStatus, status, methods } = incident;
  const last = lastEventOf(incident);
  return (
    <div className={css["status"]}>
      <p className={css["statusWords"]}>
        <Mark fill={MARK_FILL[effectiveStatus]} family={methodFamilyOf(methods)} size={20} />
        <strong>{codes.status[effectiveStatus]}</strong>
        <span className={css["phrase"]}>{details.phrase(codes.statusPhrase[effectiveStatus])}</span>
      </p>
      <p>{definitions.status[effectiveStatus]}</p>
      {status !== effectiveStatus && last ? (
        <p>{details.recordedAs(codes.status[status], format.date(last))}</p>
      ) : null}
      {incident.expunged ? <p>{details.expunged(format.date(incident.expunged))}</p> : null}
      {STANDING[effectiveStatus] === "accused" ? <p>{details.presumption}</p> : null}
    </div>
  );
}
