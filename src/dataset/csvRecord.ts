import type * as v from "valibot";
import { type Field, fieldsOf } from "./csvFields.ts";
import type { CsvForm } from "./csvGuard.ts";
import { type CellFault, cellOf, valueOfCell } from "./csvValue.ts";
import { incidentFeature } from "./incidentSchema.ts";

/** A feature as this file handles it: of any schema, and perhaps a faulty one. */
export type Feature = Readonly<{
  type: "Feature";
  id: string;
  geometry: Readonly<{ type: "Point"; coordinates: readonly [unknown, unknown] }>;
  properties: Readonly<Record<string, unknown>>;
}>;

const plain = { isNullable: false, isOptional: false } as const;
const ID: Field = { ...plain, name: "id", kind: "text", options: [], pattern: null, word: "code" };
const PLACE: readonly Field[] = [
  { ...plain, name: "lat", kind: "number", isInteger: false },
  { ...plain, name: "lon", kind: "number", isInteger: false },
];

type FeatureSchema = v.GenericSchema & Readonly<{ entries: Readonly<{ properties: v.GenericSchema }> }>;

/** The columns of a feature's table: id, the properties in the schema's order, and the point before `before`. */
export function featureFieldsOf(schema: FeatureSchema, before?: string): readonly Field[] {
  const fields = fieldsOf(schema.entries.properties);
  const at = before ? fields.findIndex(({ name }) => name === before) : fields.length;
  if (at < 0) throw new Error(`No field "${before}" to put the point before.`);
  return [ID, ...fields.slice(0, at), ...PLACE, ...fields.slice(at)];
}

/** The columns of the editors' sheet, and, with what is derived, of `incidents.csv`. */
export const INCIDENT_FIELDS: readonly Field[] = featureFieldsOf(incidentFeature, "precision");

function valueAt(feature: Feature, name: string): unknown {
  if (name === "id") return feature.id;
  if (name === "lon") return feature.geometry.coordinates[0];
  return name === "lat" ? feature.geometry.coordinates[1] : feature.properties[name];
}

/** The row of a feature, a cell for each field. */
export function rowOf(feature: Feature, fields: readonly Field[], form: CsvForm): readonly string[] {
  return fields.map((field) => cellOf(field, valueAt(feature, field.name), form));
}

/**
 * The feature of a row. `base` is the record as it stands, for columns that the sheet does not have; where it has none
 * either the value stays absent, and the schema names it.
 */
export function featureOf(
  cells: ReadonlyMap<string, string>,
  base: Feature | undefined,
): Readonly<{ feature: Feature; faults: readonly (CellFault & Readonly<{ column: string }>)[] }> {
  const faults: (CellFault & Readonly<{ column: string }>)[] = [];
  const values = new Map<string, unknown>();
  for (const field of INCIDENT_FIELDS) {
    const cell = cells.get(field.name);
    if (cell === undefined) {
      if (base) values.set(field.name, valueAt(base, field.name));
      continue;
    }
    const read = valueOfCell(field, cell);
    values.set(field.name, read.value);
    faults.push(...read.faults.map((fault) => ({ ...fault, column: field.name })));
  }
  const properties = INCIDENT_FIELDS.filter((field) => field !== ID && !PLACE.includes(field)).flatMap(
    ({ name }) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value] as const];
    },
  );
  const feature: Feature = {
    type: "Feature",
    id: String(values.get("id") ?? ""),
    geometry: { type: "Point", coordinates: [values.get("lon"), values.get("lat")] },
    properties: Object.fromEntries(properties),
  };
  return { feature, faults };
}
