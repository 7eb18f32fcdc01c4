import { PathLayer } from "deck.gl";
import type { Incident } from "#domain/incident.ts";
import { MARK_FILL, type MarkFill, methodFamilyOf } from "#domain/status.ts";
import { toRgba } from "#map/colour.ts";
import { KM_PER_DEGREE, REST_OPACITY, ringPlacesOf, ringStrength } from "#map/doubt.ts";
import { SOFT_RINGS } from "#theme/mark.ts";
import { PALETTES, type Theme } from "#theme/palette.ts";

export const SOFT_RINGS_LAYER = "soft-rings";

export type SoftArc = Readonly<{
  incident: Incident;
  fill: MarkFill;
  path: readonly (readonly [number, number])[];
}>;

/** Degrees on and off along the ring, as the mark of the same status. */
const DASHES: Readonly<Record<MarkFill, readonly [on: number, off: number]>> = {
  filled: [360, 0],
  hollow: [360, 0],
  dashed: [10, 5],
  dotted: [2, 4],
  cleared: [360, 0],
};
const STEP_DEGREES = 5;

function arcsOf(incident: Incident): readonly SoftArc[] {
  const fill = MARK_FILL[incident.effectiveStatus];
  const radius = (incident.radiusKm ?? 0) / KM_PER_DEGREE;
  const stretch = 1 / Math.cos((incident.lat * Math.PI) / 180);
  const pointAt = (degrees: number): readonly [number, number] => {
    const angle = (degrees * Math.PI) / 180;
    return [incident.lon + radius * stretch * Math.cos(angle), incident.lat + radius * Math.sin(angle)];
  };
  const [on, off] = DASHES[fill];
  const arcs: SoftArc[] = [];
  for (let start = 0; start < 360; start += on + off) {
    const path = [];
    for (let at = start; at < start + on; at += STEP_DEGREES) path.push(pointAt(at));
    path.push(pointAt(start + on));
    arcs.push({ incident, fill, path });
  }
  return arcs;
}

export const softArcsOf = (incidents: readonly Incident[]): readonly SoftArc[] =>
  ringPlacesOf(incidents).flatMap(arcsOf);

/** How far off the places may be that are coarser than a city: rings as wide as `radiusKm`, without a point. */
export function softRingsLayer(
  inputs: Readonly<{
    arcs: readonly SoftArc[];
    worldPx: number;
    theme: Theme;
    beforeId?: string | undefined;
  }>,
): PathLayer<SoftArc> {
  const palette = PALETTES[inputs.theme];
  return new PathLayer<SoftArc, { beforeId?: string | undefined }>({
    id: SOFT_RINGS_LAYER,
    beforeId: inputs.beforeId,
    data: inputs.arcs,
    getPath: ({ path }) => path as [number, number][],
    getColor: ({ fill, incident }) => {
      const strength = ringStrength(incident.radiusKm ?? 0, incident.lat, inputs.worldPx);
      const opacity = SOFT_RINGS[fill].edgeOpacity * REST_OPACITY * strength;
      return toRgba(palette.families[methodFamilyOf(incident.methods)], opacity);
    },
    getWidth: ({ fill }) => SOFT_RINGS[fill].edgeWidthPx,
    widthUnits: "pixels",
    jointRounded: true,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
    updateTriggers: { getColor: [inputs.theme, inputs.worldPx] },
    pickable: false,
  });
}
