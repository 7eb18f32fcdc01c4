import type { Country } from "#domain/codes.ts";
import type { Bilingual, CaseEvent, Incident, Source } from "#domain/incident.ts";
import type { DayInterval, PartialDate } from "#domain/partialDate.ts";
import { effectiveStatusOf } from "#domain/status.ts";
import { dateOf } from "./dateOf.ts";
import type { IncidentFeature } from "./incidentSchema.ts";

const COUNTRY: Readonly<Record<"US" | "MX", Country>> = { US: "us", MX: "mx" };

const PRECISION_RANK = { day: 0, month: 1, year: 2 } as const;

const bilingual = (en: string, es: string | null): Bilingual => ({ en, es });

type RawSource = IncidentFeature["properties"]["sources"][number];
export const sourceOf = (raw: RawSource): Source => ({ ...raw, date: dateOf(raw.date) });

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

/** A feature of `incidents.geojson` in the domain's form, its status as of the day `asOf`. */
export function toIncident({ id, geometry, properties: raw }: IncidentFeature, asOf: number): Incident {
  const { titleEs, summaryEs, roleEs, placeEs, ...rest } = raw;
  const [lon, lat] = geometry.coordinates;
  const events = raw.events.map(({ type, date, note, noteEs }): CaseEvent => {
    return { type, date: dateOf(date), note: note === null ? null : bilingual(note, noteEs) };
  });
  const conductStart = dateOf(raw.conductStart);
  const conductEnd = dateOf(raw.conductEnd);
  return {
    ...rest,
    id,
    lat,
    lon,
    title: bilingual(raw.title, titleEs),
    summary: bilingual(raw.summary, summaryEs),
    role: bilingual(raw.role, roleEs),
    place: bilingual(raw.place, placeEs),
    country: COUNTRY[raw.country],
    events,
    conductStart,
    conductEnd,
    effectiveStatus: effectiveStatusOf(raw.status, events, asOf),
    sources: raw.sources.map(sourceOf),
    secondReading: dateOf(raw.secondReading),
    publicDate: publicDateOf(events),
    conductDate: conductDateOf(conductStart, conductEnd),
  };
}
