import type { ReactNode } from "react";
import type { Incident, IncidentTexts } from "#domain/incident.ts";
import { lastEventOf } from "#domain/record.ts";
import { MARK_FILL, methodFamilyOf, STANDING } from "#domain/status.ts";
import { useAtlas } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import css from "./Details.module.css";

/** Where the case stands, before anything else is told: mark, word, phrase, what it means and does not mean. */
export function StatusBlock({
  incident,
  texts,
}: Readonly<{ incident: Incident; texts: IncidentTexts | null }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, definitions, details } = messages;
  const { effectiveStatus, methods } = incident;
  const last = texts && lastEventOf(texts);
  return (
    <div className={css["status"]}>
      <p className={css["statusWords"]}>
        <Mark fill={MARK_FILL[effectiveStatus]} family={methodFamilyOf(methods)} size={20} />
        <strong>{codes.status[effectiveStatus]}</strong>
        <span className={css["phrase"]}>{details.phrase(codes.statusPhrase[effectiveStatus])}</span>
      </p>
      <p>{definitions.status[effectiveStatus]}</p>
      {texts && last && texts.status !== effectiveStatus ? (
        <p>{details.recordedAs(codes.status[texts.status], format.date(last))}</p>
      ) : null}
      {texts?.expunged ? <p>{details.expunged(format.date(texts.expunged))}</p> : null}
      {STANDING[effectiveStatus] === "accused" ? <p>{details.presumption}</p> : null}
    </div>
  );
}
