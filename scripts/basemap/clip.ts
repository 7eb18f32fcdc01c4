import type { Position } from "geojson";
import { type Line, latOf, lonOf } from "./line.ts";

/** [west, south, east, north] in degrees. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

export function isInside(p: Position | undefined, [west, south, east, north]: Frame): boolean {
  return lonOf(p) >= west && lonOf(p) <= east && latOf(p) >= south && latOf(p) <= north;
}

type Side = Readonly<{ axis: 0 | 1; limit: number; sign: 1 | -1 }>;

function sidesOf([west, south, east, north]: Frame): readonly Side[] {
  return [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ];
}

const insideOf = ({ axis, limit, sign }: Side, p: Position): boolean => sign * ((p[axis] ?? 0) - limit) >= 0;

function crossing({ axis, limit }: Side, a: Position, b: Position): Position {
  const t = (limit - (a[axis] ?? 0)) / ((b[axis] ?? 0) - (a[axis] ?? 0));
  const at = (i: 0 | 1): number => (i === axis ? limit : (a[i] ?? 0) + t * ((b[i] ?? 0) - (a[i] ?? 0)));
  return [at(0), at(1)];
}

/** Sutherland-Hodgman: a closed ring cut to the frame, empty where nothing is left. */
export function clipRing(ring: Line, frame: Frame): Line {
  let points = ring.slice(0, -1);
  for (const side of sidesOf(frame)) {
    points = points.flatMap((p, i) => {
      const before = points.at(i - 1) ?? p;
      const entered = insideOf(side, before) === insideOf(side, p) ? [] : [crossing(side, before, p)];
      return insideOf(side, p) ? [...entered, p] : entered;
    });
  }
  const [first] = points;
  return first && points.length > 2 ? [...points, first] : [];
}

/** The parts of a line whose segments pass; a part has at least two vertices. */
export function partsOf(line: Line, passes: (a: Position, b: Position) => boolean): readonly Line[] {
  const parts: Position[][] = [];
  let open: Position[] | null = null;
  line.forEach((p, i) => {
    const before = line[i - 1];
    if (!before) return;
    if (!passes(before, p)) {
      open = null;
      return;
    }
    if (open) open.push(p);
    else {
      open = [before, p];
      parts.push(open);
    }
  });
  return parts;
}

/** The parts of a ring that do not run along the frame's edge: what is a coast and not a cut. */
export function coastsOf(ring: Line, [west, south, east, north]: Frame): readonly Line[] {
  const parts = partsOf(
    ring,
    (a, b) =>
      !(
        (lonOf(a) === lonOf(b) && (lonOf(a) === west || lonOf(a) === east)) ||
        (latOf(a) === latOf(b) && (latOf(a) === south || latOf(a) === north))
      ),
  );
  return parts;
}
