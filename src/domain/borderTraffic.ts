import type { TrafficMeasure, TrafficYear } from "./port.ts";
import { type TrafficBar, type TrafficSeries, trafficYearsOf } from "./traffic.ts";

/** What crosses as persons or vehicles in every port's statistics, largest first. */
const MEASURES: readonly TrafficMeasure[] = ["personalVehicles", "pedestrians", "trucks"];
/** A port with a smaller share of a measure may be missing without the sum being called incomplete. */
const LARGE_SHARE = 0.01;
const MONTHS = 12;

type Ports = readonly (readonly TrafficYear[])[];

/**
 * The inbound traffic of all ports together. A year has a sum only where every large port that reports by then has a
 * whole year's figure: a sum without California would look like a fall.
 */
export function borderTrafficOf(
  traffic: ReadonlyMap<string, readonly TrafficYear[]>,
): readonly TrafficSeries[] {
  const span = trafficYearsOf(traffic);
  if (!span) return [];
  const ports = [...traffic.values()];
  const years = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  return MEASURES.map((measure) => {
    const large = largePortsOf(ports, measure);
    const bars = years.map((year) => barOf(ports, large, measure, year));
    const known = bars.filter(({ value }) => value !== null);
    const peak = known.reduce<TrafficBar | null>(
      (best, bar) => (!bar.isPartial && (bar.value ?? 0) > (best?.value ?? -1) ? bar : best),
      null,
    );
    return { measure, bars, peak, latest: known.at(-1) ?? null };
  });
}

function largePortsOf(ports: Ports, measure: TrafficMeasure): Ports {
  const sums = ports.map((years) => years.reduce((sum, year) => sum + (year[measure] ?? 0), 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  return ports.filter((_, i) => (sums[i] ?? 0) >= total * LARGE_SHARE && total > 0);
}

function barOf(ports: Ports, large: Ports, measure: TrafficMeasure, year: number): TrafficBar {
  const expected = large.filter((years) => years.some((row) => row.year <= year));
  const rows = expected.map((years) => years.find((row) => row.year === year));
  const isWhole = rows.every((row) => row && row[measure] !== null && (row.months ?? MONTHS) === MONTHS);
  if (!isWhole || rows.length === 0) return { year, value: null, isPartial: false };
  const value = ports
    .flatMap((years) => years.filter((row) => row.year === year))
    .reduce((sum, row) => sum + (row[measure] ?? 0), 0);
  return { year, value, isPartial: rows.some((row) => row?.partial) };
}
