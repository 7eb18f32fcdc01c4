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
  const [start, end] = [dayOf(years.from, 1, 1), dayOf(years.to, 1, 1)];
  return ((day - start) / (end - start)) * timePx;
}

export type Times = (incident: Incident, clock: Clock) => Readonly<{ time: number; slack: number }> | null;

/** A public date stands in its middle, conduct where it began. Only a date known by its year alone may give way. */
export function createTimes(years: StripYears, timePx: number): Times {
  const at = (day: number): number => timeOf(years, timePx, day);
  return (incident, clock) => {
    const date = dateOf(incident, clock);
    if (!date) return null;
    const begun = clock === "conduct" ? (incident.conductStart ?? incident.conductEnd ?? date) : date;
    const isYear = begun.last - begun.first > 360;
    const time = at((begun.first + begun.last + 1) / 2);
    return { time, slack: isYear ? Math.max(0, time - at(begun.first) - 1) : 0 };
  };
}
