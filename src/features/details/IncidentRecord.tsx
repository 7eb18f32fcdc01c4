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
import { RecordText } from "./RecordText.tsx";
import { RecordTitle, Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { StatusBlock } from "./StatusBlock.tsx";

export function IncidentRecord({ incident }: Readonly<{ incident: Incident }>): ReactNode {
  const { dataset, format, locale, messages } = useAtlas();
  const { details } = messages;
  const others = newestFirst(othersAtSamePlace(incident, dataset.incidents));
  const isEnglishOnly = locale === "es" && (incident.title.es === null || incident.summary.es === null);
  return (
    <>
      <RecordTitle>
        <RecordText text={incident.title} />
      </RecordTitle>
      <StatusBlock incident={incident} />
      {isEnglishOnly ? <p className={css["note"]}>{details.inEnglish}</p> : null}
      <p className={css["summary"]}>
        <RecordText text={incident.summary} />
      </p>
      <HistorySection incident={incident} />
      <PlaceSection incident={incident} />
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
