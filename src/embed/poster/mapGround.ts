import type { Position } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import type { Region } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { KM_PER_DEGREE, REST_OPACITY, ringPlacesOf, ringStrength } from "#map/doubt.ts";
import { worldPxOf } from "#map/marks.ts";
import { STILL_GROUND, STILL_UNITS } from "#map/still/ground.ts";
import { pointIn, type StillView } from "#map/still/view.ts";
import type { LayerName } from "#state/view.ts";
import { SOFT_RINGS } from "#theme/mark.ts";
import type { Palette } from "#theme/palette.ts";
import { element, group, type Svg, short } from "./svg.ts";

/** Widths at the zooms of the whole border and of a town; between them they grow with the zoom. */
function widthAt(zoom: number, far: number, close: number): number {
  return far + (close - far) * Math.min(1, Math.max(0, (zoom - 3) / 7));
}

/** Everything under the marks, from the sea up; the border is the last and strongest stroke. */
export function groundSvg(view: StillView, palette: Palette, border: Borderline | null): Svg {
  const { basemap } = palette;
  const [left, top] = pointIn(view, OPENING[0], OPENING[3]);
  const [right] = pointIn(view, OPENING[2], OPENING[3]);
  const scale = (right - left) / STILL_UNITS;
  const line = (d: string, stroke: string, far: number, close: number, opacity?: number): Svg =>
    element("path", {
      ...{ d, stroke, "stroke-width": widthAt(view.zoom, far, close) / scale, "stroke-opacity": opacity },
      ...{ fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" },
    });
  const { land, lakes, states } = STILL_GROUND;
  const line$ = border ? borderPath(view, border) : null;
  const onBorder = (stroke: string, far: number, close: number, opacity?: number): Svg =>
    line$ === null
      ? group(
          { transform: `translate(${left} ${top}) scale(${scale})` },
          line(STILL_GROUND.border, stroke, far, close, opacity),
        )
      : element("path", {
          ...{ d: line$, stroke, "stroke-width": widthAt(view.zoom, far, close), "stroke-opacity": opacity },
          ...{ fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" },
        });
  return [
    element("rect", { width: view.widthPx, height: view.heightPx, fill: palette.water }),
    group(
      { transform: `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(5)})` },
      line(land, basemap.shallows, 8, 40),
      element("path", { d: land, fill: palette.land }),
    ),
    onBorder(basemap.borderBand, 5, 20, 0.45),
    onBorder(basemap.borderBand, 3, 12, 0.6),
    group(
      { transform: `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(5)})` },
      element("path", { d: lakes, fill: palette.water }),
      line(states, palette.stateLine, 0.6, 1.5),
      line(land, palette.coast, 0.6, 1.2),
    ),
    onBorder(palette.land, 2.4, 5.6, 0.7),
    onBorder(palette.borderLine, 1.4, 2.5),
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

/** A region's outline where it can be seen. */
function outlinePath(view: StillView, { shape, bounds }: Region): string {
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
  regions: readonly Region[],
  layers: readonly LayerName[],
  chosen: readonly Region[],
): Svg {
  const of = (kind: Region["kind"]): readonly Region[] => regions.filter((region) => region.kind === kind);
  const outline = (
    list: readonly Region[],
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
