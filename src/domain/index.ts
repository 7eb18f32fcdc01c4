import { borderPlaceOf } from "./borderline.ts";
import { createColumnBuilder, type NamedColumn } from "./codeColumn.ts";
import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "./codes.ts";
import type { Dataset } from "./dataset.ts";
import { createDateColumn, type DateColumn } from "./dateColumn.ts";
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
    ...codeColumnsOf(dataset),
    lat: Float64Array.from(incidents, ({ lat }) => lat),
    lon: Float64Array.from(incidents, ({ lon }) => lon),
    dates,
    standing,
    officials: Int32Array.from(incidents, ({ officials }) => officials ?? UNKNOWN_OFFICIALS),
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

/** All columns of codes in one walk: with many records, coming back to each of them is what costs. */
function codeColumnsOf(dataset: Dataset): Pick<IncidentIndex, "facets" | "regions"> {
  const { incidents } = dataset;
  const known = knownCodesOf(dataset);
  const builders = FACETS.map((facet) => createColumnBuilder(incidents.length, known[facet]));
  const regions = createColumnBuilder(
    incidents.length,
    dataset.regions.map(({ id }) => id),
  );
  const regionIdsOf = createRegionIds();
  for (const incident of incidents) {
    const codes: Readonly<Record<Facet, readonly string[]>> = {
      method: incident.methods,
      act: incident.acts,
      status: [incident.effectiveStatus],
      level: [incident.level],
      agency: incident.agencies,
      contraband: incident.contraband,
      organization: incident.organizations,
      country: [incident.country],
      precision: [incident.precision],
    };
    for (const [i, facet] of FACETS.entries()) builders[i]?.add(codes[facet]);
    regions.add(regionIdsOf(incident));
  }
  const columns = FACETS.map((facet, i) => [facet, builders[i]?.finish()]);
  return { facets: Object.fromEntries(columns) as Record<Facet, NamedColumn>, regions: regions.finish() };
}

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

function borderPlacesOf({ incidents, border }: Dataset): BorderPlaces | null {
  if (!border) return null;
  const km = new Float64Array(incidents.length);
  const distanceKm = new Float64Array(incidents.length);
  for (const [i, { lat, lon }] of incidents.entries()) {
    const place = borderPlaceOf(border, lat, lon);
    km[i] = place.km;
    distanceKm[i] = place.distanceKm;
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
