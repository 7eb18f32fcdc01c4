import { ScatterplotLayer } from "deck.gl";
import type { Incident } from "#domain/incident.ts";
import { toRgba } from "#map/colour.ts";
import type { MapMark } from "#map/marks.ts";
import { EMPHASIS, type Emphasis } from "#theme/emphasis.ts";
import { PALETTES, type Palette, type Theme } from "#theme/palette.ts";

export const EMPHASIS_LAYER = "emphasis";
export const EMPHASIS_AREA_LAYER = "emphasis-area";

export type Emphasised = Readonly<{ mark: MapMark; emphasis: Emphasis }>;

/** A ring around what is chosen, pointed at or reached; its gap lets the mark itself be seen. */
export function emphasisLayer(
  inputs: Readonly<{ marks: readonly Emphasised[]; theme: Theme; beforeId?: string | undefined }>,
): ScatterplotLayer<Emphasised> {
  const palette: Palette = PALETTES[inputs.theme];
  return new ScatterplotLayer<Emphasised, { beforeId?: string | undefined }>({
    id: EMPHASIS_LAYER,
    beforeId: inputs.beforeId,
    data: inputs.marks,
    getPosition: ({ mark }) => [mark.lon, mark.lat],
    getRadius: ({ mark, emphasis }) => mark.radiusPx + EMPHASIS[emphasis].gapPx,
    getLineWidth: ({ emphasis }) => EMPHASIS[emphasis].widthPx,
    getLineColor: ({ emphasis }) => toRgba(palette[EMPHASIS[emphasis].tone]),
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    stroked: true,
    filled: false,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
    updateTriggers: { getLineColor: inputs.theme },
    pickable: false,
  });
}

/** The full extent of the coarse places that are chosen or pointed at. */
export function emphasisAreaLayer(
  inputs: Readonly<{ incidents: readonly Incident[]; theme: Theme; beforeId?: string | undefined }>,
): ScatterplotLayer<Incident> {
  const palette = PALETTES[inputs.theme];
  return new ScatterplotLayer<Incident, { beforeId?: string | undefined }>({
    id: EMPHASIS_AREA_LAYER,
    beforeId: inputs.beforeId,
    data: inputs.incidents,
    getPosition: ({ lon, lat }) => [lon, lat],
    getRadius: ({ radiusKm }) => 1000 * (radiusKm ?? 0),
    getFillColor: toRgba(palette.ink, 0.06),
    getLineColor: toRgba(palette.ink, 0.6),
    getLineWidth: 1.5,
    radiusUnits: "meters",
    lineWidthUnits: "pixels",
    stroked: true,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
    updateTriggers: { getFillColor: inputs.theme, getLineColor: inputs.theme },
    pickable: false,
  });
}
