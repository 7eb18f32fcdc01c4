import type { Map as LiveMap, LngLatBoundsLike } from "maplibre-gl";
import { type Bounds, projectMercator, type Region } from "#domain/geography.ts";
import type { Camera } from "#state/view.ts";
import { LIMITS, MAX_ZOOM, OPENING } from "./basemap/frame.ts";

/** Marks a move that the atlas makes on its own: the link is not told, since it follows from other choices. */
export const OWN_MOVE = { isOwn: true } as const;
export const isOwnMove = (event: object): boolean => "isOwn" in event;

/** Under a fifth of a second, and none where motion is unwanted: MapLibre then jumps. */
export const MOVE_MS = 180;
export const MIN_ZOOM = 2.5;
/** A port or a small county is shown with what lies around it. */
export const MAX_FIT_ZOOM = 9;
const EDGE_PX = 40;
const FOOT_PX = 24;
/** From this width on Brownsville and Matamoros are named on the Gulf, and need this much of it. */
const WIDE_PX = 640;
const GULF_PX = 72;
/** What the name of San Diego needs beyond a switch that lies over the map's north-west corner. */
const NAME_PX = { beside: 8, below: 32 } as const;

/** What a map without a camera of its own shows: the chosen regions, else the whole border. */
export function boundsOf(regions: readonly Region[]): Bounds {
  if (!regions.length) return OPENING;
  return regions.reduce<Bounds>(
    ([west, south, east, north], { bounds }) => [
      Math.min(west, bounds[0]),
      Math.min(south, bounds[1]),
      Math.max(east, bounds[2]),
      Math.max(north, bounds[3]),
    ],
    [180, 90, -180, -90],
  );
}

export const toLngLatBounds = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

export type Padding = Readonly<Record<"top" | "right" | "bottom" | "left", number>>;

type Corner = Readonly<{ right: number; bottom: number }>;

/** How far something of the page lies over the map's north-west corner, where San Diego and its name would be. */
function takenCorner(container: HTMLElement): Corner | null {
  const { left, top } = container.getBoundingClientRect();
  let on = document.elementFromPoint(left + EDGE_PX / 2, top + EDGE_PX / 2);
  if (!on || on.contains(container) || container.parentElement?.contains(on)) return null;
  while (on.parentElement && !on.parentElement.contains(container)) on = on.parentElement;
  const box = on.getBoundingClientRect();
  return { right: box.right - left, bottom: box.bottom - top };
}

/** Steers clear of a corner to the side that costs less of the scale. */
export function clearOfCorner(
  padding: Padding,
  corner: Corner,
  { clientWidth, clientHeight }: Pick<HTMLElement, "clientWidth" | "clientHeight">,
  [west, south, east, north]: Bounds,
): Padding {
  const [left, top] = projectMercator(west, north);
  const [right, bottom] = projectMercator(east, south);
  const worldPx = (edges: Padding): number =>
    Math.min(
      (clientWidth - edges.left - edges.right) / (right - left),
      (clientHeight - edges.top - edges.bottom) / (bottom - top),
    );
  const beside = { ...padding, left: Math.max(padding.left, corner.right + NAME_PX.beside) };
  const below = { ...padding, top: Math.max(padding.top, corner.bottom + NAME_PX.below) };
  return worldPx(beside) >= worldPx(below) ? beside : below;
}

/** Room for marks and names at the edge, on small maps a smaller share, and for the credits below. */
export function fitPaddingPx(container: HTMLElement, bounds: Bounds): Padding {
  const edge = Math.min(EDGE_PX, container.clientWidth * 0.07);
  const right = container.clientWidth < WIDE_PX ? edge : GULF_PX;
  const padding = { top: edge, right, bottom: edge + FOOT_PX, left: edge };
  const corner = takenCorner(container);
  // A panel that covers much of the map is no corner: there is no way around it.
  const isSmall =
    corner && corner.right < container.clientWidth / 2 && corner.bottom < container.clientHeight / 4;
  return isSmall ? clearOfCorner(padding, corner, container, bounds) : padding;
}

export function fitBounds(map: LiveMap, bounds: Bounds, durationMs: number, event: object = OWN_MOVE): void {
  map.fitBounds(
    toLngLatBounds(bounds),
    {
      padding: fitPaddingPx(map.getContainer(), bounds),
      maxZoom: MAX_FIT_ZOOM,
      duration: durationMs,
      linear: true,
    },
    event,
  );
}

export function cameraOf(map: LiveMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lat, lon: lng, zoom: map.getZoom() };
}

export const CAMERA_LIMITS = {
  maxBounds: toLngLatBounds(LIMITS),
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
} as const;

type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

const MARGIN_PX = 32;
const SAMPLES = 12;

/**
 * The part of the map that the reader sees: inside the window and not under a panel. Found by asking the page what
 * lies on top along the map's two middle lines, since the map knows nothing of the panels around it.
 */
export function visibleBox(container: HTMLElement): Box | null {
  const { left, top, width, height } = container.getBoundingClientRect();
  const isSeen = (x: number, y: number): boolean => {
    const on = document.elementFromPoint(left + x, top + y);
    return on !== null && (container.contains(on) || on.contains(container));
  };
  const run = (length: number, at: (px: number) => boolean): readonly [number, number] | null => {
    const seen = Array.from({ length: SAMPLES + 1 }, (_, i) => 1 + (i / SAMPLES) * (length - 2)).filter(at);
    const [first] = seen;
    const last = seen.at(-1);
    return first === undefined || last === undefined ? null : [first, last];
  };
  const rows = [0.5, 0.25, 0.75]
    .map((share) => run(height, (y) => isSeen(width * share, y)))
    .find((row) => row);
  if (!rows) return null;
  const columns = run(width, (x) => isSeen(x, (rows[0] + rows[1]) / 2));
  return columns && { left: columns[0], right: columns[1], top: rows[0], bottom: rows[1] };
}

/** Pixels to pan so that a point comes into the visible part, [0, 0] where it is. */
export function panInto(point: Readonly<{ x: number; y: number }>, box: Box): readonly [number, number] {
  const shift = (value: number, low: number, high: number): number => {
    const margin = Math.min(MARGIN_PX, (high - low) / 3);
    if (value < low + margin) return value - low - margin;
    return value > high - margin ? value - high + margin : 0;
  };
  return [shift(point.x, box.left, box.right), shift(point.y, box.top, box.bottom)];
}
