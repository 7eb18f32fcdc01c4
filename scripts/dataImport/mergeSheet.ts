import { type Feature, featureOf } from "#dataset/csvRecord.ts";
import { faultsOf } from "#dataset/fault.ts";
import type { Files } from "#dataset/fileSchemas.ts";
import { type IncidentFeature, incidentFeature } from "#dataset/incidentSchema.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { changedFieldsOf } from "#scripts/dataDiff/differences.ts";
import { newIdOf } from "#scripts/dataNew/newId.ts";
import type { CellProblem } from "./cellProblem.ts";
import { remedyOf } from "./remedy.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { twinsOf } from "./twins.ts";

type IncidentFile = Files["incidents.geojson"];

export type Merge = Readonly<{
  file: IncidentFile;
  added: readonly string[];
  changed: readonly Readonly<{ id: string; fields: readonly string[] }>[];
  /** Records without a row: they stay as they are. */
  vanished: readonly string[];
  rows: ReadonlyMap<string, number>;
  problems: readonly CellProblem[];
}>;

type Found = Readonly<{ row: number; feature: IncidentFeature }>;

/**
 * The file with a sheet's rows merged in by id: a known id is corrected in its place, a new one is added at the end, a
 * record without a row stays. `distinct` are new ids that an editor has said to be cases of their own.
 */
export function mergeSheet(file: IncidentFile, sheet: Sheet, distinct: ReadonlySet<string>): Merge {
  const known = new Map(file.features.map((feature) => [feature.id, feature]));
  const problems: CellProblem[] = [...sheet.problems];
  const found = new Map<string, Found>();
  const named = new Map<string, number>();
  for (const sheetRow of sheet.rows) {
    const { id, feature, problems: own } = readRow(sheetRow, file, known, named);
    problems.push(...own);
    if (id && !named.has(id)) named.set(id, sheetRow.row);
    if (feature) found.set(id, { row: sheetRow.row, feature });
  }
  problems.push(...twinProblems(file, found, known, distinct));
  const added = [...found.values()].filter(({ feature }) => !known.has(feature.id));
  const changed = [...found.values()].flatMap(({ feature }) => {
    const before = known.get(feature.id);
    const fields = before ? changedFieldsOf(before, feature) : [];
    return fields.length ? [{ id: feature.id, fields }] : [];
  });
  // A record of which no field changed stays the very object that it was, so that the file keeps its bytes.
  const corrected = new Set(changed.map(({ id }) => id));
  const features = file.features.map((feature) =>
    corrected.has(feature.id) ? (found.get(feature.id)?.feature ?? feature) : feature,
  );
  return {
    file: { ...file, features: [...features, ...added.map(({ feature }) => feature)] },
    added: added.map(({ feature }) => feature.id),
    changed,
    vanished: [...known.keys()].filter((id) => !named.has(id)),
    rows: named,
    problems: problems.sort((a, b) => a.row - b.row),
  };
}

type ReadRow = Readonly<{ id: string; feature: IncidentFeature | null; problems: readonly CellProblem[] }>;

function readRow(
  { row, cells }: SheetRow,
  file: IncidentFile,
  known: ReadonlyMap<string, IncidentFeature>,
  named: ReadonlyMap<string, number>,
): ReadRow {
  const { feature, faults } = featureOf(cells, known.get(cells.get("id") ?? ""));
  const { id } = feature;
  const problems: CellProblem[] = faults.map((fault) => ({ row, ...fault }));
  const taken = [...known.keys(), ...file.withdrawn.map((gone) => gone.id), ...named.keys()];
  const idProblem = idProblemOf(feature, file, named, taken);
  if (idProblem) return { id, feature: null, problems: [{ row, column: "id", ...idProblem }, ...problems] };
  const isFaulty = new Set(problems.map(({ column }) => column));
  for (const { field, wrong, allowed } of faultsOf(incidentFeature, feature, id)) {
    const column = columnOf(field);
    if (isFaulty.has(column)) continue;
    const isAbsent = !cells.has(column) && !known.has(id);
    problems.push({
      row,
      column,
      wrong: isAbsent ? "is missing, and a new record needs it" : `${lineOf(field)}${wrong}`,
      write: remedyOf(textAt(feature, field), allowed),
    });
  }
  return { id, feature: problems.length ? null : (feature as unknown as IncidentFeature), problems };
}

function idProblemOf(
  { id, properties }: Feature,
  file: IncidentFile,
  named: ReadonlyMap<string, number>,
  taken: readonly string[],
): Readonly<{ wrong: string; write: string }> | null {
  if (!id) {
    const events = properties["events"] as readonly Readonly<{ date?: unknown }>[] | undefined;
    const year = events?.map(({ date }) => /^\d{4}/.exec(String(date))?.[0]).find(Boolean) ?? null;
    return {
      wrong: "is empty",
      write: `${newIdOf(String(properties["place"] ?? "place").replace(/,.*| port of entry.*/i, ""), year, taken)}, if it is a new case`,
    };
  }
  const before = named.get(id);
  if (before) return { wrong: `"${id}" stands in row ${before} too`, write: "one row for each record" };
  const gone = file.withdrawn.find((withdrawn) => withdrawn.id === id);
  if (!gone) return null;
  return {
    wrong: `"${id}" was withdrawn on ${gone.date}`,
    write: "nothing: delete the row; an id is never given twice",
  };
}

const COLUMN_OF_PLACE: Readonly<Record<string, string>> = { "0": "lon", "1": "lat" };

/** The column of a field's path, as the schema and the check name it: `events.0.date`, `geometry.coordinates.1`. */
export function columnOf(path: string): string {
  const [first = "", , third = ""] = path.split(".");
  return first === "geometry" ? (COLUMN_OF_PLACE[third] ?? "lat") : first;
}

/** `line 2, date: ` where the path leads into a cell of several lines. */
export function lineOf(path: string): string {
  const [first = "", index = "", ...rest] = path.split(".");
  if (first === "geometry" || !/^\d+$/.test(index)) return index && first !== "geometry" ? `${index}: ` : "";
  return rest.length ? `line ${Number(index) + 1}, ${rest.join(".")}: ` : `item ${Number(index) + 1}: `;
}

function textAt(feature: Feature, path: string): unknown {
  const root = /^(?:id|geometry|type)\b/.test(path) ? feature : feature.properties;
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], root);
}

function twinProblems(
  file: IncidentFile,
  found: ReadonlyMap<string, Found>,
  known: ReadonlyMap<string, IncidentFeature>,
  distinct: ReadonlySet<string>,
): readonly CellProblem[] {
  const asOf = parsePartialDate(file.asOf)?.last ?? 0;
  const news = [...found.values()].filter(({ feature }) => !known.has(feature.id));
  return news.flatMap(({ row, feature }, index) => {
    if (distinct.has(feature.id)) return [];
    const others = [...file.features, ...news.slice(0, index).map((other) => other.feature)];
    return twinsOf(feature, others, asOf).map(({ id, km, agencies }) => ({
      row,
      column: "id",
      wrong: `"${feature.id}" is likely the case ${id} (${km} km away, within 90 days, ${agencies.join(", ")})`,
      write: `${id}, to correct that record, or confirm a case of its own with --distinct ${feature.id}`,
    }));
  });
}
