import { bboxClip } from "@turf/turf";
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import type { ShapedRegion } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import type { BasemapData } from "#map/basemap/basemapData.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { KM_PER_DEGREE, REST_OPACITY, ringPlacesOf, ringStrength } from "#map/doubt.ts";
import { worldPxOf } from "#map/marks.ts";
import { STILL_UNITS } from "#map/still/ground.ts";
import { STILL_GROUND } from "#map/still/groundPaths.ts";
import { placeAt, pointIn, type StillView } from "#map/still/view.ts";
import type { LayerName } from "#state/view.ts";
import { SOFT_RINGS } from "#theme/mark.ts";
import type { Palette } from "#theme/palette.ts";
import type { Box } from "./mapNames.ts";
import { element, group, type Svg, short } from "./svg.ts";

/** What a picture closer than the whole border needs of the basemap, which loads apart. */
export type PosterGround = Pick<BasemapData, "land" | "lakes" | "rivers" | "states" | "towns">;

/** Widths at the zooms of the whole border and of a town; between them they grow with the zoom. */
function widthAt(zoom: number, far: number, close: number): number {
  return far + (close - far) * Math.min(1, Math.max(0, (zoom - 3) / 7));
}

/** The lines of the ground as paths, and how many pixels a unit of theirs is. */
type GroundPaths = Readonly<Record<"land" | "lakes" | "states" | "rivers", string>> &
  Readonly<{ scale: number; transform: string | undefined }>;

/** The simplified ground, which the whole border is drawn on. */
function stillPaths(view: StillView): GroundPaths {
  const [left, top] = pointIn(view, OPENING[0], OPENING[3]);
  const [right] = pointIn(view, OPENING[2], OPENING[3]);
  const scale = (right - left) / STILL_UNITS;
  const transform = `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(5)})`;
  return { ...STILL_GROUND, rivers: "", scale, transform };
}

/** Beyond the edge of the picture, so that no stroke along the cut is seen. */
const CUT_PX = 60;

/** The ground in full, as far as it is in view. */
function finePaths(view: StillView, ground: PosterGround): GroundPaths {
  const northWest = placeAt(view, -CUT_PX, -CUT_PX);
  const southEast = placeAt(view, view.widthPx + CUT_PX, view.heightPx + CUT_PX);
  const box: [number, number, number, number] = [northWest.lon, southEast.lat, southEast.lon, northWest.lat];
  const pathIn = (shape: MultiPolygon | MultiLineString, close: "" | "Z"): string =>
    partsOf(bboxClip(shape, box).geometry)
      .filter((points) => points.length > 1)
      .map((points) => pathOf(points.map(([lon = 0, lat = 0]) => pointIn(view, lon, lat))) + close)
      .join("");
  return {
    ...{ land: pathIn(ground.land, "Z"), lakes: pathIn(ground.lakes, "Z") },
    ...{ states: pathIn(ground.states, ""), rivers: pathIn(ground.rivers, "") },
    ...{ scale: 1, transform: undefined },
  };
}

function partsOf(shape: Polygon | MultiPolygon | LineString | MultiLineString): readonly Position[][] {
  if (shape.type === "LineString") return [shape.coordinates];
  return shape.type === "MultiPolygon" ? shape.coordinates.flat() : shape.coordinates;
}

/** Everything under the marks, from the sea up; the border is the last and strongest stroke. */
export function groundSvg(
  view: StillView,
  palette: Palette,
  border: Borderline | null,
  fine: PosterGround | null,
): Svg {
  const { basemap } = palette;
  const paths = fine ? finePaths(view, fine) : stillPaths(view);
  const round = { fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" };
  const line = (d: string, stroke: string, far: number, close: number): Svg =>
    d === ""
      ? ""
      : element("path", {
          ...{ d, stroke, "stroke-width": widthAt(view.zoom, far, close) / paths.scale, ...round },
        });
  const ruler = border
    ? { d: borderPath(view, border), scale: 1, transform: undefined }
    : { ...stillPaths(view), d: STILL_GROUND.border };
  const borderLine = (stroke: string, far: number, close: number, opacity: number): Svg =>
    element("path", {
      ...{ d: ruler.d, transform: ruler.transform, stroke, "stroke-opacity": opacity },
      ...{ "stroke-width": widthAt(view.zoom, far, close) / ruler.scale, ...round },
    });
  const area = (d: string, fill: string): Svg => element("path", { d, fill, "fill-rule": "evenodd" });
  return [
    element("rect", { width: view.widthPx, height: view.heightPx, fill: palette.water }),
    group(
      { transform: paths.transform },
      line(paths.land, basemap.shallows, 8, 40),
      area(paths.land, palette.land),
    ),
    borderLine(basemap.borderBand, 5, 20, 0.45),
    borderLine(basemap.borderBand, 3, 12, 0.6),
    group(
      { transform: paths.transform },
      area(paths.lakes, palette.water),
      line(paths.rivers, palette.river, 0.5, 1.8),
      line(paths.states, palette.stateLine, 0.6, 1.5),
      line(paths.land, palette.coast, 0.6, 1.2),
    ),
    borderLine(palette.land, 2.4, 5.6, 0.7),
    borderLine(palette.borderLine, 1.4, 2.5, 1),
  ].join("");
}

/** Steps shorter than this are not seen. */
const LEAST_STEP_PX = 0.6;

function pathOf(points: Iterable<readonly [number, number]>): string {
  let d = "";
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [x, y] of points) {
    if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP_PX) continue;
    d += `${d === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return d;
}

function borderPath(view: StillView, { lon, lat }: Borderline): string {
  return pathOf(Array.from(lon, (value, i) => pointIn(view, value, lat[i] ?? 0)));
}

/** The border as small boxes, which no town's name may cross. */
export function borderBoxesOf(view: StillView, border: Borderline | null): readonly Box[] {
  if (!border) return [];
  return Array.from(border.lon, (lon, i) => pointIn(view, lon, border.lat[i] ?? 0))
    .filter(([x, y]) => x > 0 && y > 0 && x < view.widthPx && y < view.heightPx)
    .map(([x, y]) => ({ left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 }));
}

/** A region's outline where it can be seen. */
function outlinePath(view: StillView, { shape, bounds }: ShapedRegion): string {
  const [left, top] = pointIn(view, bounds[0], bounds[3]);
  const [right, bottom] = pointIn(view, bounds[2], bounds[1]);
  if (shape.type === "Point" || right < 0 || bottom < 0 || left > view.widthPx || top > view.heightPx)
    return "";
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons
    .flat()
    .map((ring) => `${pathOf(ring.map(([lon = 0, lat = 0]: Position) => pointIn(view, lon, lat)))}Z`)
    .join("");
}

/** Counties and sectors where they are switched on, and the chosen regions over them, as on the live map. */
export function outlinesSvg(
  view: StillView,
  palette: Palette,
  regions: readonly ShapedRegion[],
  layers: readonly LayerName[],
  chosen: readonly ShapedRegion[],
): Svg {
  const of = (kind: ShapedRegion["kind"]): readonly ShapedRegion[] =>
    regions.filter((region) => region.kind === kind);
  const outline = (
    list: readonly ShapedRegion[],
    stroke: string,
    width: number,
    opacity: number,
    fill = 0,
  ): Svg => {
    const d = list.map((region) => outlinePath(view, region)).join("");
    if (d === "") return "";
    return element("path", {
      ...{ d, stroke, "stroke-width": width, "stroke-opacity": opacity, "stroke-linejoin": "round" },
      ...(fill > 0 ? { fill: stroke, "fill-opacity": fill } : { fill: "none" }),
    });
  };
  return [
    layers.includes("counties") ? outline(of("county"), palette.inkMuted, 1, 0.35) : "",
    layers.includes("sectors") ? outline(of("sector"), palette.inkMuted, 1.5, 0.6) : "",
    outline(chosen, palette.ink, 2, 0.9, 0.04),
  ].join("");
}

/** How far off the places may be that are coarser than a city: faint rings as wide as that, without a point. */
export function doubtSvg(view: StillView, palette: Palette, incidents: readonly Incident[]): Svg {
  const world = worldPxOf(view.zoom);
  return ringPlacesOf(incidents)
    .map((incident) => {
      const fill = MARK_FILL[incident.effectiveStatus];
      const { edgeOpacity, edgeWidthPx } = SOFT_RINGS[fill];
      const radiusKm = incident.radiusKm ?? 0;
      const opacity = edgeOpacity * REST_OPACITY * ringStrength(radiusKm, incident.lat, world);
      const [cx, cy] = pointIn(view, incident.lon, incident.lat);
      const [, edge] = pointIn(view, incident.lon, incident.lat + radiusKm / KM_PER_DEGREE);
      const r = cy - edge;
      const isSeen = cx + r > 0 && cy + r > 0 && cx - r < view.widthPx && cy - r < view.heightPx;
      if (opacity < 0.01 || !isSeen) return "";
      const step = (r * Math.PI) / 180;
      return element("circle", {
        ...{ cx, cy, r, fill: "none", stroke: palette.families[methodFamilyOf(incident.methods)] },
        ...{ "stroke-width": edgeWidthPx, "stroke-opacity": opacity },
        "stroke-dasharray":
          fill === "dashed"
            ? `${short(10 * step)} ${short(5 * step)}`
            : fill === "dotted"
              ? `${short(2 * step)} ${short(4 * step)}`
              : undefined,
      });
    })
    .join("");
}
