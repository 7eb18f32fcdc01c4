import type { Filter } from "#domain/filter.ts";
import { type DayInterval, toPartialDate } from "#domain/partialDate.ts";
import { dateAt, type TimeAxis, type TimeWindow } from "#domain/timeAxis.ts";
import type { Histogram } from "#domain/timeline.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { heightOf, STACK_ORDER, type Stack } from "./bars.ts";

export type Speech = Readonly<{ messages: Messages; format: Format }>;

/** "March": the month of a day without its year. */
export function monthName(format: Format, day: number): string {
  return format.date(toPartialDate(day, "month")).split(" ")[0] ?? "";
}

/** The window in words: "2003 to 2014", "Since March 2014", "All dates, 1991 to 2025". */
export function windowWords({ messages, format }: Speech, filter: Filter, extent: DayInterval): string {
  const words = messages.timeline;
  const from = filter.span === "cumulative" ? null : filter.from;
  const { to } = filter;
  if (from && to) return words.range(format.date(from), format.date(to));
  if (from) return words.since(format.date(from));
  if (to) return words.until(format.date(to));
  return words.all(toPartialDate(extent.first, "year").text, toPartialDate(extent.last, "year").text);
}

/** What each handle says of itself: its date at its own precision, or that it is open and to where. */
export function valueTextsOf(
  { messages, format }: Speech,
  { from, to }: TimeWindow,
  extent: DayInterval,
  isCumulative: boolean,
): Readonly<{ from: string; to: string }> {
  const words = messages.timeline;
  return {
    from:
      from && !isCumulative ? format.date(from) : words.openSince(toPartialDate(extent.first, "year").text),
    to: to ? format.date(to) : words.openUntil(toPartialDate(extent.last, "year").text),
  };
}

/** "12 convicted or pleaded guilty, 3 accused or investigated": each standing by itself, never added up. */
export function stackWords({ messages, format }: Speech, stack: Stack): string {
  return STACK_ORDER.filter((standing) => stack[standing] > 0)
    .map((standing) => `${messages.codes.standing[standing]}: ${format.number(stack[standing])}`)
    .join("; ");
}

/** What the picture says to those who do not see it: its span, its highest bar and how many stand apart. */
export function alternativeOf(
  speech: Speech,
  axis: TimeAxis,
  bars: readonly Stack[],
  undated: Histogram["undated"],
): string {
  const { messages, format } = speech;
  const words = messages.timeline;
  const heights = bars.map(heightOf);
  const highest = Math.max(0, ...heights);
  const top = heights.indexOf(highest);
  const stack = bars[top];
  const date = (bin: number): string => format.date(dateAt(axis, bin));
  return [
    words.alternative(date(0), date(axis.count - 1)),
    stack && highest > 0
      ? words.highest(date(top), highest, format.number(highest), stackWords(speech, stack))
      : words.nothing,
    undated > 0 ? words.undatedCases(undated, format.number(undated)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
