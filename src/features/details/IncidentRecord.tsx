import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import { newestFirst, othersAtSamePlace } from "#domain/record.ts";
import { useAtlas } from "#state/useApp.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { ConductSection } from "./ConductSection.tsx";
import css from "./Details.module.css";
import { HistorySection } from "./HistorySection.tsx";
import { IncidentButtons } from "./IncidentButtons.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { RecordText, TranslationNote } from "./RecordText.tsx";
import { ReplySection } from "./ReplySection.tsx";
import { RecordTitle, Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { StatusBlock } from "./StatusBlock.tsx";

type IncidentRecordProps = Readonly<{
  incident: Incident;
  /** A picture of the place, where the page has no map beside it. */
  map?: ReactNode;
}>;

export function IncidentRecord({ incident, map }: IncidentRecordProps): ReactNode {
  const { dataset, format, messages } = useAtlas();
  const { details } = messages;
  const others = newestFirst(othersAtSamePlace(incident, dataset.incidents));
  return (
    <>
      <RecordTitle>
        <RecordText text={incident.title} />
      </RecordTitle>
      <StatusBlock incident={incident} />
      <p className={css["summary"]}>
        <RecordText text={incident.summary} />
      </p>
      <TranslationNote texts={[incident.title, incident.summary]} />
      {incident.confidence === "low" ? <p className={css["warning"]}>{details.lowConfidence}</p> : null}
      {incident.reply ? <ReplySection reply={incident.reply} /> : null}
      <HistorySection incident={incident} />
      <PlaceSection incident={incident} map={map} />
      <ConductSection incident={incident} />
      <PeopleSection incident={incident} />
      <Section heading={details.sources}>
        <SourceList sources={incident.sources} />
      </Section>
      <AboutSection incident={incident} />
      {others.length ? (
        <Section heading={details.others(others.length, format.number(others.length))}>
          <IncidentButtons incidents={others} />
        </Section>
      ) : null}
    </>
  );
}
