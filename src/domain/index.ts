import { type BorderPlace, borderPlaceOf } from "./borderline.ts";
import { createNamedColumn, type NamedColumn } from "./codeColumn.ts";
import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "./codes.ts";
import type { Dataset } from "./dataset.ts";
import { createDateColumn, type DateColumn } from "./dateColumn.ts";
import type { Clock, Facet } from "./filter.ts";
import type { Incident } from "./incident.ts";
import { STANDING } from "./status.ts";
import { createTextIndex, type TextIndex } from "./text.ts";
import { type BinUnit, createTimeBins, STANDINGS, type TimeBins } from "./timeline.ts";

/**
 * All records of a dataset as columns, record i of `dataset.incidents` at place i of each. Built once; what only some
 * readers need (search, border, months) is built when first asked for.
 */
export type IncidentIndex = Readonly<{
  dataset: Dataset;
  size: number;
  facets: Readonly<Record<Facet, NamedColumn>>;
  /** By region id: those of the dataset, then those that only records name. */
  regions: NamedColumn;
  dates: Readonly<Record<Clock, DateColumn>>;
  /** Places in `STANDINGS`. */
  standing: Uint8Array;
  /** The numbers of all records by date on the clock, newest first, undated last, then by id. */
  newestFirst: (clock: Clock) => Int32Array;
  timeBins: (clock: Clock, unit: BinUnit) => TimeBins;
  text: () => TextIndex;
  /** Null without a border. */
  borderPlaces: () => readonly BorderPlace[] | null;
}>;

export function createIndex(dataset: Dataset): IncidentIndex {
  const { incidents } = dataset;
  const dates = {
    public: createDateColumn(incidents.map(({ publicDate }) => publicDate)),
    conduct: createDateColumn(incidents.map(({ conductDate }) => conductDate)),
  };
  const standing = Uint8Array.from(incidents, (incident) => {
    return STANDINGS.indexOf(STANDING[incident.effectiveStatus]);
  });
  const timeBins = (clock: Clock, unit: BinUnit): (() => TimeBins) =>
    lazily(() => createTimeBins(dates[clock], standing, unit));
  const bins = {
    public: { year: timeBins("public", "year"), month: timeBins("public", "month") },
    conduct: { year: timeBins("conduct", "year"), month: timeBins("conduct", "month") },
  };
  const orders = {
    public: lazily(() => newestFirst(incidents, dates.public)),
    conduct: lazily(() => newestFirst(incidents, dates.conduct)),
  };
  return {
    dataset,
    size: incidents.length,
    facets: facetColumns(dataset),
    regions: createNamedColumn(
      incidents,
      dataset.regions.map(({ id }) => id),
      regionIdsOf,
    ),
    dates,
    standing,
    newestFirst: (clock) => orders[clock](),
    timeBins: (clock, unit) => bins[clock][unit](),
    text: lazily(() => createTextIndex(incidents.length, (i) => textsOf(incidents[i], dataset))),
    borderPlaces: lazily(() => borderPlacesOf(dataset)),
  };
}

function lazily<T>(create: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
}

function facetColumns({ incidents, agencies, organizations }: Dataset): Record<Facet, NamedColumn> {
  return {
    method: createNamedColumn(incidents, METHODS, ({ methods }) => methods),
    act: createNamedColumn(incidents, ACTS, ({ acts }) => acts),
    status: createNamedColumn(incidents, STATUSES, ({ effectiveStatus }) => [effectiveStatus]),
    level: createNamedColumn(incidents, LEVELS, ({ level }) => [level]),
    agency: createNamedColumn(incidents, agencies.keys(), (incident) => incident.agencies),
    contraband: createNamedColumn(incidents, CONTRABANDS, ({ contraband }) => contraband),
    organization: createNamedColumn(incidents, organizations.keys(), (incident) => incident.organizations),
    country: createNamedColumn(incidents, COUNTRIES, ({ country }) => [country]),
    precision: createNamedColumn(incidents, PRECISIONS, ({ precision }) => [precision]),
  };
}

/** The regions a record lies in by its own fields, never by its point: that may be coarse. */
function regionIdsOf({ state, countyFips, sectors, ports }: Incident): readonly string[] {
  const ids: string[] = [];
  if (state !== null) ids.push(`state-${state.toLowerCase()}`);
  if (countyFips !== null) ids.push(`county-${countyFips}`);
  for (const sector of sectors) ids.push(`sector-${sector}`);
  for (const port of ports) ids.push(`port-${port}`);
  return ids;
}

function textsOf(
  incident: Incident | undefined,
  { agencies, organizations }: Dataset,
): readonly (string | null)[] {
  if (!incident) return [];
  const { title, summary, place, role } = incident;
  const texts = [title, summary, place, role].flatMap(({ en, es }) => [en, es]);
  for (const code of incident.agencies) {
    const agency = agencies.get(code);
    texts.push(code, agency?.nameEn ?? null, agency?.nameEs ?? null);
  }
  for (const code of incident.organizations) {
    const organization = organizations.get(code);
    texts.push(code, organization?.nameEn ?? null, organization?.nameEs ?? null);
  }
  return texts;
}

function borderPlacesOf({ incidents, border }: Dataset): readonly BorderPlace[] | null {
  if (!border) return null;
  const known = new Map<string, BorderPlace>();
  return incidents.map(({ lat, lon }) => {
    const key = `${lat} ${lon}`;
    const place = known.get(key) ?? borderPlaceOf(border, lat, lon);
    known.set(key, place);
    return place;
  });
}

function newestFirst(incidents: readonly Incident[], { first, last }: DateColumn): Int32Array {
  const idOf = (index: number): string => incidents[index]?.id ?? "";
  const order = Int32Array.from(incidents.keys());
  return order.sort((a, b) => {
    const byDate = (first[b] ?? 0) - (first[a] ?? 0) || (last[b] ?? 0) - (last[a] ?? 0);
    if (byDate !== 0) return byDate;
    return idOf(a) < idOf(b) ? -1 : 1;
  });
}
