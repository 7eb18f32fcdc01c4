import type { ReactNode } from "react";
import type { TaskForce, TaskForceTexts } from "#domain/taskForce.ts";
import type { Messages } from "#i18n/messages.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { LateNote } from "./LateNote.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { RecordText } from "./RecordText.tsx";
import { Fact, Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";

function taskForceYears({ established, ended }: TaskForceTexts, words: Messages["details"]): string {
  if (established !== null && ended !== null) return words.fromToYear(`${established}`, `${ended}`);
  if (established !== null) return words.since(`${established}`);
  return ended === null ? words.yearsNotFound : words.untilYear(`${ended}`);
}

export function TaskForceRecord({ taskForce }: Readonly<{ taskForce: TaskForce }>): ReactNode {
  const atlas = useAtlas();
  const { dataset, format, locale, messages } = atlas;
  const { codes, details } = messages;
  const { countyFips } = taskForce;
  const late = useLate("texts");
  const texts = late.value?.taskForces.get(taskForce.id);
  const state = dataset.regions.find(({ kind, state }) => kind === "state" && state === taskForce.state);
  const counties = countyFips.map((fips) => {
    const region = dataset.regions.find(({ id }) => id === `county-${fips}`);
    return (locale === "es" ? region?.nameEs : region?.name) ?? fips;
  });
  return (
    <>
      {locale === "es" && taskForce.nameEs !== taskForce.name ? (
        <p className={css["note"]}>
          {details.officialName} <span lang="en">{taskForce.name}</span>
        </p>
      ) : null}
      <p className={css["note"]}>{details.asOfSources}</p>
      {atlas.isStatic ? null : <RecordLink type="task-force" id={taskForce.id} />}
      <dl className={css["facts"]}>
        <Fact term={details.kind}>{codes.taskForceKind[taskForce.kind]}</Fact>
        {texts ? (
          <>
            <Fact term={details.lead}>
              <RecordText text={texts.lead} />
            </Fact>
            <Fact term={details.period}>{taskForceYears(texts, details)}</Fact>
          </>
        ) : null}
        <Fact term={details.seat}>
          {[taskForce.city, locale === "es" ? state?.nameEs : state?.name].filter(Boolean).join(", ")}
        </Fact>
        {texts?.jurisdiction ? (
          <Fact term={details.jurisdiction}>
            <RecordText text={texts.jurisdiction} />
          </Fact>
        ) : null}
        <Fact term={details.counties}>
          {counties.length ? format.list(counties) : details.countiesNotFound}
        </Fact>
        {texts?.note ? (
          <Fact term={details.note}>
            <RecordText text={texts.note} />
          </Fact>
        ) : null}
      </dl>
      {texts ? <Told texts={texts} /> : <LateNote late={late} />}
    </>
  );
}

function Told({ texts }: Readonly<{ texts: TaskForceTexts }>): ReactNode {
  const { details } = useAtlas().messages;
  return (
    <>
      <Section heading={details.members}>
        <ul className={css["plain"]}>
          {texts.members.map((member) => (
            <li key={member.en}>
              <RecordText text={member} />
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={details.sources}>
        <SourceList sources={texts.sources} />
      </Section>
    </>
  );
}
