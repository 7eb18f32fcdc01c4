import { calendarOf, type DayInterval, dayOf, type PartialDate, toPartialDate } from "./partialDate.ts";
import { dateAt, edgesOf, type TimeAxis, type TimeWindow } from "./timeAxis.ts";
import { firstDayOf, ordinalOf } from "./timeline.ts";

/** What an edit needs to know: the ruler, the first and last dated day, and how the lower end counts. */
export type Ruler = Readonly<{ axis: TimeAxis; extent: DayInterval; isCumulative: boolean }>;

/** The window with its beginning at an edge, at least one bin wide; at the first dated day it is open. */
export function withFrom(
  { axis, extent, isCumulative }: Ruler,
  window: TimeWindow,
  edge: number,
): TimeWindow {
  const [, end] = edgesOf(axis, window, isCumulative);
  const least = ordinalOf(extent.first, axis.unit) - axis.start;
  const bin = Math.max(least, Math.min(Math.round(edge), Math.ceil(end) - 1));
  const from = dateAt(axis, bin);
  return { ...window, from: from.first <= extent.first ? null : from };
}

/** The window with its end at an edge, at least one bin wide; at the last dated day it is open. */
export function withTo({ axis, extent, isCumulative }: Ruler, window: TimeWindow, edge: number): TimeWindow {
  const [start] = edgesOf(axis, window, isCumulative);
  const most = ordinalOf(extent.last, axis.unit) - axis.start;
  const bin = Math.max(Math.floor(start), Math.min(Math.round(edge) - 1, most));
  const to = dateAt(axis, bin);
  return { ...window, to: to.last >= extent.last ? null : to };
}

/** All bins from one to another, in either order, both ends named even where they are the last. */
export function binsWindow(axis: TimeAxis, a: number, b: number): TimeWindow {
  const inside = (bin: number): number => Math.max(0, Math.min(axis.count - 1, bin));
  return { from: dateAt(axis, inside(Math.min(a, b))), to: dateAt(axis, inside(Math.max(a, b))) };
}

/** A date some months on, at its own precision where that can say it: a year moved by half a year becomes a month. */
export function shiftedDate(
  { first, last, precision }: PartialDate,
  months: number,
  end: "from" | "to",
): PartialDate {
  const { year, month, day } = calendarOf(end === "from" ? first : last);
  const target = firstDayOf(year * 12 + month - 1 + months, "month");
  if (precision !== "day")
    return toPartialDate(target, precision === "year" && months % 12 === 0 ? "year" : "month");
  const { year: y, month: m } = calendarOf(target);
  return toPartialDate(Math.min(target + day - 1, dayOf(y, m + 1, 1) - 1), "day");
}

/**
 * The whole window some bins later or earlier, as wide as it was and never beyond the dated records. An open end is
 * first given its date; a window open at both ends has nowhere to go.
 */
export function movedWindow(
  { axis, extent, isCumulative }: Ruler,
  window: TimeWindow,
  bins: number,
): TimeWindow {
  if (window.from === null && window.to === null) return window;
  const first = firstDayOf(ordinalOf(extent.first, axis.unit), axis.unit);
  const from = window.from ?? toPartialDate(first, axis.unit);
  const to = window.to ?? toPartialDate(extent.last, axis.unit);
  const step = axis.unit === "year" ? 12 : 1;
  for (let left = Math.abs(bins); left > 0; left--) {
    const months = Math.sign(bins) * left * step;
    const next = { from: shiftedDate(from, months, "from"), to: shiftedDate(to, months, "to") };
    const fitsBelow = isCumulative ? next.to.last >= extent.first : next.from.last >= extent.first;
    if (fitsBelow && next.to.first <= extent.last) return isCumulative ? { ...window, to: next.to } : next;
  }
  return window;
}

export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from?.text === b.from?.text && a.to?.text === b.to?.text;
}
