import type { Field } from "#dataset/csvFields.ts";
import { type Feature, INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { cellOf } from "#dataset/csvValue.ts";
import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { wordsOf } from "#domain/text.ts";

/** What a new record may take from an older one of the same place. */
const OF_THE_PLACE = ["country", "state", "county", "countyFips", "place", "placeEs", "sectors"] as const;

export type Template = Readonly<{
  id: string;
  /** What is known at once; every other field is the editor's. */
  known: Readonly<Record<string, unknown>>;
  /** The record from which the place was taken. */
  like: string | null;
}>;

/** A record to be filled in, with what an earlier record knows of the same place (and state, where one is given). */
export function templateOf(
  id: string,
  place: string,
  state: string | null,
  features: readonly IncidentFeature[],
): Template {
  const words = wordsOf(place).join(" ");
  const like = features.findLast(
    ({ properties }) =>
      wordsOf(properties.place).join(" ") === words && (!state || properties.state === state),
  );
  const fixed = {
    id,
    place,
    conductEndIsBound: false,
    ...(state ? { state, country: state.slice(0, 2) } : {}),
  };
  if (!like) return { id, known: fixed, like: null };
  const ofPlace = Object.fromEntries(OF_THE_PLACE.map((name) => [name, like.properties[name]]));
  const [lon, lat] = like.geometry.coordinates;
  const { precision, radiusKm } = like.properties;
  const isCity = precision === "city";
  return {
    id,
    known: { ...fixed, ...ofPlace, ...(isCity ? { lat, lon, precision, radiusKm } : {}) },
    like: like.id,
  };
}

/** The row of the sheet: what is known, and empty cells. */
export function templateRow({ known }: Template): readonly string[] {
  return INCIDENT_FIELDS.map((field) =>
    field.name in known ? cellOf(field, known[field.name], "sheet") : "",
  );
}

/** The record for `incidents.geojson`: "" and 0 where something must be written, null where nothing may be known. */
export function templateFeature({ id, known }: Template): Feature {
  const valueAt = (field: Field): unknown => known[field.name] ?? blankOf(field);
  const coordinates = { lat: known["lat"] ?? 0, lon: known["lon"] ?? 0 };
  const properties = INCIDENT_FIELDS.filter(
    ({ name, isOptional }) => !["id", "lat", "lon"].includes(name) && !isOptional,
  ).map((field) => [field.name, valueAt(field)] as const);
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [coordinates.lon, coordinates.lat] },
    properties: Object.fromEntries(properties),
  };
}

function blankOf(field: Field): unknown {
  if (field.isNullable) return null;
  if (field.kind === "list") return [];
  if (field.kind === "boolean") return false;
  if (field.kind === "number") return 0;
  if (field.kind === "text" || field.kind === "map") return "";
  const parts = field.parts.filter(({ isOptional }) => !isOptional).map((part) => [part.name, blankOf(part)]);
  const item: unknown = Object.fromEntries(parts);
  return field.kind === "objects" ? [item] : item;
}
