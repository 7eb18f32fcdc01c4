import type { ReactNode } from "react";
import type { TaskForce } from "#domain/taskForce.ts";
import type { Messages } from "#i18n/messages.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { RecordLink } from "./RecordLink.tsx";
import { EnglishText } from "./RecordText.tsx";
import { Fact, RecordTitle, Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";

function taskForceYears({ established, ended }: TaskForce, words: Messages["details"]): string {
  if (established !== null && ended !== null) return words.fromToYear(`${established}`, `${ended}`);
  if (established !== null) return words.since(`${established}`);
  return ended === null ? words.yearsNotFound : words.untilYear(`${ended}`);
}

export function TaskForceRecord({ taskForce }: Readonly<{ taskForce: TaskForce }>): ReactNode {
  const atlas = useAtlas();
  const { dataset, format, locale, messages } = atlas;
  const { codes, details } = messages;
  const { countyFips, jurisdiction, note } = taskForce;
  const state = dataset.regions.find(({ kind, state }) => kind === "state" && state === taskForce.state);
  const counties = countyFips.map((fips) => {
    const region = dataset.regions.find(({ id }) => id === `county-${fips}`);
    return (locale === "es" ? region?.nameEs : region?.name) ?? fips;
  });
  return (
    <>
      <RecordTitle>
        <EnglishText>{taskForce.name}</EnglishText>
      </RecordTitle>
      <p className={css["note"]}>{details.asOfSources}</p>
      {atlas.isStatic ? null : <RecordLink type="task-force" id={taskForce.id} />}
      <dl className={css["facts"]}>
        <Fact term={details.kind}>{codes.taskForceKind[taskForce.kind]}</Fact>
        <Fact term={details.lead}>{taskForce.lead}</Fact>
        <Fact term={details.period}>{taskForceYears(taskForce, details)}</Fact>
        <Fact term={details.seat}>
          {[taskForce.city, locale === "es" ? state?.nameEs : state?.name].filter(Boolean).join(", ")}
        </Fact>
        {jurisdiction ? (
          <Fact term={details.jurisdiction}>
            <EnglishText>{jurisdiction}</EnglishText>
          </Fact>
        ) : null}
        <Fact term={details.counties}>
          {counties.length ? format.list(counties) : details.countiesNotFound}
        </Fact>
        {note ? (
          <Fact term={details.note}>
            <EnglishText>{note}</EnglishText>
          </Fact>
        ) : null}
      </dl>
      <Section heading={details.members}>
        <ul className={css["plain"]}>
          {taskForce.members.map((member) => (
            <li key={member}>
              <EnglishText>{member}</EnglishText>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={details.sources}>
        <SourceList sources={taskForce.sources} />
      </Section>
    </>
  );
}
