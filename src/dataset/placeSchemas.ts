import * as v from "valibot";
import { TASK_FORCE_KINDS } from "#domain/taskForce.ts";
import {
  amount,
  anyState,
  code,
  fips,
  placed,
  point,
  pointFeature,
  portCode,
  reference,
  text,
  usState,
  year,
} from "./schemaParts.ts";

/** The ways in which people and goods cross there. */
const CROSSING_MODES = ["pedestrian", "vehicle", "cargo", "bus", "rail", "ferry", "air"] as const;

/** A port of entry as the statistics count it; its feature id is the code used in links and in `ports` of a case. */
export const portFeature = pointFeature({
  kind: v.literal("port"),
  name: text,
  btsPortCode: v.nullable(portCode),
  crossings: v.pipe(v.array(code), v.minLength(1)),
  state: usState,
});
export type PortFeature = v.InferOutput<typeof portFeature>;

/** One physical crossing; its feature id is `crossing-` and `crossingId`, since a port may bear the same name. */
export const crossingFeature = pointFeature({
  kind: v.literal("crossing"),
  crossingId: code,
  name: text,
  crossing: text,
  btsPortCode: v.nullable(portCode),
  mexicanSide: text,
  state: usState,
  county: text,
  modes: v.pipe(v.array(v.picklist(CROSSING_MODES)), v.minLength(1)),
  opened: v.nullable(year),
  openedNote: v.nullable(text),
  openedNoteEs: v.nullable(text),
  fieldOffice: text,
  usOwner: v.nullable(text),
  address: v.nullable(text),
  coordQuality: v.picklist(["two sources", "one source", "approximate"]),
  coordCheck: v.nullable(v.strictObject({ ...placed, metres: amount, by: text })),
  sources: v.pipe(v.array(reference), v.minLength(1)),
  countyFips: fips,
  borderKm: amount,
});
export type CrossingFeature = v.InferOutput<typeof crossingFeature>;

/** A task force or oversight office, placed at its city. */
export const taskForceFeature = pointFeature({
  name: text,
  nameEs: text,
  kind: v.picklist(TASK_FORCE_KINDS),
  lead: text,
  leadEs: v.nullable(text),
  members: v.array(text),
  membersEs: v.nullable(v.array(text)),
  city: text,
  state: usState,
  coordPrecision: v.literal("city"),
  established: v.nullable(year),
  ended: v.nullable(year),
  jurisdiction: v.strictObject({ text: v.nullable(text), textEs: v.nullable(text), counties: v.array(text) }),
  note: v.nullable(text),
  noteEs: v.nullable(text),
  sources: v.pipe(v.array(reference), v.minLength(1)),
  countyFips: v.array(fips),
});
export type TaskForceFeature = v.InferOutput<typeof taskForceFeature>;

const coordinates = v.pipe(v.array(v.unknown()), v.minLength(1));

/** The regions that a reader can choose; a port is one too, from its own file. */
const SHAPED_KINDS = ["state", "county", "sector"] as const;

const regionProperties = {
  name: text,
  nameEs: text,
  country: v.picklist(["us", "mx"]),
  state: v.nullable(anyState),
} as const;

/**
 * A state, county or sector. Only the geometry's outline is described here, since readers would pay for a walk over
 * every vertex; `npm run data:check` walks them. Further properties (sources, notes) may stand beside these.
 */
export const regionFeature = v.looseObject({
  type: v.literal("Feature"),
  id: code,
  geometry: v.strictObject({ type: v.picklist(["Polygon", "MultiPolygon"]), coordinates }),
  properties: v.looseObject({ kind: v.picklist(SHAPED_KINDS), ...regionProperties }),
});
export type RegionFeature = v.InferOutput<typeof regionFeature>;

/** Facts about the border zone that have a point or no geometry at all; the page does not show them yet. */
export const zoneFeature = v.looseObject({
  type: v.literal("Feature"),
  id: code,
  geometry: v.nullable(point),
  properties: v.looseObject({
    kind: v.picklist(["field-office", "checkpoint", "municipality"]),
    ...regionProperties,
  }),
});

/** The frozen ruler: one line from the Pacific to the Gulf, with the official kilometre of every vertex. */
export const borderFeature = v.pipe(
  v.looseObject({
    type: v.literal("Feature"),
    id: code,
    geometry: v.strictObject({ type: v.literal("LineString"), coordinates }),
    properties: v.looseObject({ lengthKm: amount, km: v.pipe(v.array(v.number()), v.minLength(2)) }),
  }),
  v.check(
    ({ geometry, properties }) => geometry.coordinates.length === properties.km.length,
    "as many kilometres as vertices",
  ),
);
export type BorderFeature = v.InferOutput<typeof borderFeature>;
