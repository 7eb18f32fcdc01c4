/** A list of like records, field by field: each name is written once, and like values stand together. */
export type Columns<T> = Readonly<{ [K in keyof T]: readonly T[K][] }>;

export function toColumns<T extends object>(rows: readonly T[]): Columns<T> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as unknown as Columns<T>;
}

export function fromColumns<T extends object>(columns: Columns<T>): readonly T[] {
  const entries = Object.entries(columns) as [string, readonly unknown[]][];
  return Array.from({ length: entries[0]?.[1].length ?? 0 }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [key, values] of entries) row[key] = values[i];
    return row as T;
  });
}
