import type { Region, ShapedRegion } from "#domain/geography.ts";
import type { Port, Reference, TrafficYear, WholeCrossing, WholePort } from "#domain/port.ts";
import type { WholeTaskForce } from "#domain/taskForce.ts";
import { bilingual } from "./bilingual.ts";
import { dateOf } from "./dateOf.ts";
import type { TrafficRow } from "./figureSchemas.ts";
import type { PlaceOf } from "./parseIncident.ts";
import type { CrossingFeature, PortFeature, TaskForceFeature } from "./placeSchemas.ts";

type RawReference = TaskForceFeature["properties"]["sources"][number];
export const referenceOf = ({ url, title, publisher, date, archivedUrl }: RawReference): Reference => {
  return { url, title, publisher, date: dateOf(date), archivedUrl: archivedUrl ?? null };
};

function toCrossing({ geometry, properties: raw }: CrossingFeature, placeOf: PlaceOf): WholeCrossing {
  const [lon, lat] = geometry.coordinates;
  const borderPlace = placeOf(lat, lon);
  const { crossingId: id, name, crossing, mexicanSide, modes, opened, coordQuality } = raw;
  const openedNote = bilingual(raw.openedNote, raw.openedNoteEs);
  const sources = raw.sources.map(referenceOf);
  const place = { lat, lon, borderPlace, coordQuality };
  return { id, name, crossing, mexicanSide, modes, opened, openedNote, ...place, sources };
}

/** Ports with their crossings, from west to east as in the file; a crossing that no port names is in none. */
export function toPorts(
  features: readonly (PortFeature | CrossingFeature)[],
  placeOf: PlaceOf,
): readonly WholePort[] {
  const crossings = new Map<string, WholeCrossing>();
  for (const feature of features) {
    if (feature.properties.kind !== "crossing") continue;
    const crossing = toCrossing(feature as CrossingFeature, placeOf);
    crossings.set(crossing.id, crossing);
  }
  return features.flatMap((feature) => {
    if (feature.properties.kind !== "port") return [];
    const { id, geometry, properties: raw } = feature as PortFeature;
    const [lon, lat] = geometry.coordinates;
    const own = raw.crossings.flatMap((crossingId) => crossings.get(crossingId) ?? []);
    const { name, btsPortCode, state } = raw;
    return [{ id, name, btsPortCode, state, lat, lon, borderPlace: placeOf(lat, lon), crossings: own }];
  });
}

/** A port as something to choose in the region filter: `port-san-ysidro`. */
export function toPortRegion({ id, name, state, lat, lon }: Port): Region {
  return {
    id: `port-${id}`,
    kind: "port",
    name,
    nameEs: name,
    country: "us",
    state,
    bounds: [lon, lat, lon, lat],
  };
}

export function toShapedPort(port: Port): ShapedRegion {
  return { ...toPortRegion(port), shape: { type: "Point", coordinates: [port.lon, port.lat] } };
}

export function toTaskForce({ id, geometry, properties: raw }: TaskForceFeature): WholeTaskForce {
  const [lon, lat] = geometry.coordinates;
  const { name, nameEs, kind, city, state, established, ended, countyFips, jurisdiction } = raw;
  return {
    id,
    name,
    nameEs,
    kind,
    lead: bilingual(raw.lead, raw.leadEs),
    members: raw.members.map((member, i) => bilingual(member, raw.membersEs?.[i] ?? null)),
    city,
    state,
    lat,
    lon,
    established,
    ended,
    jurisdiction: bilingual(jurisdiction.text, jurisdiction.textEs),
    countyFips,
    note: bilingual(raw.note, raw.noteEs),
    sources: raw.sources.map(referenceOf),
  };
}

/** Counts by BTS port code, each port's years in order. */
export function toTraffic(rows: readonly TrafficRow[]): ReadonlyMap<string, readonly TrafficYear[]> {
  const byPort = new Map<string, TrafficYear[]>();
  for (const row of rows) {
    const { portCode, name: _name, railcars: _railcars, monthsByMeasure: _months, ...year } = row;
    const years = byPort.get(portCode);
    if (years) years.push(year);
    else byPort.set(portCode, [year]);
  }
  for (const years of byPort.values()) years.sort((a, b) => a.year - b.year);
  return byPort;
}

/** Where the traffic figures come from, from the header of their file: publisher and page by key. */
export function toTrafficSources(file: unknown): ReadonlyMap<string, Reference> {
  const { sources } = (file ?? {}) as Readonly<{ sources?: Readonly<Record<string, Partial<RawReference>>> }>;
  return new Map(
    Object.entries(sources ?? {}).flatMap(([key, { url, title, publisher, date = null }]) =>
      url && title && publisher
        ? [[key, { url, title, publisher, date: dateOf(date), archivedUrl: null }] as const]
        : [],
    ),
  );
}
