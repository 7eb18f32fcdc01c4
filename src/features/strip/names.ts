import type { StripPort } from "#domain/stripPorts.ts";
import { pxOf } from "#domain/stripScale.ts";
import type { Picture } from "./picture.ts";

/** A name at its place along the border; `row` counts away from the line. */
export type PlacedName = Readonly<{ text: string; along: number; row: number; port: StripPort }>;

/** Averages of a system's sans at 12 px; a little too wide rather than too narrow. */
const CHARACTER_PX = 6.3;
const GAP_PX = 9;
/** Rows of text down a turned page: the name and the twin city's under it. */
const TURNED_ROW_PX = 29;

const widthOf = (text: string): number => text.length * CHARACTER_PX;

/** The ports whose names have room, those with most cases first: written in rows on one side of the line. */
export function placeNames(
  ports: readonly StripPort[],
  textOf: (port: StripPort) => string,
  { plan, isTurned }: Picture,
  rows: number,
): readonly PlacedName[] {
  const placed: (PlacedName & Readonly<{ from: number; to: number }>)[] = [];
  const byWeight = [...ports].sort((a, b) => b.cases - a.cases || a.km - b.km);
  for (const port of byWeight) {
    const text = textOf(port);
    const at = pxOf(plan.scale, port.km);
    const half = isTurned ? TURNED_ROW_PX / 2 : widthOf(text) / 2;
    // A twin city of several ports is named once.
    if (text === "" || placed.some((other) => other.text === text && Math.abs(other.along - at) < 120))
      continue;
    const along = isTurned ? at : Math.min(Math.max(at, half - 56), plan.borderPx + 28 - half);
    const [from, to] = [
      along - half - (isTurned ? 0 : GAP_PX / 2),
      along + half + (isTurned ? 0 : GAP_PX / 2),
    ];
    for (let row = 0; row < rows; row++) {
      // A leader of the second row must not run through a name of the first.
      const isFree = placed.every((other) => {
        const isBeside = to <= other.from || from >= other.to;
        const leaderPx = 3;
        if (other.row === row) return isBeside;
        const [outer, inner] =
          row > other.row ? [at, other] : [pxOf(plan.scale, other.port.km), { from, to }];
        return outer < inner.from - leaderPx + GAP_PX / 2 || outer > inner.to + leaderPx - GAP_PX / 2;
      });
      if (!isFree) continue;
      placed.push({ text, along, row, port, from, to });
      break;
    }
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
      const isRoomy = step === 500 ? toLabel > labelPx : step === 10 ? toLabel > labelPx * 0.8 : false;
      ticks.push({ value, along, isLabelled: isRoomy || value === 0 });
    }
  }
  return ticks;
}
