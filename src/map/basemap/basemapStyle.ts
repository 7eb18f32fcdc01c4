import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Site } from "#domain/dataset.ts";
import type { Locale } from "#i18n/messages.ts";
import { PALETTES, type Theme } from "#theme/palette.ts";
import { areaNamesOf } from "./areaNames.ts";
import type { BasemapData } from "./basemapData.ts";
import { MAX_ZOOM } from "./frame.ts";
import { groundLayers } from "./groundLayers.ts";
import { labelFontsOf, labelLayers, townDots } from "./labelLayers.ts";

/**
 * The embedded basemap as a MapLibre style: it names no tile, sprite or font address, so that nothing is fetched.
 * Marks belong before its first layer of names.
 */
export function basemapStyle(
  data: BasemapData,
  theme: Theme,
  locale: Locale,
  fonts: Pick<Site["fonts"], "serif" | "sans"> = { serif: null, sans: null },
): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    name: `Garita ${theme} ${locale}`,
    sources: {
      land: source(data.land),
      coast: source(data.coast),
      lakes: source(data.lakes),
      rivers: source(data.rivers),
      states: source(data.states),
      counties: source(data.counties),
      border: source(data.border),
      towns: source(data.towns),
      areas: source(areaNamesOf(locale)),
    },
    layers: [...groundLayers(palette), townDots(palette), ...labelLayers(palette, labelFontsOf(fonts))],
  };
}

/** Already simplified once: MapLibre's own tolerance would only open gaps between lines that meet. */
function source(data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification {
  return { type: "geojson", data, tolerance: 0.2, maxzoom: MAX_ZOOM, buffer: 64 };
}
