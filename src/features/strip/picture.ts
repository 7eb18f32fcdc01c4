import type { Dataset } from "#domain/dataset.ts";
import type { Clock } from "#domain/filter.ts";
import { planStrip, type StripMark, type StripPlan } from "#domain/strip.ts";
import { MARK_RADIUS_PX } from "#theme/mark.ts";

/** The room for a picture. Wide lays the border across the page, turned lets it run down the page. */
export type Box = Readonly<{ isTurned: boolean; widthPx: number; heightPx: number }>;

/**
 * One picture in its own pixels. "Along" is the border, from the Pacific; "across" is what lies beside it: first the
 * names of either country, then time. `at` alone knows which of them is x.
 */
export type Picture = Readonly<{
  isTurned: boolean;
  widthPx: number;
  heightPx: number;
  markScale: number;
  plan: StripPlan;
  /** Where the Pacific is along the border's axis, in pixels of the picture. */
  alongStart: number;
  /** Where the first year begins across it. */
  timeStart: number;
  /** Across the border, before time begins: ribbons, the line itself and the room for names on either side. */
  head: Head;
  at: (along: number, time: number) => readonly [x: number, y: number];
}>;

export type Head = Readonly<{
  us: number;
  /** Sectors lie under the states where the picture is wide, on the far side of time where it is turned; null where there is no room. */
  sectors: number | null;
  line: number;
  mx: number | null;
  ribbonPx: number;
  usNames: readonly number[];
  mxNames: readonly number[];
}>;

/** Below this width of its container the picture is turned; the style sheet holds the same number (40rem). */
export const TURNED_BELOW_PX = 640;
/** What stands in the page before anybody has measured the room. */
export const UNMEASURED: Readonly<Record<"wide" | "turned", Box>> = {
  wide: { isTurned: false, widthPx: 800, heightPx: 600 },
  turned: { isTurned: true, widthPx: 328, heightPx: 0 },
};

const RIBBON_PX = 15;
const NAME_ROW_PX = 14;
/** Marks as on the opening map; nominal size where there is room for it. */
const MARK_SCALE = 0.85;
const NARROW_MARK_SCALE = 0.8;
const LEAST_MARK_SCALE = 0.74;
/** Below this width a turned picture gives the ribbons of Mexico and of the sectors to time. */
const NARROW_PX = 300;
const SPACE_BETWEEN_PX = 0.6;
/** Half a mark, so that no mark of the Pacific or the Gulf is cut. */
const END_PX = 14;
const RULER_PX = 56;
const LEAST_TIME_PX = 260;
/** Every place of the border is at least this long where the picture is turned: about 0.27 px a kilometre. */
const TURNED_ALONG_PX = 860;

const spacingOf = (markScale: number): number => (2 * MARK_RADIUS_PX + SPACE_BETWEEN_PX) * markScale;

export function pictureOf(dataset: Dataset, clock: Clock, box: Box): Picture {
  return box.isTurned ? turnedPicture(dataset, clock, box) : widePicture(dataset, clock, box);
}

function widePicture(dataset: Dataset, clock: Clock, { widthPx, heightPx }: Box): Picture {
  const isLarge = widthPx > 1300 && heightPx > 640;
  const markScale = isLarge ? 1 : MARK_SCALE;
  const usFirst = 2 * RIBBON_PX + 2 + 14;
  const line = usFirst + NAME_ROW_PX + 9;
  const mxFirst = line + 18;
  const mx = mxFirst + NAME_ROW_PX + 5;
  const head = {
    ...{ us: 0, sectors: RIBBON_PX + 2, line, mx, ribbonPx: RIBBON_PX },
    usNames: [usFirst + NAME_ROW_PX, usFirst],
    mxNames: [mxFirst, mxFirst + NAME_ROW_PX],
  };
  const timeStart = mx + RIBBON_PX + 10;
  const alongStart = 86;
  const spacingPx = spacingOf(markScale);
  const below = RULER_PX + 8 + 2 * spacingPx;
  const plan = planStrip(dataset, clock, {
    alongPx: widthPx - alongStart - 4,
    timePx: Math.max(LEAST_TIME_PX, heightPx - timeStart - below),
    spacingPx,
    farGapPx: 34,
    grows: "time",
  });
  const height = timeStart + (plan.crowded ?? plan.undated).to + RULER_PX;
  return {
    ...{
      isTurned: false,
      widthPx,
      heightPx: Math.ceil(height),
      markScale,
      plan,
      alongStart,
      timeStart,
      head,
    },
    at: (along, time) => [alongStart + along, timeStart + time],
  };
}

function turnedPicture(dataset: Dataset, clock: Clock, { widthPx }: Box): Picture {
  const isNarrow = widthPx < NARROW_PX;
  const markScale = isNarrow ? LEAST_MARK_SCALE : widthPx < 400 ? NARROW_MARK_SCALE : MARK_SCALE;
  const spacingPx = spacingOf(markScale);
  const names = isNarrow ? 84 : Math.min(136, Math.max(90, widthPx * 0.31));
  const line = RIBBON_PX + names + 8;
  const mx = isNarrow ? null : line + 6;
  const timeStart = mx === null ? line + 10 : mx + RIBBON_PX + 7;
  // Undated ones, then the ribbon of sectors.
  const after = 8 + 2 * spacingPx + (isNarrow ? 0 : 6 + RIBBON_PX);
  const plan = planStrip(dataset, clock, {
    alongPx: TURNED_ALONG_PX,
    timePx: Math.max(80, widthPx - timeStart - after),
    spacingPx,
    farGapPx: isNarrow ? 62 : 46,
    grows: "along",
  });
  const head = {
    ...{ us: 0, sectors: isNarrow ? null : widthPx - RIBBON_PX, line, mx, ribbonPx: RIBBON_PX },
    usNames: [line - 8],
    mxNames: [line - 8],
  };
  const alongStart = END_PX + 24;
  const heightPx = Math.ceil(alongStart + plan.far.to + 24);
  return {
    ...{ isTurned: true, widthPx, heightPx, markScale, plan, alongStart, timeStart, head },
    at: (along, time) => [timeStart + time, alongStart + along],
  };
}

/** Along and time of a point of the picture. */
export function fromPoint(
  { isTurned, alongStart, timeStart }: Picture,
  x: number,
  y: number,
): Readonly<{ along: number; time: number }> {
  return isTurned
    ? { along: y - alongStart, time: x - timeStart }
    : { along: x - alongStart, time: y - timeStart };
}

/** The mark under a point: the nearest one, at most `slackPx` from its edge. */
export function markAt(
  marks: readonly StripMark[],
  at: Readonly<{ along: number; time: number }>,
  slackPx: number,
): StripMark | null {
  let best: StripMark | null = null;
  let bestPx = slackPx;
  for (const mark of marks) {
    const px = Math.hypot(mark.along - at.along, mark.time - at.time);
    if (px < bestPx) [best, bestPx] = [mark, px];
  }
  return best;
}
