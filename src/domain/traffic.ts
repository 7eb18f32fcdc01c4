import { TRAFFIC_MEASURES, type TrafficMeasure, type TrafficYear } from "./port.ts";

/** One calendar year of one measure; `value` null is "no figure found", never zero. */
export type TrafficBar = Readonly<{ year: number; value: number | null; isPartial: boolean }>;

export type TrafficSeries = Readonly<{
  measure: TrafficMeasure;
  /** Every year from the first to the last of the whole collection, so that all charts share one axis. */
  bars: readonly TrafficBar[];
  /** The largest complete year; a partial year is shown but is never the peak. */
  peak: TrafficBar | null;
  /** The latest year with a figure. */
  latest: TrafficBar | null;
}>;

type Years = Readonly<{ first: number; last: number }>;

/** The years that any port has figures for. */
export function trafficYearsOf(traffic: ReadonlyMap<string, readonly TrafficYear[]>): Years | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const years of traffic.values()) {
    for (const { year } of years) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first <= last ? { first, last } : null;
}

function seriesOf(
  years: readonly TrafficYear[],
  measure: TrafficMeasure,
  { first, last }: Years,
): TrafficSeries {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const bars = Array.from({ length: last - first + 1 }, (_, i): TrafficBar => {
    const row = byYear.get(first + i);
    return { year: first + i, value: row?.[measure] ?? null, isPartial: row?.partial ?? false };
  });
  const known = bars.filter(({ value }) => value !== null);
  const complete = known.filter(({ isPartial }) => !isPartial);
  const peak = (complete.length ? complete : known).reduce<TrafficBar | null>(
    (best, bar) => ((bar.value ?? 0) > (best?.value ?? -1) ? bar : best),
    null,
  );
  return { measure, bars, peak, latest: known.at(-1) ?? null };
}

/** The measures of a port that ever counted anything, in the order of the statistics. */
export function trafficSeriesOf(years: readonly TrafficYear[], span: Years): readonly TrafficSeries[] {
  return TRAFFIC_MEASURES.map((measure) => seriesOf(years, measure, span)).filter(({ bars }) =>
    bars.some(({ value }) => (value ?? 0) > 0),
  );
}

/** Runs of years without a figure: "2019 to 2022". */
export function gapsOf({ bars }: TrafficSeries): readonly Years[] {
  const gaps: { first: number; last: number }[] = [];
  for (const { year, value } of bars) {
    if (value !== null) continue;
    const open = gaps.at(-1);
    if (open && open.last === year - 1) open.last = year;
    else gaps.push({ first: year, last: year });
  }
  return gaps;
}
