import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { borderLineOf } from "./border.ts";
import { clipRing, coastsOf, type Frame, isInside, partsOf } from "./clip.ts";
import { densifyLine, distanceKm, type Line, lineDistanceKm, simplifyLine, simplifyRing } from "./line.ts";
import { US_STATES } from "./shapes.ts";
import { createSnapper, snapToBorder } from "./snap.ts";
import { readBorder, readMexicoAtlas, readUsAtlas, readWaterAtlas, readWorldAtlas } from "./sources.ts";

/** What the map can show: the border fits a tall phone inside it. Beyond it the atlas has no land. */
export const FRAME: Frame = [-140, 2, -70, 56];
/** Where rivers, lakes and lines are drawn: what a reader sees around the border. */
const NEAR_FRAME: Frame = [-125, 17, -88, 43];
/** No river is drawn closer to the border: there the border line is the river. */
const RIVER_CLEAR_KM = 5;

/** Detail fades with the distance from the border, since the map opens on it and no closer look is meant elsewhere. */
export function createTolerance(border: Line): (p: Position) => number {
  const coarse = simplifyLine(border, 20);
  return (p) => {
    const km = lineDistanceKm(p, coarse);
    return km < 150 ? 0.35 : Math.min(16, 0.35 + (km - 150) * 0.011);
  };
}

export type Ground = Readonly<{
  land: MultiPolygon;
  coast: MultiLineString;
  lakes: MultiPolygon;
  rivers: MultiLineString;
  states: MultiLineString;
  counties: MultiLineString;
  border: MultiLineString;
}>;

export function groundOf(): Ground {
  const border = borderLineOf(readBorder());
  const tolerance = createTolerance(border);
  const land = landOf(tolerance);
  return {
    land: { type: "MultiPolygon", coordinates: land.map((ring) => [ring as Position[]]) },
    coast: lines(land.flatMap((ring) => coastsOf(ring, FRAME))),
    lakes: lakesOf(),
    rivers: lines(riversOf(border)),
    states: lines(stateLinesOf(border, tolerance)),
    counties: lines(countyLinesOf()),
    border: lines([simplifyLine(border, 0.1)]),
  };
}

function lines(parts: readonly Line[]): MultiLineString {
  return { type: "MultiLineString", coordinates: parts as Position[][] };
}

/** Outer rings only: the holes of this source's land are inland seas that the lakes draw. */
function landOf(tolerance: (p: Position) => number): readonly Line[] {
  const { land } = readWorldAtlas().objects;
  const collection = feature(readWorldAtlas(), land);
  return collection.features
    .flatMap((f) => polygonsOf(f))
    .flatMap(([outer = []]) => {
      if (!outer.some((p) => isInside(p, FRAME))) return [];
      const ring = simplifyRing(clipRing(outer, FRAME), tolerance);
      return ring.length > 0 && extentKm(ring) > 2 * tolerance(ring[0] ?? []) ? [ring] : [];
    });
}

function extentKm(ring: Line): number {
  return Math.max(...ring.map((p) => distanceKm(ring[0], p)));
}

function polygonsOf(f: Feature): readonly Position[][][] {
  const geometry = f.geometry as Polygon | MultiPolygon;
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function lakesOf(): MultiPolygon {
  const water = readWaterAtlas();
  const rings = feature(water, water.objects.lakes)
    .features.flatMap(polygonsOf)
    .filter(([outer = []]) => outer.every((p) => isInside(p, NEAR_FRAME)) && extentKm(outer) > 12)
    .map(([outer = []]) => [simplifyRing(smoothed(outer), 0.5) as Position[]]);
  return { type: "MultiPolygon", coordinates: rings };
}

function riversOf(border: Line): readonly Line[] {
  const water = readWaterAtlas();
  const near = simplifyLine(border, 1);
  return mesh(water, water.objects.rivers as Parameters<typeof mesh>[1])
    .coordinates.flatMap((line) =>
      partsOf(
        densifyLine(line, 2),
        (a, b) => isInside(a, NEAR_FRAME) && isInside(b, NEAR_FRAME) && clear(a, near) && clear(b, near),
      ),
    )
    .map((line) => simplifyLine(smoothed(simplifyLine(line, 0.01)), 0.5));
}

const clear = (p: Position, border: Line): boolean => lineDistanceKm(p, border) > RIVER_CLEAR_KM;

/** Chaikin's corner cutting: the source's grid of about a kilometre shows as steps otherwise. */
function smoothed(line: Line): Line {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const cut = line.flatMap((p, i) => {
    const next = line[i + 1];
    return next ? [between(p, next, 0.25), between(p, next, 0.75)] : [];
  });
  const isRing = String(first) === String(last);
  return isRing ? [...cut, cut[0] ?? first] : [first, ...cut, last];
}

function between(a: Position, b: Position, t: number): Position {
  return [0, 1].map((i) => (a[i] ?? 0) + t * ((b[i] ?? 0) - (a[i] ?? 0)));
}

/** Lines between states of one country; coasts and the border are drawn apart. */
function stateLinesOf(border: Line, tolerance: (p: Position) => number): readonly Line[] {
  const snapper = createSnapper(border);
  const us = readUsAtlas();
  const mexico = readMexicoAtlas();
  return [
    ...innerLines(snapToBorder(us, us.objects.counties, snapper, 4), us.objects.states),
    ...innerLines(snapToBorder(mexico, mexico.objects.mex, snapper, 12), mexico.objects.mex),
  ]
    .filter((line) => line.some((p) => isInside(p, FRAME)))
    .map((line) => simplifyLine(line, tolerance));
}

function countyLinesOf(): readonly Line[] {
  const us = readUsAtlas();
  const snapped = snapToBorder(us, us.objects.counties, createSnapper(borderLineOf(readBorder())), 4);
  const stateOf = (g: Readonly<{ id?: string | number | undefined }>): string => String(g.id).slice(0, 2);
  const inner = mesh(
    snapped,
    us.objects.counties as Parameters<typeof mesh>[1],
    (a, b) => a !== b && stateOf(a) === stateOf(b) && stateOf(a) in US_STATES,
  );
  return inner.coordinates.map((line) => simplifyLine(line, 0.7));
}

function innerLines<T extends Parameters<typeof mesh>[0]>(
  topology: T,
  object: GeometryCollection,
): readonly Line[] {
  return mesh(topology, object as Parameters<typeof mesh>[1], (a, b) => a !== b).coordinates;
}
