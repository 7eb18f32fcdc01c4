import { type Bounds, projectMercator, unprojectMercator } from "#domain/geography.ts";
import type { Padding } from "#map/camera.ts";
import { worldPxOf } from "#map/marks.ts";
import type { Camera } from "#state/view.ts";

export type Size = Readonly<{ widthPx: number; heightPx: number }>;

/** What a still picture shows: Web Mercator at a zoom, `left` and `top` in pixels of the whole world at that zoom. */
export type StillView = Size & Readonly<{ zoom: number; left: number; top: number }>;

function viewAround({ widthPx, heightPx }: Size, zoom: number, x: number, y: number): StillView {
  const world = worldPxOf(zoom);
  return { widthPx, heightPx, zoom, left: x * world - widthPx / 2, top: y * world - heightPx / 2 };
}

/** The largest view that holds the bounds inside the padding, their middle in its middle: as MapLibre fits them. */
export function fitView(
  size: Size,
  [west, south, east, north]: Bounds,
  padding: Padding,
  maxZoom: number,
): StillView {
  const [left, top] = projectMercator(west, north);
  const [right, bottom] = projectMercator(east, south);
  const room = {
    width: Math.max(1, size.widthPx - padding.left - padding.right),
    height: Math.max(1, size.heightPx - padding.top - padding.bottom),
  };
  const world = Math.min(
    right > left ? room.width / (right - left) : Number.POSITIVE_INFINITY,
    bottom > top ? room.height / (bottom - top) : Number.POSITIVE_INFINITY,
  );
  const zoom = Math.min(maxZoom, Math.log2(world / worldPxOf(0)));
  const [dx, dy] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
  const fitted = worldPxOf(zoom);
  return viewAround(size, zoom, (left + right) / 2 - dx / fitted, (top + bottom) / 2 - dy / fitted);
}

export function cameraView(size: Size, { lat, lon, zoom }: Camera): StillView {
  return viewAround(size, zoom, ...projectMercator(lon, lat));
}

export function cameraOfView(view: StillView): Camera {
  const world = worldPxOf(view.zoom);
  const [lon, lat] = unprojectMercator(
    (view.left + view.widthPx / 2) / world,
    (view.top + view.heightPx / 2) / world,
  );
  return { lat, lon, zoom: view.zoom };
}

/** The same view moved by pixels of the screen. */
export const movedView = (view: StillView, eastPx: number, southPx: number): StillView => ({
  ...view,
  left: view.left + eastPx,
  top: view.top + southPx,
});

/** Where a place lies in the picture, in pixels from its north-west corner. */
export function pointIn(view: StillView, lon: number, lat: number): readonly [x: number, y: number] {
  const [x, y] = projectMercator(lon, lat);
  const world = worldPxOf(view.zoom);
  return [x * world - view.left, y * world - view.top];
}

/** The place at a point of the picture. */
export function placeAt(view: StillView, x: number, y: number): Readonly<{ lon: number; lat: number }> {
  const world = worldPxOf(view.zoom);
  const [lon, lat] = unprojectMercator((x + view.left) / world, (y + view.top) / world);
  return { lon, lat };
}
