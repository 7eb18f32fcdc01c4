import * as v from "valibot";
import { faultsOf, recordNameOf } from "#dataset/fault.ts";
import { FILE_NAMES, FILE_SCHEMAS, type FileName, type Files } from "#dataset/fileSchemas.ts";
import type { Problem } from "./problem.ts";

/** The files' values as parsed from JSON; what could not be read is missing. */
export type Values = Readonly<Partial<Record<FileName, unknown>>>;

/** The files without their faulty records, so that every rule works on sound shapes; a file beyond repair is missing. */
export type Records = Partial<Files>;

const LIST_KEYS = ["features", "rows", "figures", "agencies", "organizations"] as const;

function listKeyOf(value: unknown): (typeof LIST_KEYS)[number] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return LIST_KEYS.find((key) => Array.isArray((value as Readonly<Record<string, unknown>>)[key]));
}

/** A feature's own schema, so that a faulty port is not told that it is no crossing. */
function schemaOf(file: FileName, record: unknown): v.GenericSchema | null {
  const entries = (FILE_SCHEMAS[file] as Readonly<{ entries?: Readonly<Record<string, v.GenericSchema>> }>)
    .entries;
  const list = LIST_KEYS.map((key) => entries?.[key]).find((schema) => schema !== undefined);
  const item = (list as Readonly<{ item?: v.GenericSchema }> | undefined)?.item ?? null;
  const options = (item as Readonly<{ options?: readonly v.GenericSchema[] }> | null)?.options;
  return options?.find((option) => matchesKind(option, record)) ?? options?.[0] ?? item;
}

function matchesKind(option: v.GenericSchema, record: unknown): boolean {
  const kind = v.looseObject({ properties: v.looseObject({ kind: v.unknown() }) });
  const result = v.safeParse(kind, record);
  if (!result.success) return false;
  const shape = option as unknown as {
    entries: {
      properties: { entries: { kind: Readonly<{ options?: readonly unknown[]; literal?: unknown }> } };
    };
  };
  const { options, literal } = shape.entries.properties.entries.kind;
  return options?.includes(result.output.properties.kind) ?? literal === result.output.properties.kind;
}

/** Every file against its schema: what is wrong, record by record, and what is left to check further. */
export function readRecords(values: Values): Readonly<{ records: Records; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const records: Partial<Record<FileName, unknown>> = {};
  for (const file of FILE_NAMES) {
    if (!(file in values)) continue;
    const value = values[file];
    const key = listKeyOf(value);
    const whole = key ? (value as Readonly<Record<string, unknown>>) : null;
    const kept = whole && key ? soundOf(file, whole[key] as readonly unknown[], problems) : null;
    const rest = whole && key ? { ...whole, [key]: kept } : value;
    const faults = faultsOf(FILE_SCHEMAS[file], rest, "");
    problems.push(...faults.map((fault) => ({ ...fault, file })));
    if (!faults.length) records[file] = rest;
  }
  return { records: records as Records, problems };
}

function soundOf(file: FileName, list: readonly unknown[], problems: Problem[]): readonly unknown[] {
  return list.filter((record, index) => {
    const schema = schemaOf(file, record);
    const faults = schema ? faultsOf(schema, record, recordNameOf(record, index)) : [];
    problems.push(...faults.map((fault) => ({ ...fault, file })));
    return !faults.length;
  });
}
