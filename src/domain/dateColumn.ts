import { addBit, type Bits, emptyBits, fullBits, without } from "./bitset.ts";
import type { DayInterval } from "./partialDate.ts";

/** The intervals of all records on one clock, in days. An undated record runs from -∞ to ∞: it passes every window. */
export type DateColumn = Readonly<{ first: Int32Array; last: Int32Array; dated: Bits }>;

/** Days beyond any calendar, small enough that the difference of two is a 32-bit number. */
const BEFORE_ALL = -(2 ** 29);
const AFTER_ALL = 2 ** 29;

/** A column in which nothing is dated yet. */
export function createDateColumn(size: number): DateColumn {
  return {
    first: new Int32Array(size).fill(BEFORE_ALL),
    last: new Int32Array(size).fill(AFTER_ALL),
    dated: emptyBits(size),
  };
}

export function putDate({ first, last, dated }: DateColumn, index: number, date: DayInterval | null): void {
  if (!date) return;
  first[index] = date.first;
  last[index] = date.last;
  addBit(dated, index);
}

/** The records whose interval overlaps the window, both ends inclusive, null for open; and the undated ones. */
export function bitsInWindow(
  { first, last, dated }: DateColumn,
  from: number | null,
  to: number | null,
): Bits {
  const lower = from ?? BEFORE_ALL;
  const upper = to ?? AFTER_ALL;
  // A window that ends before it begins holds no day, so that only undated records pass it.
  if (lower > upper) return without(fullBits(first.length), dated);
  const bits = emptyBits(first.length);
  for (let w = 0; w < bits.length; w++) {
    const start = w << 5;
    const end = Math.min(start + 32, first.length);
    let word = 0;
    for (let i = start; i < end; i++) {
      // Without a branch, since dates come in no order: both differences are positive, or the sign bit says no.
      word |= (~((upper - (first[i] ?? 0)) | ((last[i] ?? 0) - lower)) >>> 31) << i;
    }
    bits[w] = word;
  }
  return bits;
}

/** The first and the last dated day, or null where nothing is dated. */
export function extentOf({ first, last }: DateColumn): DayInterval | null {
  let earliest = AFTER_ALL;
  let latest = BEFORE_ALL;
  for (let i = 0; i < first.length; i++) {
    const begins = first[i] ?? BEFORE_ALL;
    if (begins === BEFORE_ALL) continue;
    earliest = Math.min(earliest, begins);
    latest = Math.max(latest, last[i] ?? begins);
  }
  return earliest <= latest ? { first: earliest, last: latest } : null;
}
