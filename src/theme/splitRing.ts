import type { MarkFill } from "#domain/status.ts";
import { arcPath, bandPath, circlePath, MARK_FILLS, MARK_HALO_PX, type MarkShape } from "./mark.ts";

/**
 * Several cases at one place in one mark: a ring split by status with their number in the middle. An arc is as long
 * as its share, so that an accusation cannot pass for a conviction here either.
 */
export type MarkCounts = Readonly<Partial<Record<MarkFill, number>>>;

/** Degrees clockwise from twelve o'clock; the gap to the neighbours is already taken off. */
export type RingArc = Readonly<{ fill: MarkFill; count: number; startAngle: number; endAngle: number }>;

const BAND_PX = 4;
/** Between two arcs, in pixels along the middle of the band. */
const GAP_PX = 1.6;
const DASH_PX = [5, 3] as const;
const DOT_PX = [1.9, 2] as const;
const LARGEST_RADIUS_PX = 22;

export function totalOf(counts: MarkCounts): number {
  return MARK_FILLS.reduce((sum, fill) => sum + (counts[fill] ?? 0), 0);
}

/** Outer radius without halo: grows with the square root, so that the area grows with the number. */
export function splitRingRadiusPx(total: number): number {
  return Math.min(LARGEST_RADIUS_PX, Math.round((8.5 + 1.75 * Math.sqrt(total)) * 2) / 2);
}

/** Size of the number in the middle, in pixels; three figures still stand clear of the band. */
export function splitRingTextPx(total: number): number {
  return total < 10 ? 12 : total < 100 ? 13 : 12;
}

/** The arcs in legend order from twelve o'clock; one alone is the full ring. A tiny share keeps a visible arc. */
export function splitRingOf(
  counts: MarkCounts,
  radiusPx = splitRingRadiusPx(totalOf(counts)),
): readonly RingArc[] {
  const parts = MARK_FILLS.flatMap((fill) => {
    const count = counts[fill] ?? 0;
    return count > 0 ? [{ fill, count }] : [];
  });
  const total = totalOf(counts);
  const [only, second] = parts;
  if (!only) return [];
  if (!second) return [{ ...only, startAngle: 0, endAngle: 360 }];
  const gap = (GAP_PX / (radiusPx - BAND_PX / 2)) * (180 / Math.PI);
  // Room for one dash or two dots: less would not tell its status.
  const least = gap + (4 / (radiusPx - BAND_PX / 2)) * (180 / Math.PI);
  const small = parts.filter(({ count }) => (count / total) * 360 < least);
  const rest = total - small.reduce((sum, { count }) => sum + count, 0);
  const free = 360 - small.length * least;
  let angle = 0;
  return parts.map((part) => {
    const share = small.includes(part) ? least : (part.count / rest) * free;
    const arc = { ...part, startAngle: angle + gap / 2, endAngle: angle + share - gap / 2 };
    angle += share;
    return arc;
  });
}

/** Whole repeats of a pattern between two angles, centred, so that no arc ends in half a dash. */
function dashes(radius: number, from: number, to: number, [on, off]: readonly [number, number]): string {
  const perPx = 180 / (Math.PI * radius);
  const isClosed = to - from >= 360;
  const length = (to - from) / perPx;
  const count = Math.max(1, Math.floor((length + (isClosed ? 0 : off)) / (on + off)));
  const step = isClosed ? 360 / count : (on + off) * perPx;
  const used = isClosed ? 0 : (count * (on + off) - off) * perPx;
  const start = isClosed ? from : from + (to - from - used) / 2;
  return Array.from({ length: count }, (_, i) => {
    const at = start + i * step;
    return arcPath(radius, at, Math.min(at + on * perPx, isClosed ? at + on * perPx : to));
  }).join("");
}

function arcShapes({ fill, startAngle, endAngle }: RingArc, radius: number): readonly MarkShape[] {
  const middle = radius - BAND_PX / 2;
  switch (fill) {
    case "filled":
      return [{ d: arcPath(middle, startAngle, endAngle), tone: "family", strokeWidth: BAND_PX }];
    case "hollow":
      return [
        {
          d: bandPath(radius - BAND_PX + 0.6, radius - 0.6, startAngle, endAngle),
          tone: "family",
          strokeWidth: 1.2,
        },
      ];
    case "dashed":
      return [{ d: dashes(middle, startAngle, endAngle, DASH_PX), tone: "family", strokeWidth: 2 }];
    case "dotted":
      return [{ d: dashes(middle, startAngle, endAngle, DOT_PX), tone: "family", strokeWidth: 2 }];
    case "cleared":
      return [{ d: arcPath(middle, startAngle, endAngle), tone: "muted", strokeWidth: 1 }];
  }
}

/** Panning a map meets the same rings again and again, and new ones without end. */
const knownRings = new Map<string, readonly MarkShape[]>();
const MOST_RINGS = 500;

/** The shapes of a split ring, from the ground up; the number is written over them. */
export function splitRingShapesOf(
  counts: MarkCounts,
  radiusPx = splitRingRadiusPx(totalOf(counts)),
): readonly MarkShape[] {
  const key = `${radiusPx} ${MARK_FILLS.map((fill) => counts[fill] ?? 0).join(" ")}`;
  const known = knownRings.get(key);
  if (known) return known;
  const shapes: readonly MarkShape[] = [
    { d: circlePath(radiusPx + MARK_HALO_PX), tone: "halo", strokeWidth: null },
    { d: circlePath(radiusPx), tone: "paper", strokeWidth: null },
    ...splitRingOf(counts, radiusPx).flatMap((arc) => arcShapes(arc, radiusPx)),
  ];
  if (knownRings.size >= MOST_RINGS) knownRings.clear();
  knownRings.set(key, shapes);
  return shapes;
}
