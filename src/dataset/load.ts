import type { Agency, Figure, NamedCode, Site, WholeDataset } from "#domain/dataset.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import type { WholePort } from "#domain/port.ts";
import { bilingual } from "./bilingual.ts";
import { agency, figure, organization, type RawFigure, trafficRow } from "./figureSchemas.ts";
import { incidentFeature, withdrawnCase } from "./incidentSchema.ts";
import { type PlaceOf, sourceOf, toIncident, toWithdrawn } from "./parseIncident.ts";
import { toPorts, toShapedPort, toTaskForce, toTraffic, toTrafficSources } from "./parsePlaces.ts";
import { placeOn, toBorderline, toRegion } from "./parseShapes.ts";
import { toSite } from "./parseSite.ts";
import {
  borderFeature,
  type CrossingFeature,
  crossingFeature,
  type PortFeature,
  portFeature,
  regionFeature,
  taskForceFeature,
  zoneFeature,
} from "./placeSchemas.ts";
import { createReading, type FetchJson, type Reading } from "./reading.ts";
import { type RawSite, site } from "./siteSchema.ts";

/**
 * All that the atlas knows, from the files under `data/`, read at once: at build, in tools and in tests. The page itself
 * reads what is made of it (`recordFiles.ts`). Never rejects. A file that is missing, not JSON or not as its schema says
 * leaves its part empty (a single faulty record only itself) and one problem in words.
 */
export async function loadDataset(fetchJson: FetchJson): Promise<WholeDataset> {
  const reading = await createReading(fetchJson);
  const settings = siteOf(reading);
  const asOf = parsePartialDate(settings.asOf)?.last ?? 0;
  const border = reading.records("border.geojson", () => borderFeature, toBorderline)[0] ?? null;
  const placeOf: PlaceOf = (lat, lon) => border && placeOn(border, lat, lon);
  const ports = portsOf(reading, placeOf);
  const regions = reading.records("regions.geojson", regionSchemaOf, toRegion);
  return {
    asOf,
    site: settings,
    incidents: reading.records(
      "incidents.geojson",
      () => incidentFeature,
      (raw) => toIncident(raw, asOf, placeOf),
    ),
    withdrawn: reading
      .records("incidents.geojson", () => withdrawnCase, toWithdrawn, "withdrawn")
      .flatMap((known) => known ?? []),
    ports,
    traffic: {
      years: toTraffic(
        reading.records(
          "port-traffic.json",
          () => trafficRow,
          (row) => row,
        ),
      ),
      sources: toTrafficSources(reading.value("port-traffic.json")),
    },
    taskForces: reading.records("task-forces.geojson", () => taskForceFeature, toTaskForce),
    regions: [...regions, ...ports.map(toShapedPort)],
    border,
    agencies: byCode<Agency>(
      reading.records(
        "agencies.json",
        () => agency,
        (raw) => raw,
      ),
    ),
    organizations: byCode<NamedCode>(
      reading.records(
        "organizations.json",
        () => organization,
        ({ aka: _aka, ...raw }) => raw,
      ),
    ),
    figures: reading.records("statistics.json", () => figure, toFigure),
    problems: reading.problems(),
  };
}

function toFigure({ id, figure: count, source, ...raw }: RawFigure): Figure {
  return {
    id,
    figure: count,
    unit: bilingual(raw.unit, raw.unitEs),
    what: bilingual(raw.what, raw.whatEs),
    period: bilingual(raw.period, raw.periodEs),
    source: sourceOf(source),
    note: bilingual(raw.note, raw.noteEs),
    topic: raw.topic,
    scope: raw.scope,
    scopeNote: bilingual(raw.scopeNote, raw.scopeNoteEs),
    base: raw.base,
  };
}

function siteOf(reading: Reading): Site {
  const [known] = reading.records(
    "site.json",
    () => site,
    (raw): RawSite => raw,
  );
  const header = reading.value("incidents.geojson") as Readonly<{ asOf?: unknown }> | null | undefined;
  const day = typeof header?.asOf === "string" ? parsePartialDate(header.asOf) : null;
  return toSite(known ?? null, day?.precision === "day" ? day.text : null);
}

function kindOf(record: unknown): unknown {
  return (record as Readonly<{ properties?: Readonly<{ kind?: unknown }> }> | null)?.properties?.kind;
}

const ZONE_FACTS: readonly unknown[] = zoneFeature.entries.properties.entries.kind.options;
const regionSchemaOf = (record: unknown): typeof regionFeature | null =>
  ZONE_FACTS.includes(kindOf(record)) ? null : regionFeature;

function portsOf(reading: Reading, placeOf: PlaceOf): readonly WholePort[] {
  return toPorts(
    reading.records(
      "ports-of-entry.geojson",
      (record) => (kindOf(record) === "crossing" ? crossingFeature : portFeature),
      (raw): PortFeature | CrossingFeature => raw,
    ),
    placeOf,
  );
}

function byCode<T extends NamedCode>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.code, item]));
}
