import type { ReactNode } from "react";
import type { Incident } from "#domain/incident.ts";
import { isCoarse, isOutsideBorderStates } from "#domain/record.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { SoftMark } from "#ui/Mark.tsx";
import css from "./Details.module.css";
import { FilterChip, FilterChips } from "./FilterChip.tsx";
import { RecordText } from "./RecordText.tsx";
import { Section } from "./Section.tsx";

/** The place, how well it is known, and what it belongs to as ways to filter. */
export function PlaceSection({
  incident,
  map,
}: Readonly<{ incident: Incident; map?: ReactNode }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  const { precision, radiusKm, country } = incident;
  const state = useStateName(incident.state);
  const known = [
    details.knownTo[precision],
    ...(radiusKm === null ? [] : [details.within(format.number(radiusKm))]),
  ];
  return (
    <Section heading={details.place}>
      <p>
        <strong className={css["placeName"]}>
          <RecordText text={incident.place} />
        </strong>
        {`, ${state ?? codes.country[country]}`}
      </p>
      <p className={css["precision"]}>
        {isCoarse(precision) ? (
          <SoftMark
            fill={MARK_FILL[incident.effectiveStatus]}
            family={methodFamilyOf(incident.methods)}
            size={20}
          />
        ) : null}
        <span>{known.join(", ")}</span>
      </p>
      {isOutsideBorderStates(incident) ? <p className={css["note"]}>{details.outsideBorder}</p> : null}
      {map}
      <PlaceChips incident={incident} />
    </Section>
  );
}

function useStateName(state: string | null): string | null {
  const { dataset, locale, messages } = useAtlas();
  if (state === null) return null;
  const region = dataset.regions.find((item) => item.kind === "state" && item.state === state);
  return (locale === "es" ? region?.nameEs : region?.name) ?? messages.details.state[state] ?? null;
}

/** Ids of the regions that hold a record, from the largest to the smallest, as in the link. */
function regionIdsOf({ state, countyFips, sectors, ports }: Incident): readonly string[] {
  return [
    ...(state ? [`state-${state.toLowerCase()}`] : []),
    ...sectors.map((code) => `sector-${code}`),
    ...(countyFips ? [`county-${countyFips}`] : []),
    ...ports.map((id) => `port-${id}`),
  ];
}

function PlaceChips({ incident }: Readonly<{ incident: Incident }>): ReactNode {
  const { dataset, locale, messages, store } = useAtlas();
  const { codes, details } = messages;
  const { country } = incident;
  const chosen = useApp((state) => state.filter.regions);
  const countries = useApp((state) => state.filter.country);
  const lock = useApp((state) => state.view.lock);
  const regions = regionIdsOf(incident).flatMap((id) => dataset.regions.find((item) => item.id === id) ?? []);
  return (
    <FilterChips label={details.filterBy}>
      <FilterChip
        label={codes.country[country]}
        filter={{ country: [country] }}
        isOn={countries.includes(country)}
        isLocked={lock.includes("country")}
        onToggle={() => store.getState().codeToggled("country", country)}
      />
      {regions.map(({ id, name, nameEs }) => (
        <FilterChip
          key={id}
          label={locale === "es" ? nameEs : name}
          filter={{ regions: [id] }}
          isOn={chosen.includes(id)}
          isLocked={lock.includes("in")}
          onToggle={() => store.getState().regionToggled(id)}
        />
      ))}
    </FilterChips>
  );
}
