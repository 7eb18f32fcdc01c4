import type { Dataset } from "./dataset.ts";
import type { Clock } from "./filter.ts";
import type { Incident } from "./incident.ts";
import { dayOf } from "./partialDate.ts";
import { ordinalOf } from "./timeline.ts";

/** Calendar years, the last one exclusive. */
export type StripYears = Readonly<{ from: number; to: number }>;

export const CLOCKS: readonly Clock[] = ["public", "conduct"];
const dateOf = (incident: Incident, clock: Clock) =>
  clock === "public" ? incident.publicDate : incident.conductDate;

/** The calendar years of all records on both clocks, so that the ruler stays where it is when the clock changes. */
export function yearsOf(dataset: Dataset): StripYears {
  const dates = dataset.incidents.flatMap(({ publicDate, conductDate }) => [publicDate, conductDate]);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of dates) {
    if (!date) continue;
    from = Math.min(from, date.first);
    to = Math.max(to, date.last);
  }
  if (from > to) [from, to] = [dataset.asOf, dataset.asOf];
  return { from: ordinalOf(from, "year"), to: ordinalOf(to, "year") + 1 };
}

export function timeOf(years: StripYears, timePx: number, day: number): number {
  return timesOf(years, timePx)(day);
}

/** The same for many days. */
export function timesOf(years: StripYears, timePx: number): (day: number) => number {
  const [start, end] = [dayOf(years.from, 1, 1), dayOf(years.to, 1, 1)];
  return (day) => ((day - start) / (end - start)) * timePx;
}

/** Where a record stands in time, in days; `slackDays` is how far it may be moved either way. */
export type Moment = Readonly<{ day: number; slackDays: number }>;

/** A public date stands in its middle, conduct where it began. Only a date known by its year alone may give way. */
export function momentOf(incident: Incident, clock: Clock): Moment | null {
  const date = dateOf(incident, clock);
  if (!date) return null;
  const begun = clock === "conduct" ? (incident.conductStart ?? incident.conductEnd ?? date) : date;
  const day = (begun.first + begun.last + 1) / 2;
  return { day, slackDays: begun.last - begun.first > 360 ? day - begun.first : 0 };
}
