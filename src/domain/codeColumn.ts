import { addBit, type Bits, emptyBits, hasBit, popcount, uniteInto } from "./bitset.ts";
import type { Change } from "./change.ts";

/**
 * One property of all records as numbers: any number of codes a record. It is kept both ways: the codes of a record
 * (`starts`, `values`), and the records of a code, as a bit set where they are many and as a list where they are few.
 */
export type CodeColumn = Readonly<{
  size: number;
  codeCount: number;
  /** The codes of record i are `values[starts[i]]` up to, but not with, `values[starts[i + 1]]`. */
  starts: Int32Array;
  values: Int32Array;
  sets: readonly (Bits | null)[];
  lists: readonly Int32Array[];
  /** Steps that counting every code anew takes, to weigh against counting only what changed. */
  fullCost: number;
}>;

/** A code column whose numbers stand for published codes, in the order of `codes`. */
export type NamedColumn = CodeColumn &
  Readonly<{ codes: readonly string[]; codeOf: ReadonlyMap<string, number> }>;

export function createCodeColumn(codeCount: number, starts: Int32Array, values: Int32Array): CodeColumn {
  const size = starts.length - 1;
  const wordCount = (size + 31) >>> 5;
  const ends = new Int32Array(codeCount + 1);
  for (const code of values) ends[code + 1] = (ends[code + 1] ?? 0) + 1;
  for (let code = 0; code < codeCount; code++) ends[code + 1] = (ends[code + 1] ?? 0) + (ends[code] ?? 0);
  const next = ends.slice();
  const members = new Int32Array(values.length);
  for (let i = 0; i < size; i++) {
    const end = starts[i + 1] ?? 0;
    for (let k = starts[i] ?? 0; k < end; k++) {
      const code = values[k] ?? 0;
      const place = next[code] ?? 0;
      members[place] = i;
      next[code] = place + 1;
    }
  }
  const lists = Array.from({ length: codeCount }, (_, code) => members.subarray(ends[code], ends[code + 1]));
  const sets = lists.map((list) => (list.length > wordCount ? bitsOf(size, list) : null));
  const fullCost = lists.reduce((cost, list) => cost + Math.min(list.length, wordCount), 0);
  return { size, codeCount, starts, values, sets, lists, fullCost };
}

/** Takes the code or codes of record after record, then gives the column. */
export type ColumnBuilder = Readonly<{
  add: (codes: readonly string[] | string) => void;
  finish: () => NamedColumn;
}>;

/**
 * `known` codes come first and keep their order; others follow as they are met, so that a reader's own records may
 * bring their own. A code named twice in one record counts once.
 */
export function createColumnBuilder(size: number, known: Iterable<string>): ColumnBuilder {
  const codes = [...new Set(known)];
  const codeOf = new Map(codes.map((code, number) => [code, number]));
  const starts = new Int32Array(size + 1);
  let values = new Int32Array(2 * size + 16);
  let length = 0;
  let record = 0;
  const numberOf = (name: string): number => {
    const known = codeOf.get(name);
    if (known !== undefined) return known;
    codeOf.set(name, codes.length);
    return codes.push(name) - 1;
  };
  return {
    add: (names) => {
      const first = length;
      if (length + names.length >= values.length) values = grown(values, length + names.length);
      if (typeof names === "string") values[length++] = numberOf(names);
      else {
        for (let n = 0; n < names.length; n++) {
          const number = numberOf(names[n] ?? "");
          let isNew = true;
          for (let k = first; k < length; k++) if (values[k] === number) isNew = false;
          if (isNew) values[length++] = number;
        }
      }
      starts[++record] = length;
    },
    finish: () => ({ ...createCodeColumn(codes.length, starts, values.slice(0, length)), codes, codeOf }),
  };
}

function grown(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(2 * values.length, least));
  more.set(values);
  return more;
}

function bitsOf(size: number, list: Int32Array): Bits {
  const bits = emptyBits(size);
  for (const index of list) addBit(bits, index);
  return bits;
}

/** The records that have any of the codes; a code that no record has selects nothing. */
export function bitsOfAny({ size, sets, lists, codeOf }: NamedColumn, codes: readonly string[]): Bits {
  const bits = emptyBits(size);
  for (const name of codes) {
    const code = codeOf.get(name);
    if (code === undefined) continue;
    const set = sets[code];
    if (set) uniteInto(bits, set);
    else for (const index of lists[code] ?? []) addBit(bits, index);
  }
  return bits;
}

/**
 * How many records of a set have each code, kept from one set to the next: where few records came or went only those
 * are counted, else every code anew. `counts` is the counter's own and changes with the next `count`.
 */
export type CodeCounter = Readonly<{ counts: Int32Array; count: (set: Bits, change: Change) => void }>;

/** What counting one record that came or went costs, in steps of a full count. */
const CHANGE_COST = 1;

/** `change` leads from the set that was counted last, at first the empty one, to `set`. */
export function createCodeCounter(column: CodeColumn): CodeCounter {
  const counts = new Int32Array(column.codeCount);
  const codesPerRecord = column.size > 0 ? column.values.length / column.size : 0;
  return {
    counts,
    count: (set, change) => {
      if (change.size === 0) return;
      const changeCost = change.size * CHANGE_COST * (1 + codesPerRecord);
      if (changeCost >= column.fullCost) countAnew(column, counts, set);
      else {
        addUp(column, counts, change.came(), 1);
        addUp(column, counts, change.gone(), -1);
      }
    },
  };
}

function addUp({ starts, values }: CodeColumn, counts: Int32Array, records: Int32Array, sign: 1 | -1): void {
  for (let n = 0; n < records.length; n++) {
    const record = records[n] ?? 0;
    const end = starts[record + 1] ?? 0;
    for (let k = starts[record] ?? 0; k < end; k++) {
      const code = values[k] ?? 0;
      counts[code] = (counts[code] ?? 0) + sign;
    }
  }
}

function countAnew({ codeCount, sets, lists }: CodeColumn, counts: Int32Array, set: Bits): void {
  for (let code = 0; code < codeCount; code++) {
    const members = sets[code];
    let count = 0;
    if (members) {
      for (let w = 0; w < set.length; w++) count += popcount((set[w] ?? 0) & (members[w] ?? 0));
    } else {
      const list = lists[code] ?? [];
      for (let k = 0; k < list.length; k++) if (hasBit(set, list[k] ?? 0)) count++;
    }
    counts[code] = count;
  }
}
