import type { StripPort } from "#domain/stripPorts.ts";
import { pxOf } from "#domain/stripScale.ts";
import type { Picture } from "./picture.ts";

/** A name at its place along the border; `row` counts away from the line. */
export type PlacedName = Readonly<{ text: string; along: number; row: number; port: StripPort }>;

/** Averages of a system's sans at 12 px; a little too wide rather than too narrow. */
const CHARACTER_PX = 6.3;
const GAP_PX = 11;
/** Rows of text down a turned page: the name and the twin city's under it. */
const TURNED_ROW_PX = 29;

/** About how wide a text is at 12 px. */
export const widthOf = (text: string): number => text.length * CHARACTER_PX;

type Taken = PlacedName & Readonly<{ at: number; from: number; to: number }>;

/** A name may stand a little beside its tick. */
const NUDGES_PX = [0, -10, 10, -20, 20] as const;
const LEADER_PX = 0.5;

type Wanted = Readonly<{ at: number; half: number; isTurned: boolean }>;

function spotOf(
  { at, half, isTurned }: Wanted,
  placed: readonly Taken[],
  rows: number,
  borderPx: number,
): Pick<Taken, "along" | "row" | "from" | "to"> | null {
  for (let row = 0; row < rows; row++) {
    for (const nudge of isTurned ? [0] : NUDGES_PX) {
      const along = isTurned ? at : Math.min(Math.max(at + nudge, half - 64), borderPx + 30 - half);
      const [from, to] = [along - half, along + half];
      // A leader of an outer row must not run through a name of an inner one.
      const isFree = placed.every((other) => {
        if (other.row === row) return to <= other.from || from >= other.to;
        const [leader, inner] = row > other.row ? [at, other] : [other.at, { from, to }];
        return leader < inner.from + LEADER_PX || leader > inner.to - LEADER_PX;
      });
      if (isFree) return { along, row, from, to };
    }
  }
  return null;
}

/** The ports whose names have room, those with most cases first: written in rows on one side of the line. */
export function placeNames(
  ports: readonly StripPort[],
  textOf: (port: StripPort) => string,
  { plan, isTurned }: Picture,
  rows: number,
): readonly PlacedName[] {
  const placed: Taken[] = [];
  const byWeight = [...ports].sort((a, b) => b.cases - a.cases || a.km - b.km);
  for (const port of byWeight) {
    const text = textOf(port);
    const at = pxOf(plan.scale, port.km);
    // A twin city of several ports is named once.
    const isNamed = placed.some((other) => other.text === text && Math.abs(other.at - at) < 120);
    // "Calexico East" alone would say that the other crossings are somewhere else.
    const isSecond = byWeight.some(
      (other) =>
        other !== port &&
        byWeight.indexOf(other) < byWeight.indexOf(port) &&
        other.twin === port.twin &&
        !placed.some((name) => name.port === other),
    );
    if (text === "" || isNamed || isSecond) continue;
    const half = isTurned ? TURNED_ROW_PX / 2 : (widthOf(text) + GAP_PX) / 2;
    const found = spotOf({ at, half, isTurned }, placed, rows, plan.borderPx);
    if (found) placed.push({ text, port, at, ...found });
  }
  return placed.sort((a, b) => a.along - b.along);
}

/** Ticks of the ruler with the rank of their label: none where there is no room. */
export type RulerTick = Readonly<{ value: number; along: number; isLabelled: boolean }>;

const KM_PER_MILE = 1.609344;
/** Round steps, the roundest first; finer ones are drawn only where the ruler is stretched. */
const STEPS = [500, 100, 10] as const;
const LEAST_TICK_PX = 5;

/** Every round kilometre (or mile) that has room, labels first for the roundest. */
export function rulerTicks({ plan }: Picture, unit: "km" | "mi", labelPx: number): readonly RulerTick[] {
  const kmPer = unit === "km" ? 1 : KM_PER_MILE;
  const length = plan.scale.lengthKm / kmPer;
  const ticks: { value: number; along: number; isLabelled: boolean }[] = [];
  for (const step of STEPS) {
    for (let value = 0; value <= length; value += step) {
      const along = pxOf(plan.scale, value * kmPer);
      const nearest = Math.min(...ticks.map((tick) => Math.abs(tick.along - along)));
      if (ticks.some((tick) => tick.value === value)) continue;
      // All of a step or none in a stretch: a lone tick would look like a place.
      const spacing = Math.abs(pxOf(plan.scale, (value + step) * kmPer) - along);
      if (nearest < LEAST_TICK_PX || (step === 10 && spacing < 2 * LEAST_TICK_PX)) continue;
      const toLabel = Math.min(
        ...ticks.filter((tick) => tick.isLabelled).map((tick) => Math.abs(tick.along - along)),
      );
      ticks.push({ value, along, isLabelled: step === 500 && toLabel > labelPx });
    }
  }
  return ticks;
}
