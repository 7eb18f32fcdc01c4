import * as v from "valibot";

/** One thing wrong with one record: where, what stands there, and what may stand there. */
export type Fault = Readonly<{ record: string; field: string; wrong: string; allowed: string }>;

type AnySchema = v.GenericSchema<unknown, unknown>;

/** The record's id, or its place in the file where it has none. */
export function recordNameOf(record: unknown, index: number): string {
  if (typeof record === "object" && record !== null) {
    for (const key of ["id", "code"] as const) {
      const name = (record as Readonly<Record<string, unknown>>)[key];
      if (typeof name === "string" && name) return name;
    }
  }
  return `number ${index + 1}`;
}

function faultOf(issue: v.BaseIssue<unknown>, record: string): Fault {
  const field = (issue.path ?? [])
    .map((item) => String((item as { key?: unknown }).key))
    .join(".")
    .replace(/^properties\./, "");
  const isOwnWording = !issue.message.startsWith("Invalid ");
  const received = issue.received === "undefined" ? "missing" : issue.received;
  return {
    record,
    field,
    wrong: received,
    allowed: isOwnWording ? issue.message : (issue.expected ?? issue.message),
  };
}

/** What a schema finds wrong with a record; empty when it is sound. */
export function faultsOf(schema: AnySchema, value: unknown, record: string): readonly Fault[] {
  return v.safeParse(schema, value).issues?.map((issue) => faultOf(issue, record)) ?? [];
}

export type Parsed<T> = Readonly<{ items: readonly T[]; faults: readonly Fault[] }>;

/** Every sound record of a list in the domain's form; each faulty one is left out and named. No schema, not wanted. */
export function parseEach<S extends v.GenericSchema, T>(
  list: readonly unknown[],
  schemaOf: (record: unknown) => S | null,
  toDomain: (record: v.InferOutput<S>) => T,
): Parsed<T> {
  const items: T[] = [];
  const faults: Fault[] = [];
  list.forEach((record, index) => {
    const schema = schemaOf(record);
    if (!schema) return;
    const result = v.safeParse(schema, record);
    if (result.success) items.push(toDomain(result.output));
    else faults.push(...result.issues.map((issue) => faultOf(issue, recordNameOf(record, index))));
  });
  return { items, faults };
}
