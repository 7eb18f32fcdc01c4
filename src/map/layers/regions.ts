import { GeoJsonLayer } from "deck.gl";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { ShapedRegion } from "#domain/geography.ts";
import { toRgba } from "#map/colour.ts";
import { PALETTES, type Palette, type Theme } from "#theme/palette.ts";

/** Outlines by what they are for. */
export type OutlineKind = "counties" | "sectors" | "reach" | "chosen";
export const outlineLayerId = (kind: OutlineKind): string => `outline-${kind}`;

type Look = Readonly<{
  tone: "inkMuted" | "ink" | "accent";
  lineOpacity: number;
  widthPx: number;
  fillOpacity: number;
}>;

const LOOKS: Readonly<Record<OutlineKind, Look>> = {
  counties: { tone: "inkMuted", lineOpacity: 0.35, widthPx: 1, fillOpacity: 0 },
  sectors: { tone: "inkMuted", lineOpacity: 0.6, widthPx: 1.5, fillOpacity: 0 },
  // The counties of a task force that is chosen or pointed at.
  reach: { tone: "ink", lineOpacity: 0.35, widthPx: 1, fillOpacity: 0.06 },
  chosen: { tone: "ink", lineOpacity: 0.9, widthPx: 2, fillOpacity: 0.04 },
};

type RegionFeature = Feature<Polygon | MultiPolygon, Readonly<{ id: string }>>;

const featuresOf = (regions: readonly ShapedRegion[]): RegionFeature[] =>
  regions.flatMap(({ id, shape }) =>
    shape.type === "Point" ? [] : [{ type: "Feature", properties: { id }, geometry: shape }],
  );

/** The outlines of some regions; a port has no shape and is drawn by its mark. */
export function outlineLayer(
  inputs: Readonly<{
    kind: OutlineKind;
    regions: readonly ShapedRegion[];
    theme: Theme;
    beforeId?: string | undefined;
  }>,
): GeoJsonLayer<Readonly<{ id: string }>> {
  const { tone, lineOpacity, widthPx, fillOpacity } = LOOKS[inputs.kind];
  const palette: Palette = PALETTES[inputs.theme];
  return new GeoJsonLayer<Readonly<{ id: string }>, { beforeId?: string | undefined }>({
    id: outlineLayerId(inputs.kind),
    beforeId: inputs.beforeId,
    data: { type: "FeatureCollection", features: featuresOf(inputs.regions) },
    stroked: true,
    filled: fillOpacity > 0,
    getFillColor: toRgba(palette[tone], fillOpacity),
    getLineColor: toRgba(palette[tone], lineOpacity),
    getLineWidth: widthPx,
    lineWidthUnits: "pixels",
    lineJointRounded: true,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
    pickable: false,
  });
}
