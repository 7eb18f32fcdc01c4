import type { Position } from "geojson";

/** A line or ring as [longitude, latitude] pairs. */
export type Line = readonly Position[];

const RAD = Math.PI / 180;
const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = EARTH_RADIUS_KM * RAD;

export const lonOf = (p: Position | undefined): number => p?.[0] ?? 0;
export const latOf = (p: Position | undefined): number => p?.[1] ?? 0;

/** Great-circle distance. */
export function distanceKm(a: Position | undefined, b: Position | undefined): number {
  const dLat = (latOf(b) - latOf(a)) * RAD;
  const dLon = (lonOf(b) - lonOf(a)) * RAD;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(latOf(a) * RAD) * Math.cos(latOf(b) * RAD) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Distance from a point to a segment, both flattened around the point. */
export function segmentDistanceKm(
  p: Position | undefined,
  a: Position | undefined,
  b: Position | undefined,
): number {
  const kx = KM_PER_DEGREE * Math.cos(latOf(p) * RAD);
  const ax = (lonOf(a) - lonOf(p)) * kx;
  const ay = (latOf(a) - latOf(p)) * KM_PER_DEGREE;
  const dx = (lonOf(b) - lonOf(p)) * kx - ax;
  const dy = (latOf(b) - latOf(p)) * KM_PER_DEGREE - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

export function lineDistanceKm(p: Position, line: Line): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) best = Math.min(best, segmentDistanceKm(p, line[i - 1], line[i]));
  return best;
}

/** Kilometres from the first vertex at each vertex. */
export function cumulativeKm(line: Line): readonly number[] {
  let km = 0;
  return line.map((p, i) => {
    if (i > 0) km += distanceKm(line[i - 1], p);
    return km;
  });
}

/**
 * Douglas-Peucker that keeps both ends. No dropped vertex lies farther from the result than `toleranceKm`, which may
 * depend on the vertex, so that detail can fade with distance from the border.
 */
export function simplifyLine(line: Line, toleranceKm: number | ((p: Position) => number)): Line {
  const tolerance = typeof toleranceKm === "number" ? () => toleranceKm : toleranceKm;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = 1;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const p = line[i] ?? [];
      const excess = segmentDistanceKm(p, line[from], line[to]) / tolerance(p);
      if (excess > worst) {
        worst = excess;
        at = i;
      }
    }
    if (at < 0) continue;
    kept[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** Simplifies more gently where a river's loops would otherwise be drawn across each other. */
export function simplifyWithoutCrossing(line: Line, toleranceKm: number): Line {
  const simple = simplifyLine(line, toleranceKm);
  return toleranceKm > 0.01 && crossesItself(simple)
    ? simplifyWithoutCrossing(line, toleranceKm * 0.7)
    : simple;
}

function crossesItself(line: Line): boolean {
  return line.some((a, i) => {
    const b = line[i + 1];
    if (!b) return false;
    return line.slice(i + 2, -1).some((c, k) => segmentsCross(a, b, c, line[i + 3 + k] ?? c));
  });
}

function segmentsCross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position): number =>
    (lonOf(q) - lonOf(p)) * (latOf(r) - latOf(p)) - (latOf(q) - latOf(p)) * (lonOf(r) - lonOf(p));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** A ring keeps its farthest vertex too, or it would fall flat; one that is smaller than the tolerance comes back empty. */
export function simplifyRing(ring: Line, toleranceKm: number | ((p: Position) => number)): Line {
  let far = 0;
  ring.forEach((p, i) => {
    if (distanceKm(ring[0], p) > distanceKm(ring[0], ring[far])) far = i;
  });
  const there = simplifyLine(ring.slice(0, far + 1), toleranceKm);
  const back = simplifyLine(ring.slice(far), toleranceKm);
  const result = [...there, ...back.slice(1)];
  return result.length < 4 ? [] : result;
}

/** Adds vertices so that no step is longer than `stepKm`; existing vertices stay. */
export function densifyLine(line: Line, stepKm: number): Line {
  return line.flatMap((p, i) => {
    const next = line[i + 1];
    if (!next) return [p];
    const steps = Math.ceil(distanceKm(p, next) / stepKm);
    return Array.from({ length: steps }, (_, k) => [
      lonOf(p) + ((lonOf(next) - lonOf(p)) * k) / steps,
      latOf(p) + ((latOf(next) - latOf(p)) * k) / steps,
    ]);
  });
}

export function roundPosition(p: Position, decimals: number): Position {
  return [Number(lonOf(p).toFixed(decimals)), Number(latOf(p).toFixed(decimals))];
}
