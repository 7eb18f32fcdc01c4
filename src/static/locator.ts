import { bboxClip } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import { type Bounds, projectMercator, type ShapedRegion } from "#domain/geography.ts";
import type { Port } from "#domain/port.ts";

/** A small map in its own pixels, drawn around one place. */
export type Locator = Readonly<{
  widthPx: number;
  heightPx: number;
  /** Land on both sides, as SVG path data: the border states that reach into the frame. */
  states: readonly string[];
  border: string;
  /** The place, and how far off it may be. */
  x: number;
  y: number;
  radiusPx: number;
  /** Ports of entry in the frame whose names have room. */
  ports: readonly Readonly<{ name: string; x: number; y: number }>[];
}>;

const WIDTH_PX = 480;
const HEIGHT_PX = 300;
/** Half the frame's height on the ground: a city and the border beside it, or more where the place is vaguer. */
const LEAST_HALF_KM = 90;
const KM_PER_DEGREE = 111.195;

type Place = Readonly<{ lat: number; lon: number; radiusKm: number }>;

type Ground = Readonly<{
  regions: readonly ShapedRegion[];
  border: Borderline | null;
  ports: readonly Port[];
}>;

/** The frame around a place, the lines in it cut at its edge and rounded to a tenth of a pixel. */
export function locatorOf(place: Place, { regions, border, ports }: Ground): Locator {
  const halfKm = Math.max(LEAST_HALF_KM, place.radiusKm * 1.4);
  const halfLat = halfKm / KM_PER_DEGREE;
  const halfLon = (halfLat * WIDTH_PX) / HEIGHT_PX / Math.cos((place.lat * Math.PI) / 180);
  const box: Bounds = [place.lon - halfLon, place.lat - halfLat, place.lon + halfLon, place.lat + halfLat];
  const [left, top] = projectMercator(box[0], box[3]);
  const [right] = projectMercator(box[2], box[3]);
  const scale = WIDTH_PX / (right - left);
  const at: Project = ([lon = 0, lat = 0]) => {
    const [x, y] = projectMercator(lon, lat);
    return [Math.round((x - left) * scale * 10) / 10, Math.round((y - top) * scale * 10) / 10];
  };
  const [x, y] = at([place.lon, place.lat]);
  return {
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    states: regions
      .filter(({ kind, bounds }) => kind === "state" && overlaps(bounds, box))
      .map(({ shape }) => ringsPath(bboxClip(shape as Polygon | MultiPolygon, [...box]).geometry, at))
      .filter((path) => path !== ""),
    border: border ? borderPath(border, box, at) : "",
    x,
    y,
    radiusPx: (place.radiusKm / halfKm) * (HEIGHT_PX / 2),
    ports: portsWithRoom(ports, [x, y], at),
  };
}

/** Room that a name takes from its port's point. */
const NAME_PX = { width: 96, height: 18 } as const;

function portsWithRoom(ports: readonly Port[], [x, y]: Pixel, at: Project): Locator["ports"] {
  const taken: Pixel[] = [[x, y]];
  return ports.flatMap(({ name, lat, lon }) => {
    const [px, py] = at([lon, lat]);
    const isInside = px > 6 && px < WIDTH_PX - NAME_PX.width && py > 10 && py < HEIGHT_PX - 10;
    const hasRoom = taken.every(
      ([tx, ty]) => Math.abs(px - tx) > NAME_PX.width || Math.abs(py - ty) > NAME_PX.height,
    );
    if (!isInside || !hasRoom) return [];
    taken.push([px, py]);
    return [{ name, x: px, y: py }];
  });
}

const overlaps = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

type Pixel = readonly [number, number];
type Project = (position: Position) => Pixel;

/** Points closer than a pixel to the one before are left out. */
function linePath(points: readonly Pixel[]): string {
  const kept: Pixel[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1) kept.push(point);
  }
  return kept.length < 2 ? "" : `M${kept.map(([x, y]) => `${x} ${y}`).join("L")}`;
}

function ringsPath(shape: { type: string; coordinates: unknown }, at: Project): string {
  const polygons = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) as Position[][][];
  return polygons
    .flat()
    .map((ring) => linePath(ring.map(at)))
    .filter((path) => path !== "")
    .map((path) => `${path}Z`)
    .join("");
}

function borderPath({ lon, lat }: Borderline, box: Bounds, at: Project): string {
  const [marginX, marginY] = [(box[2] - box[0]) / 4, (box[3] - box[1]) / 4];
  const near = (i: number): boolean =>
    (lon[i] ?? 0) > box[0] - marginX &&
    (lon[i] ?? 0) < box[2] + marginX &&
    (lat[i] ?? 0) > box[1] - marginY &&
    (lat[i] ?? 0) < box[3] + marginY;
  const stretches: Pixel[][] = [];
  let open: Pixel[] | null = null;
  for (let i = 0; i < lon.length; i++) {
    if (!near(i) && !near(i - 1) && !near(i + 1)) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      stretches.push(open);
    }
    open.push(at([lon[i] ?? 0, lat[i] ?? 0]));
  }
  return stretches.map(linePath).join("");
}
