import type { ReactNode } from "react";
import type { Incident, IncidentTexts } from "#domain/incident.ts";
import { newestFirst, othersAtSamePlace } from "#domain/record.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { ConductSection } from "./ConductSection.tsx";
import css from "./Details.module.css";
import { HistorySection } from "./HistorySection.tsx";
import { IncidentButtons } from "./IncidentButtons.tsx";
import { LateNote } from "./LateNote.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { RecordText, TranslationNote } from "./RecordText.tsx";
import { ReplySection } from "./ReplySection.tsx";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { StatusBlock } from "./StatusBlock.tsx";

type IncidentRecordProps = Readonly<{
  incident: Incident;
  /** A picture of the place, where the page has no map beside it. */
  map?: ReactNode;
}>;

/** All of a case below its title. What only its texts tell follows when these are there. */
export function IncidentRecord({ incident, map }: IncidentRecordProps): ReactNode {
  const { dataset, format, messages } = useAtlas();
  const { details } = messages;
  const others = newestFirst(othersAtSamePlace(incident, dataset.incidents));
  const late = useLate("texts");
  const texts = late.value?.incidents.get(incident.id) ?? null;
  return (
    <>
      <StatusBlock incident={incident} texts={texts} />
      {texts ? <Told incident={incident} texts={texts} /> : <LateNote late={late} />}
      <HistorySection incident={incident} texts={texts} />
      <PlaceSection incident={incident} map={map} />
      <ConductSection incident={incident} />
      <PeopleSection incident={incident} texts={texts} />
      {texts ? (
        <>
          <Section heading={details.sources}>
            <SourceList sources={texts.sources} />
          </Section>
          <AboutSection id={incident.id} texts={texts} />
        </>
      ) : null}
      {others.length ? (
        <Section heading={details.others(others.length, format.number(others.length))}>
          <IncidentButtons incidents={others} />
        </Section>
      ) : null}
    </>
  );
}

/** What happened, in a few sentences, how sure that is, and what was replied. */
function Told({ incident, texts }: Readonly<{ incident: Incident; texts: IncidentTexts }>): ReactNode {
  const { details } = useAtlas().messages;
  return (
    <>
      <p className={css["summary"]}>
        <RecordText text={texts.summary} />
      </p>
      <TranslationNote texts={[incident.title, texts.summary]} />
      {texts.confidence === "low" ? <p className={css["warning"]}>{details.lowConfidence}</p> : null}
      {texts.reply ? <ReplySection reply={texts.reply} /> : null}
    </>
  );
}
