import type { BorderPlace } from "#domain/borderline.ts";
import type { Country } from "#domain/codes.ts";
import type { CaseEvent, Reply, Source, WholeIncident } from "#domain/incident.ts";
import type { DayInterval, PartialDate } from "#domain/partialDate.ts";
import { effectiveStatusOf } from "#domain/status.ts";
import type { WithdrawnCase } from "#domain/withdrawn.ts";
import { bilingual } from "./bilingual.ts";
import { dateOf } from "./dateOf.ts";
import type { IncidentFeature, RawWithdrawnCase } from "./incidentSchema.ts";

/** The nearest point of the border; null without one. */
export type PlaceOf = (lat: number, lon: number) => BorderPlace | null;

const COUNTRY: Readonly<Record<"US" | "MX", Country>> = { US: "us", MX: "mx" };

const PRECISION_RANK = { day: 0, month: 1, year: 2 } as const;

type RawSource = IncidentFeature["properties"]["sources"][number];
export const sourceOf = ({ url, title, publisher, date, kind, archivedUrl }: RawSource): Source => {
  return { url, title, publisher, date: dateOf(date), kind, archivedUrl: archivedUrl ?? null };
};

/** The clock `public`: the earliest dated event of any type, by first day, then by finest precision. */
export function publicDateOf(events: readonly CaseEvent[]): DayInterval | null {
  let best: PartialDate | null = null;
  for (const { date } of events) {
    if (!date) continue;
    const sooner = best
      ? date.first - best.first || PRECISION_RANK[date.precision] - PRECISION_RANK[best.precision]
      : -1;
    if (sooner < 0) best = date;
  }
  return best && { first: best.first, last: best.last };
}

/** The clock `conduct`: from the first day of its start to the last day of its end; one alone stands for both. */
export function conductDateOf(start: PartialDate | null, end: PartialDate | null): DayInterval | null {
  const from = start ?? end;
  const to = end ?? start;
  return from && to && { first: from.first, last: to.last };
}

const eventOf = ({
  type,
  date,
  note,
  noteEs,
}: IncidentFeature["properties"]["events"][number]): CaseEvent => {
  return { type, date: dateOf(date), note: bilingual(note, noteEs) };
};

function replyOf(raw: IncidentFeature["properties"]["reply"]): Reply | null {
  const date = dateOf(raw?.date);
  if (!raw || !date) return null;
  return { text: bilingual(raw.text, raw.textEs), by: bilingual(raw.by, raw.byEs), date };
}

/**
 * A feature of `incidents.geojson` in the domain's form, its status as of the day `asOf`, its place on the border as
 * `placeOf` measures it.
 */
export function toIncident(
  { id, geometry, properties: raw }: IncidentFeature,
  asOf: number,
  placeOf: PlaceOf = () => null,
): WholeIncident {
  const [lon, lat] = geometry.coordinates;
  const events = raw.events.map(eventOf);
  const conductStart = dateOf(raw.conductStart);
  const conductEnd = dateOf(raw.conductEnd);
  return {
    id,
    title: bilingual(raw.title, raw.titleEs),
    summary: bilingual(raw.summary, raw.summaryEs),
    conductStart,
    conductEnd,
    conductEndIsBound: raw.conductEndIsBound,
    events,
    status: raw.status,
    effectiveStatus: effectiveStatusOf(raw.status, events, asOf),
    agencies: raw.agencies,
    level: raw.level,
    role: bilingual(raw.role, raw.roleEs),
    officials: raw.officials,
    organizations: raw.organizations,
    country: COUNTRY[raw.country],
    state: raw.state,
    county: raw.county,
    countyFips: raw.countyFips,
    place: bilingual(raw.place, raw.placeEs),
    ports: raw.ports,
    crossings: raw.crossings,
    sectors: raw.sectors,
    lat,
    lon,
    borderPlace: placeOf(lat, lon),
    precision: raw.precision,
    radiusKm: raw.radiusKm,
    methods: raw.methods,
    acts: raw.acts,
    contraband: raw.contraband,
    bribeUsd: raw.bribeUsd,
    sentenceMonths: raw.sentenceMonths,
    sources: raw.sources.map(sourceOf),
    reply: replyOf(raw.reply),
    expunged: dateOf(raw.expunged),
    confidence: raw.confidence,
    secondReading: dateOf(raw.secondReading),
    publicDate: publicDateOf(events),
    conductDate: conductDateOf(conductStart, conductEnd),
  };
}

/** A withdrawn case; null where its date is none, which the schema has already refused. */
export function toWithdrawn({ id, date, reason, mergedInto }: RawWithdrawnCase): WithdrawnCase | null {
  const day = dateOf(date);
  return day && { id, date: day, reason, mergedInto: mergedInto ?? null };
}
