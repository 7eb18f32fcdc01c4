import { type CodeColumn, createCodeColumn } from "./codeColumn.ts";
import { type DateColumn, extentOf } from "./dateColumn.ts";
import type { Filter } from "./filter.ts";
import { calendarOf, type DayInterval, dayOf } from "./partialDate.ts";
import type { Standing } from "./status.ts";

export type BinUnit = "year" | "month";

/** One bar: a calendar year or month, and the cases in it by standing. A case that spans bins counts in its first. */
export type Bin = Readonly<{ interval: DayInterval; proven: number; accused: number; cleared: number }>;

/**
 * The bars of the time slider, without gaps from the first to the last dated day of all records, so that the ruler
 * stays where it is while filters change. `undated` stand beside them; there are none where the filter hides them.
 */
export type Histogram = Readonly<{ unit: BinUnit; bins: readonly Bin[]; undated: number }>;

/** In the order of their numbers in a bin's codes. */
export const STANDINGS: readonly Standing[] = ["proven", "accused", "cleared"];

/** The bars turn from years to months where the window is at most this wide. */
export const NARROW_MONTHS = 36;

/** The number of the calendar year, or month, that a day lies in, counted from the year 0. */
export function ordinalOf(day: number, unit: BinUnit): number {
  const { year, month } = calendarOf(day);
  return unit === "year" ? year : year * 12 + month - 1;
}

/** The first day of a numbered year or month. */
export function firstDayOf(ordinal: number, unit: BinUnit): number {
  return unit === "year" ? dayOf(ordinal, 1, 1) : dayOf(Math.floor(ordinal / 12), (ordinal % 12) + 1, 1);
}

/** Months where both ends of the window are set and it touches at most `NARROW_MONTHS` of them, else years. */
export function binUnitOf({ from, to, span }: Pick<Filter, "from" | "to" | "span">): BinUnit {
  if (!from || !to || span === "cumulative") return "year";
  const months = ordinalOf(to.last, "month") - ordinalOf(from.first, "month") + 1;
  return months <= NARROW_MONTHS ? "month" : "year";
}

/** The bins of one clock at one unit: bin b with standing s is code 3b + s of the column. */
export type TimeBins = Readonly<{ unit: BinUnit; intervals: readonly DayInterval[]; column: CodeColumn }>;

export function createTimeBins(dates: DateColumn, standing: Uint8Array, unit: BinUnit): TimeBins {
  const size = standing.length;
  const extent = extentOf(dates);
  const start = extent ? ordinalOf(extent.first, unit) : 0;
  const count = extent ? ordinalOf(extent.last, unit) - start + 1 : 0;
  const intervals = Array.from({ length: count }, (_, bin): DayInterval => {
    return { first: firstDayOf(start + bin, unit), last: firstDayOf(start + bin + 1, unit) - 1 };
  });
  const binOf = createBinFinder(intervals);
  const starts = new Int32Array(size + 1);
  const values = new Int32Array(size);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const day = dates.first[i] ?? 0;
    const bin = extent && day >= extent.first ? binOf(day) : -1;
    if (bin >= 0) values[length++] = bin * STANDINGS.length + (standing[i] ?? 0);
    starts[i + 1] = length;
  }
  const column = createCodeColumn(count * STANDINGS.length, starts, values.subarray(0, length));
  return { unit, intervals, column };
}

/** Bins are nearly equally long: the guess is right or next to right. */
function createBinFinder(intervals: readonly DayInterval[]): (day: number) => number {
  const origin = intervals[0]?.first ?? 0;
  const daysPerBin = ((intervals.at(-1)?.last ?? 0) + 1 - origin) / intervals.length;
  return (day) => {
    let bin = Math.min(intervals.length - 1, Math.floor((day - origin) / daysPerBin));
    while (bin > 0 && day < (intervals[bin]?.first ?? 0)) bin--;
    while (day > (intervals[bin]?.last ?? day)) bin++;
    return bin;
  };
}

export function toHistogram({ unit, intervals }: TimeBins, counts: Int32Array, undated: number): Histogram {
  const bins = intervals.map((interval, bin): Bin => {
    const [proven = 0, accused = 0, cleared = 0] = counts.subarray(bin * 3, bin * 3 + 3);
    return { interval, proven, accused, cleared };
  });
  return { unit, bins, undated };
}
