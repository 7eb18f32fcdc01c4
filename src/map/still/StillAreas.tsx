import type { MultiPolygon, Polygon, Position } from "geojson";
import { memo, type ReactNode } from "react";
import type { Region } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { KM_PER_DEGREE, REST_OPACITY, ringPlacesOf, ringStrength } from "#map/doubt.ts";
import { worldPxOf } from "#map/marks.ts";
import { useOutlines } from "#map/useOutlines.ts";
import { SOFT_RINGS } from "#theme/mark.ts";
import { FAMILY_GROUP } from "#ui/MarkSymbols.tsx";
import { toStillUnits, UNITS_PER_DEGREE } from "./ground.ts";
import css from "./StillAreas.module.css";

const round = (value: number): number => Math.round(value * 10) / 10;

function circleOf({ lon, lat, radiusKm }: Incident) {
  const [cx, cy] = toStillUnits(lon, lat);
  const degrees = (radiusKm ?? 0) / KM_PER_DEGREE / Math.cos((lat * Math.PI) / 180);
  return { cx: round(cx), cy: round(cy), r: round(degrees * UNITS_PER_DEGREE) };
}

type RingsProps = Readonly<{ shown: readonly Incident[]; zoom: number }>;

/** How far off the places may be that are coarser than a city; fainter than any mark. */
export const StillRings = memo(function StillRings({ shown, zoom }: RingsProps): ReactNode {
  return ringPlacesOf(shown).map((incident) => {
    const ring = SOFT_RINGS[MARK_FILL[incident.effectiveStatus]];
    const strength = ringStrength(incident.radiusKm ?? 0, incident.lat, worldPxOf(zoom));
    const opacity = ring.edgeOpacity * REST_OPACITY * strength;
    if (opacity < 0.02) return null;
    return (
      <g key={incident.id} className={FAMILY_GROUP} data-family={methodFamilyOf(incident.methods)}>
        <circle
          className={css["ring"]}
          {...circleOf(incident)}
          strokeOpacity={Math.round(opacity * 100) / 100}
          strokeWidth={ring.edgeWidthPx}
          strokeDasharray={ring.edgeDashPx.join(" ") || undefined}
        />
      </g>
    );
  });
});

/** The full extent of a coarse place that is chosen or pointed at. */
export function StillExtent({ incident }: Readonly<{ incident: Incident }>): ReactNode {
  return incident.radiusKm === null ? null : <circle className={css["extent"]} {...circleOf(incident)} />;
}

function ringPath(ring: readonly Position[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => toStillUnits(lon, lat).map(round).join(" "));
  return points.length < 2 ? "" : `M${points.join("L")}Z`;
}

function shapePath(shape: Polygon | MultiPolygon): string {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flat().map(ringPath).join("");
}

type OutlinesProps = Readonly<{
  regions: readonly Region[];
  kind: "counties" | "sectors" | "reach" | "chosen";
}>;

/** The outlines of some regions; a port has no shape and is drawn by its mark. */
export const StillOutlines = memo(function StillOutlines({ regions, kind }: OutlinesProps): ReactNode {
  const outlined = useOutlines(regions.some(({ kind }) => kind !== "port"));
  const d = outlined(regions)
    .map(({ shape }) => (shape.type === "Point" ? "" : shapePath(shape)))
    .join("");
  return d === "" ? null : <path className={css["outline"]} data-kind={kind} d={d} />;
});
