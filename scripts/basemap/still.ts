import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type {
  Feature,
  FeatureCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Position,
} from "geojson";
import { feature } from "topojson-client";
import type { Topology, GeometryObject as TopoObject } from "topojson-specification";
import { projectMercator } from "#domain/geography.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { STILL_UNITS, type StillTown } from "#map/still/ground.ts";

const SOURCE = "src/map/basemap/assets/basemap.topo.json";
const GROUND_PATH = "src/map/still/ground.json";
const TOWNS_PATH = "src/map/still/towns.json";

/** In units of the picture: half a pixel where the whole border takes a thousand. */
const NEAR_TOLERANCE = 1.1;
const FAR_TOLERANCE = 60;
/** Islands and lakes smaller than this are no more than a speck. */
const LEAST_EXTENT = 10;

type Pixel = readonly [x: number, y: number];

const [west, north] = projectMercator(OPENING[0], OPENING[3]);
const [east, south] = projectMercator(OPENING[2], OPENING[1]);
const scale = STILL_UNITS / (east - west);
const height = (south - north) * scale;

const toUnits = ([lon = 0, lat = 0]: Position): Pixel => {
  const [x, y] = projectMercator(lon, lat);
  return [(x - west) * scale, (y - north) * scale];
};

/** Detail fades outside the opening view: a tall phone shows it, at a seventh of the size. */
function toleranceAt([x, y]: Pixel): number {
  const beyond = Math.max(-x, x - STILL_UNITS, -y, y - height, 0) / height;
  return Math.min(FAR_TOLERANCE, NEAR_TOLERANCE + beyond * (FAR_TOLERANCE - NEAR_TOLERANCE));
}

function offLine([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas-Peucker with both ends kept. */
function simplified(points: readonly Pixel[]): readonly Pixel[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  let [worst, at] = [1, -1];
  for (let i = 1; i < points.length - 1; i++) {
    const point = points[i] ?? first;
    const excess = offLine(point, first, last) / toleranceAt(point);
    if (excess > worst) [worst, at] = [excess, i];
  }
  if (at < 0) return [first, last];
  return [...simplified(points.slice(0, at + 1)), ...simplified(points.slice(at)).slice(1)];
}

function simplifiedRing(ring: readonly Pixel[]): readonly Pixel[] {
  const [first] = ring;
  if (!first) return ring;
  const far = ring.reduce(
    (best, point, i) =>
      Math.hypot(point[0] - first[0], point[1] - first[1]) >
      Math.hypot((ring[best] ?? first)[0] - first[0], (ring[best] ?? first)[1] - first[1])
        ? i
        : best,
    0,
  );
  return [...simplified(ring.slice(0, far + 1)), ...simplified(ring.slice(far)).slice(1)];
}

function extentOf(points: readonly Pixel[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Whole units, each step from the one before: the shortest form, and one that compresses well. */
function pathOf(points: readonly Pixel[], close: "" | "z"): string {
  const steps: string[] = [];
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    if (steps.length && nextX === x && nextY === y) continue;
    const separator = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);
    steps.push(
      steps.length
        ? `${separator(nextX - x)}${separator(nextY - y)}`.trimStart()
        : `M${nextX}${separator(nextY)}l`,
    );
    [x, y] = [nextX, nextY];
  }
  if (steps.length < 2) return "";
  const [start = "", ...rest] = steps;
  return `${start}${rest.reduce((text, step) => `${text}${text && !step.startsWith("-") ? " " : ""}${step}`, "")}${close}`;
}

const linesPath = ({ coordinates }: MultiLineString): string =>
  coordinates.map((line) => pathOf(simplified(line.map(toUnits)), "")).join("");

const areasPath = ({ coordinates }: MultiPolygon): string =>
  coordinates
    .map(([outer = []]) => simplifiedRing(outer.map(toUnits)))
    .filter((ring) => extentOf(ring) >= LEAST_EXTENT * Math.max(1, toleranceAt(ring[0] ?? [0, 0]) / 2))
    .map((ring) => pathOf(ring, "z"))
    .join("");

/** The twin cities, whose names the picture carries. */
function twinsOf(object: Feature | FeatureCollection): readonly StillTown[] {
  if (object.type !== "FeatureCollection") return [];
  return object.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Point" || typeof properties?.["anchor"] !== "string") return [];
    const { zoom: _zoom, ...town } = properties;
    const [lon = 0, lat = 0] = geometry.coordinates.map((value) => Number(value.toFixed(3)));
    return [{ lon, lat, ...town } as StillTown];
  });
}

/** Writes the ground of the picture that stands before the live map, drawn from the embedded basemap itself. */
export function writeStillGround(): void {
  const topology = JSON.parse(readFileSync(SOURCE, "utf8")) as Topology<Record<string, TopoObject>>;
  const geometry = (name: string): GeometryObject => {
    const object = topology.objects[name];
    if (!object) throw new Error(`${SOURCE} has no ${name}.`);
    return (feature(topology, object) as unknown as { geometry: GeometryObject }).geometry;
  };
  write(GROUND_PATH, {
    land: areasPath(geometry("land") as MultiPolygon),
    lakes: areasPath(geometry("lakes") as MultiPolygon),
    states: linesPath(geometry("states") as MultiLineString),
    border: linesPath(geometry("border") as MultiLineString),
  });
  write(TOWNS_PATH, twinsOf(feature(topology, topology.objects["towns"] as TopoObject)));
}

function write(path: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli`);
}
