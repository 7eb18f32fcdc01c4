import type { ReactNode } from "react";
import type { Incident, IncidentTexts } from "#domain/incident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { type ConductSpan, conductSpanOf, EVENT_FILL, historyOf } from "#domain/record.ts";
import { STANDING } from "#domain/status.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { useAtlas } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import css from "./Details.module.css";
import history from "./History.module.css";
import { RecordText } from "./RecordText.tsx";
import { Section } from "./Section.tsx";

function conductText(span: ConductSpan, { date }: Format, { conduct }: Messages["details"]): string {
  switch (span.type) {
    case "unknown":
      return conduct.unknown;
    case "at":
      return conduct.at(date(span.date));
    case "between":
      return conduct.between(date(span.from), date(span.to));
    case "before":
      return conduct.before(date(span.date));
    case "from-before":
      return conduct.fromBefore(date(span.from), date(span.before));
  }
}

type HistoryProps = Readonly<{ incident: Incident; texts: IncidentTexts | null }>;

/**
 * From the conduct to the last news: every step with its date at the precision of its source. Before the steps are
 * there, when it became public.
 */
export function HistorySection({ incident, texts }: HistoryProps): ReactNode {
  const { dataset, format, messages } = useAtlas();
  const { codes, details } = messages;
  const standing = STANDING[incident.effectiveStatus];
  const conduct = conductSpanOf(incident);
  const asOf = parsePartialDate(dataset.site.asOf);
  return (
    <Section heading={details.history}>
      <ol className={history["history"]}>
        <li
          className={history["step"]}
          data-standing={standing}
          data-conduct={
            conduct.type === "unknown" ? "unknown" : incident.conductEndIsBound ? "open" : "closed"
          }
        >
          <span className={history["when"]}>{conductText(conduct, format, details)}</span>
          <span className={history["what"]}>{details.conductPeriod[standing]}</span>
          {incident.conductEndIsBound ? <span className={css["aside"]}>{details.openEnd}</span> : null}
        </li>
        {!texts && incident.publicDate ? (
          <li className={history["step"]}>
            <span className={history["when"]}>{format.interval(incident.publicDate)}</span>
            <span className={history["what"]}>{messages.timeline.clockName.public}</span>
          </li>
        ) : null}
        {(texts ? historyOf(texts) : []).map(({ type, date, note }, i) => {
          const fill = EVENT_FILL[type];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: events have no id, two may be alike, and a record never changes
            <li key={i} className={history["step"]}>
              {fill ? (
                <span className={history["stepMark"]}>
                  <Mark fill={fill} size={15} />
                </span>
              ) : null}
              <span className={history["when"]}>{date ? format.date(date) : details.noDate}</span>
              <span className={history["what"]}>{codes.eventType[type]}</span>
              {note ? (
                <span className={css["aside"]}>
                  <RecordText text={note} />
                </span>
              ) : null}
            </li>
          );
        })}
        {texts && standing === "accused" && asOf ? (
          <li className={history["step"]} data-end>
            <span className={css["aside"]}>{details.nothingLater(format.date(asOf))}</span>
          </li>
        ) : null}
      </ol>
    </Section>
  );
}
