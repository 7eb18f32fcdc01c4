import type { Clock } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import { STANDING, type Standing } from "#domain/status.ts";
import type { TimeAxis } from "#domain/timeAxis.ts";
import { type Histogram, ordinalOf } from "#domain/timeline.ts";

/** How many cases of each standing; never added up in words, only in height. */
export type Stack = Readonly<Record<Standing, number>>;

/** From the baseline up: what is proven stands on the ground, what is alleged on top of it. */
export const STACK_ORDER: readonly Standing[] = ["proven", "accused", "cleared"];

const EMPTY: Stack = { proven: 0, accused: 0, cleared: 0 };

export const heightOf = ({ proven, accused, cleared }: Stack): number => proven + accused + cleared;

const add = (a: Stack, b: Stack): Stack => ({
  proven: a.proven + b.proven,
  accused: a.accused + b.accused,
  cleared: a.cleared + b.cleared,
});

/** A stack for each bin of the axis; bars of months are put together where the axis counts years. */
export function barsOf(axis: TimeAxis, histogram: Histogram): readonly Stack[] {
  const bars = new Array<Stack>(axis.count).fill(EMPTY);
  for (const bin of histogram.bins) {
    const index = ordinalOf(bin.interval.first, axis.unit) - axis.start;
    const known = bars[index];
    if (known) bars[index] = add(known, bin);
  }
  return bars;
}

/** The shown records without a date on the chosen clock; they stand last in `shown`, so that the walk is short. */
export function undatedStackOf(shown: readonly Incident[], clock: Clock): Stack {
  const stack = { ...EMPTY };
  for (let i = shown.length - 1; i >= 0; i--) {
    const incident = shown[i];
    if (!incident || (clock === "public" ? incident.publicDate : incident.conductDate)) break;
    stack[STANDING[incident.effectiveStatus]]++;
  }
  return stack;
}

const STEPS = [1, 2, 5] as const;

/** Two or three round counts to measure the bars by. */
export function countTicksOf(highest: number): readonly number[] {
  for (let scale = 1; ; scale *= 10) {
    for (const step of STEPS) {
      const size = step * scale;
      const count = Math.floor(highest / size);
      if (count <= 3) return Array.from({ length: count }, (_, i) => (i + 1) * size);
    }
  }
}

/** A label under the axis; the lower its rank, the narrower the picture in which it still has room. */
export type AxisLabel = Readonly<{ bin: number; isYear: boolean; rank: 0 | 1 | 2 }>;

/** Decades, half decades and, on a wide screen, all years; by month the Januaries, and quarters where there is room. */
export function axisLabelsOf({ unit, start, count }: TimeAxis): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  const isFew = count <= 12;
  for (let bin = 0; bin < count; bin++) {
    const ordinal = start + bin;
    if (unit === "year")
      labels.push({ bin, isYear: true, rank: isFew || ordinal % 10 === 0 ? 0 : ordinal % 5 === 0 ? 1 : 2 });
    else if (ordinal % 12 === 0) labels.push({ bin, isYear: true, rank: 0 });
    else if (ordinal % 3 === 0) labels.push({ bin, isYear: false, rank: ordinal % 6 === 0 ? 1 : 2 });
  }
  return labels;
}
