import type { ReactNode } from "react";
import type { Incident, IncidentTexts } from "#domain/incident.ts";
import { sentenceOf } from "#domain/record.ts";
import { STANDING } from "#domain/status.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { FilterChip, FilterChips } from "./FilterChip.tsx";
import { RecordText } from "./RecordText.tsx";
import { Fact, Section } from "./Section.tsx";
import { wordList } from "./wordList.ts";

/** 27 months are "2 years and 3 months". */
function sentenceText(total: number, format: Format, { life, years, months }: Messages["details"]): string {
  const sentence = sentenceOf(total);
  if (sentence.isLife) return life;
  const parts: string[] = [];
  if (sentence.years) parts.push(years(sentence.years, format.number(sentence.years)));
  if (sentence.months || !sentence.years) parts.push(months(sentence.months, format.number(sentence.months)));
  return format.list(parts);
}

/** Who, by role and agency and never by name, and what was paid, moved and imposed. */
export function PeopleSection({
  incident,
  texts,
}: Readonly<{ incident: Incident; texts: IncidentTexts | null }>): ReactNode {
  const { dataset, format, locale, messages } = useAtlas();
  const { codes, details } = messages;
  const { officials, contraband, organizations } = incident;
  const bribeUsd = texts?.bribeUsd ?? null;
  const sentenceMonths = texts?.sentenceMonths ?? null;
  const organizationWord = (code: string): string => {
    const named = dataset.organizations.get(code);
    return (locale === "es" ? named?.nameEs : named?.nameEn) ?? code;
  };
  return (
    <Section heading={details.people}>
      <dl className={css["facts"]}>
        {texts ? (
          <Fact term={details.role}>
            <RecordText text={texts.role} />
          </Fact>
        ) : null}
        <Fact term={details.count}>
          {officials === null
            ? details.officialsUnknown
            : details.officials(officials, format.number(officials))}
        </Fact>
        <Fact term={details.agencies}>
          <AgencyChips agencies={incident.agencies} />
        </Fact>
        <Fact term={details.level}>{codes.level[incident.level]}</Fact>
        {contraband.length ? (
          <Fact term={details.contraband}>
            {wordList(
              contraband.map((code) => codes.contraband[code]),
              format,
            )}
          </Fact>
        ) : null}
        {organizations.length ? (
          <Fact term={details.organizations}>{format.list(organizations.map(organizationWord))}</Fact>
        ) : null}
        {bribeUsd === null ? null : (
          <Fact term={details.bribe[STANDING[incident.effectiveStatus]]}>{format.usd(bribeUsd)}</Fact>
        )}
        {sentenceMonths === null ? null : (
          <Fact term={details.sentence}>{sentenceText(sentenceMonths, format, details)}</Fact>
        )}
      </dl>
    </Section>
  );
}

function AgencyChips({ agencies }: Readonly<{ agencies: readonly string[] }>): ReactNode {
  const { dataset, locale, messages, store } = useAtlas();
  const chosen = useApp((state) => state.filter.agency);
  const isLocked = useApp((state) => state.view.lock.includes("agency"));
  const word = (code: string): string => {
    const agency = dataset.agencies.get(code);
    return (locale === "es" ? agency?.nameEs : agency?.nameEn) ?? code;
  };
  return (
    <FilterChips label={messages.details.filterByAgency} isLabelHidden>
      {agencies.map((code) => (
        <FilterChip
          key={code}
          label={word(code)}
          filter={{ agency: [code] }}
          isOn={chosen.includes(code)}
          isLocked={isLocked}
          onToggle={() => store.getState().codeToggled("agency", code)}
        />
      ))}
    </FilterChips>
  );
}
