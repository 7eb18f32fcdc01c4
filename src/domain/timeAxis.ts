import { type DayInterval, type PartialDate, toPartialDate } from "./partialDate.ts";
import { type BinUnit, firstDayOf, type Histogram, ordinalOf } from "./timeline.ts";

/**
 * The ruler under the bars: whole calendar years or months side by side, all equally wide. `start` counts years, or
 * months, since the year 0. An "edge" is a place on it: 0 is the beginning of the first bin, `count` the end of the last.
 */
export type TimeAxis = Readonly<{ unit: BinUnit; start: number; count: number }>;

export type TimeWindow = Readonly<{ from: PartialDate | null; to: PartialDate | null }>;

/** The calendar years that the bars span, whatever the filter; the year of `asOf` where no record is dated. */
export function extentOf({ bins }: Histogram, asOf: number): DayInterval {
  const first = ordinalOf(bins[0]?.interval.first ?? asOf, "year");
  const last = ordinalOf(bins.at(-1)?.interval.last ?? asOf, "year");
  return { first: firstDayOf(first, "year"), last: firstDayOf(last + 1, "year") - 1 };
}

/** Around a narrow window the months of its years and of one year on either side; else every year of the extent. */
export function axisOf(extent: DayInterval, unit: BinUnit, { from, to }: TimeWindow): TimeAxis {
  const years = [ordinalOf(extent.first, "year"), ordinalOf(extent.last, "year")] as const;
  if (unit === "year") return { unit, start: years[0], count: years[1] - years[0] + 1 };
  const inside = (year: number): number => Math.max(years[0], Math.min(years[1], year));
  const first = inside(from ? ordinalOf(from.first, "year") - 1 : years[0]);
  const last = inside(to ? ordinalOf(to.last, "year") + 1 : years[1]);
  return { unit, start: first * 12, count: (last - first + 1) * 12 };
}

/** Where a day begins on the axis; beyond its ends, its ends. */
export function edgeOf(axis: TimeAxis, day: number): number {
  const ordinal = ordinalOf(day, axis.unit);
  const first = firstDayOf(ordinal, axis.unit);
  const share = (day - first) / (firstDayOf(ordinal + 1, axis.unit) - first);
  return Math.max(0, Math.min(axis.count, ordinal - axis.start + share));
}

/** Where the window begins and ends on the axis. An open end, and the lower one of a cumulative span, is the axis's own. */
export function edgesOf(
  axis: TimeAxis,
  { from, to }: TimeWindow,
  isCumulative: boolean,
): readonly [number, number] {
  const start = from && !isCumulative ? edgeOf(axis, from.first) : 0;
  return [start, Math.max(start, to ? edgeOf(axis, to.last + 1) : axis.count)];
}

/** The bin as a date at the axis's precision: `2014`, `2014-03`. */
export function dateAt(axis: TimeAxis, bin: number): PartialDate {
  return toPartialDate(firstDayOf(axis.start + bin, axis.unit), axis.unit);
}

/** True while the axis can show the window whole. */
export function axisHolds(axis: TimeAxis, { from, to }: TimeWindow): boolean {
  const first = firstDayOf(axis.start, axis.unit);
  const end = firstDayOf(axis.start + axis.count, axis.unit);
  return (from === null || (from.first >= first && from.first < end)) && (to === null || to.last < end);
}
