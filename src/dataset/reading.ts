import type * as v from "valibot";
import type { DataProblem } from "#domain/dataset.ts";
import { type Fault, parseEach } from "./fault.ts";

/** The value of a file under `data/`; rejects where it cannot be had, with a SyntaxError where it is not JSON. */
export type FetchJson = (file: string) => Promise<unknown>;

/** Every file the page reads, and the key under which its records stand; null where the file is one record. */
const LIST_KEY = {
  "site.json": null,
  "incidents.geojson": "features",
  "ports-of-entry.geojson": "features",
  "task-forces.geojson": "features",
  "regions.geojson": "features",
  "border.geojson": null,
  "port-traffic.json": "rows",
  "statistics.json": "figures",
  "agencies.json": "agencies",
  "organizations.json": "organizations",
} as const;
type DataFile = keyof typeof LIST_KEY;
const FILES = Object.keys(LIST_KEY) as readonly DataFile[];

/** How many faults of one file a reader is shown in words; the rest are counted. */
const FAULTS_TOLD = 5;

/** The files as they came, and what was wrong with them: one problem a file. */
export type Reading = Readonly<{
  /** The file's value, undefined where it could not be had. */
  value: (file: DataFile) => unknown;
  /** The sound records of a file in the domain's form; the others are reported. */
  records: <S extends v.GenericSchema, T>(
    file: DataFile,
    schemaOf: (record: unknown) => S | null,
    toDomain: (record: v.InferOutput<S>) => T,
    /** A second list of the file, which may be absent. */
    key?: string,
  ) => readonly T[];
  /** In the order of the files, whichever was there first. */
  problems: () => readonly DataProblem[];
}>;

/** Fetches every file at once. Never rejects: what cannot be had or read becomes a problem. */
export async function createReading(fetchJson: FetchJson): Promise<Reading> {
  const values = new Map<DataFile, unknown>();
  const problems = new Map<DataFile, DataProblem>();

  async function read(file: DataFile): Promise<void> {
    try {
      values.set(file, await fetchJson(file));
    } catch (error) {
      const kind = error instanceof SyntaxError ? "not-json" : "unreachable";
      problems.set(file, { file, kind, detail: error instanceof Error ? error.message : String(error) });
    }
  }

  function records<S extends v.GenericSchema, T>(
    file: DataFile,
    schemaOf: (record: unknown) => S | null,
    toDomain: (record: v.InferOutput<S>) => T,
    key?: string,
  ): readonly T[] {
    if (!values.has(file)) return [];
    const list = key ? (listAt(values.get(file), key) ?? []) : listOf(file, values.get(file));
    const { items, faults } = list ? parseEach(list, schemaOf, toDomain) : NO_LIST;
    const detail = list ? sentenceOf(faults) : `"${LIST_KEY[file]}" is not a list`;
    if (detail) {
      const before = problems.get(file)?.detail;
      problems.set(file, { file, kind: "invalid", detail: before ? `${before}; ${detail}` : detail });
    }
    return items;
  }

  await Promise.all(FILES.map(read));
  return {
    value: (file) => values.get(file),
    records,
    problems: () => FILES.flatMap((file) => problems.get(file) ?? []),
  };
}

const NO_LIST = { items: [], faults: [] } as const;

function listOf(file: DataFile, value: unknown): readonly unknown[] | null {
  const key = LIST_KEY[file];
  return key === null ? [value] : listAt(value, key);
}

function listAt(value: unknown, key: string): readonly unknown[] | null {
  const list =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : null;
  return Array.isArray(list) ? list : null;
}

function sentenceOf(faults: readonly Fault[]): string {
  const told = faults.slice(0, FAULTS_TOLD).map(({ record, field, wrong, allowed }) => {
    return `${record}: ${field || "record"} is ${wrong}, allowed is ${allowed}`;
  });
  const rest = faults.length - told.length;
  return told.join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}
