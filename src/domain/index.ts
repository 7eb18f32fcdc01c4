import { createColumnBuilder, type NamedColumn } from "./codeColumn.ts";
import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "./codes.ts";
import type { Dataset, Texts } from "./dataset.ts";
import { createDateColumn, type DateColumn, putDate } from "./dateColumn.ts";
import { type Clock, FACETS, type Facet } from "./filter.ts";
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
  lat: Float64Array;
  lon: Float64Array;
  /** All records by date on the clock, newest first, undated last, then by id. */
  newestFirst: (clock: Clock) => Order;
  /** Officials in each case, `UNKNOWN_OFFICIALS` where the record does not say. */
  officials: Int32Array;
  timeBins: (clock: Clock, unit: BinUnit) => TimeBins;
  text: () => TextIndex;
  /** Each record's nearest point of the border; null without a border. */
  borderPlaces: () => BorderPlaces | null;
}>;

export const UNKNOWN_OFFICIALS = -1;

/** Records in an order, and their numbers in the columns. */
export type Order = Readonly<{ numbers: Int32Array; incidents: readonly Incident[] }>;

export type BorderPlaces = Readonly<{ km: Float64Array; distanceKm: Float64Array }>;

/** `textsOf` is asked at the first text search alone; it must have the texts by then. */
export function createIndex(dataset: Dataset, textsOf: () => Texts): IncidentIndex {
  const columns = columnsOf(dataset);
  const { dates, standing } = columns;
  const timeBins = (clock: Clock, unit: BinUnit): (() => TimeBins) =>
    lazily(() => createTimeBins(dates[clock], standing, unit));
  const bins = {
    public: { year: timeBins("public", "year"), month: timeBins("public", "month") },
    conduct: { year: timeBins("conduct", "year"), month: timeBins("conduct", "month") },
  };
  const { incidents } = dataset;
  const orders = {
    public: lazily(() => newestFirst(incidents, dates.public)),
    conduct: lazily(() => newestFirst(incidents, dates.conduct)),
  };
  return {
    dataset,
    size: incidents.length,
    ...columns,
    newestFirst: (clock) => orders[clock](),
    timeBins: (clock, unit) => bins[clock][unit](),
    text: lazily(() => {
      const texts = textsOf();
      return createTextIndex(incidents.length, (i) => wordsOf(incidents[i], dataset, texts));
    }),
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

/** The codes that readers meet first, in their order. */
function knownCodesOf({ agencies, organizations }: Dataset): Readonly<Record<Facet, Iterable<string>>> {
  return {
    method: METHODS,
    act: ACTS,
    status: STATUSES,
    level: LEVELS,
    agency: agencies.keys(),
    contraband: CONTRABANDS,
    organization: organizations.keys(),
    country: COUNTRIES,
    precision: PRECISIONS,
  };
}

type Columns = Pick<IncidentIndex, "facets" | "regions" | "dates" | "standing" | "lat" | "lon" | "officials">;

/** All columns in one walk: with many records, coming to each of them in memory is what costs. */
function columnsOf(dataset: Dataset): Columns {
  const { incidents } = dataset;
  const size = incidents.length;
  const known = knownCodesOf(dataset);
  const builderOf = (facet: Facet) => ({ facet, builder: createColumnBuilder(size, known[facet]) });
  const builders = FACETS.map(builderOf);
  const regions = createColumnBuilder(
    size,
    dataset.regions.map(({ id }) => id),
  );
  const regionIdsOf = createRegionIds();
  const dates = { public: createDateColumn(size), conduct: createDateColumn(size) };
  const standing = new Uint8Array(size);
  const [lat, lon, officials] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  for (let i = 0; i < size; i++) {
    const incident = incidents[i];
    if (!incident) continue;
    for (const { facet, builder } of builders) builder.add(CODES[facet](incident));
    regions.add(regionIdsOf(incident));
    putDate(dates.public, i, incident.publicDate);
    putDate(dates.conduct, i, incident.conductDate);
    standing[i] = STANDINGS.indexOf(STANDING[incident.effectiveStatus]);
    lat[i] = incident.lat;
    lon[i] = incident.lon;
    officials[i] = incident.officials ?? UNKNOWN_OFFICIALS;
  }
  const facets = Object.fromEntries(builders.map(({ facet, builder }) => [facet, builder.finish()]));
  return {
    facets: facets as Record<Facet, NamedColumn>,
    regions: regions.finish(),
    dates,
    standing,
    lat,
    lon,
    officials,
  };
}

/** What each key tests, as the contract says; a status is the effective one. */
const CODES: Readonly<Record<Facet, (incident: Incident) => readonly string[] | string>> = {
  method: ({ methods }) => methods,
  act: ({ acts }) => acts,
  status: ({ effectiveStatus }) => effectiveStatus,
  level: ({ level }) => level,
  agency: ({ agencies }) => agencies,
  contraband: ({ contraband }) => contraband,
  organization: ({ organizations }) => organizations,
  country: ({ country }) => country,
  precision: ({ precision }) => precision,
};

/** The regions a record lies in by its own fields, never by its point: that may be coarse. */
function createRegionIds(): (incident: Incident) => readonly string[] {
  const known = { state: new Map(), county: new Map(), sector: new Map(), port: new Map() } as const;
  const idOf = (kind: keyof typeof known, code: string): string => {
    const ids: Map<string, string> = known[kind];
    const id = ids.get(code) ?? `${kind}-${code.toLowerCase()}`;
    ids.set(code, id);
    return id;
  };
  return ({ state, countyFips, sectors, ports }) => {
    const ids: string[] = [];
    if (state !== null) ids.push(idOf("state", state));
    if (countyFips !== null) ids.push(idOf("county", countyFips));
    for (const sector of sectors) ids.push(idOf("sector", sector));
    for (const port of ports) ids.push(idOf("port", port));
    return ids;
  };
}

/** Everything of a record that can be found, in both languages. */
function wordsOf(
  incident: Incident | undefined,
  { agencies, organizations }: Dataset,
  { incidents }: Texts,
): readonly (string | null)[] {
  if (!incident) return [];
  const own = incidents.get(incident.id);
  const texts = [own?.title, own?.summary, own?.place, own?.role].flatMap((text) =>
    text ? [text.en, text.es] : [],
  );
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

function borderPlacesOf({ incidents, border }: Dataset): BorderPlaces | null {
  if (!border) return null;
  const km = new Float64Array(incidents.length);
  const distanceKm = new Float64Array(incidents.length);
  for (const [i, { borderPlace }] of incidents.entries()) {
    km[i] = borderPlace?.km ?? 0;
    distanceKm[i] = borderPlace?.distanceKm ?? Number.POSITIVE_INFINITY;
  }
  return { km, distanceKm };
}

function newestFirst(incidents: readonly Incident[], { first, last }: DateColumn): Order {
  const ids = incidents.map(({ id }) => id);
  const numbers = Int32Array.from(incidents.keys()).sort((a, b) => {
    const byDate = (first[b] ?? 0) - (first[a] ?? 0) || (last[b] ?? 0) - (last[a] ?? 0);
    return byDate || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
  });
  return {
    numbers,
    incidents: Array.from(numbers, (i) => incidents[i]).filter((incident) => incident !== undefined),
  };
}
