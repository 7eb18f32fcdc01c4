import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** The first layer of names: marks go in before it, so that no mark covers a name. */
export const FIRST_LABEL_LAYER = "water-names";

/**
 * Without a `glyphs` address MapLibre draws with the reader's own fonts. It reads weight and slant out of the first
 * family's name, which need not exist: the families after it are the ones that draw.
 */
const SANS = [
  "system-ui",
  "-apple-system",
  "Segoe UI",
  "Roboto",
  "Helvetica Neue",
  "Noto Sans",
  "sans-serif",
];
const SERIF = ["Iowan Old Style", "Palatino Linotype", "Palatino", "Georgia", "serif"];
const FONTS = {
  regular: ["Map Regular", ...SANS],
  medium: ["Map Medium", ...SANS],
  bold: ["Map Semibold", ...SANS],
  water: ["Map Italic", ...SERIF],
};

const IS_TWIN: ExpressionSpecification = ["has", "anchor"];
const FROM_ITS_ZOOM: ExpressionSpecification = ["<=", ["get", "zoom"], ["zoom"]];
const TOWN: FilterSpecification = ["all", ["!", IS_TWIN], FROM_ITS_ZOOM];

/** Names of areas below, of twin cities last: MapLibre gives the last layer the first choice of room. */
export function labelLayers(palette: Palette): readonly LayerSpecification[] {
  return [...areaLayers(palette), townNames(palette), twinNames(palette)];
}

/** The places themselves, under the marks; a twin city's appears once its pile of marks leaves room. */
export function townDots(palette: Palette): LayerSpecification {
  return {
    id: "town-dots",
    type: "circle",
    source: "towns",
    filter: ["all", FROM_ITS_ZOOM, ["any", ["!", IS_TWIN], [">=", ["zoom"], 7]]],
    paint: {
      "circle-radius": ["interpolate", ["linear"], ["zoom"], 4, 1.4, 8, 2.2],
      "circle-color": palette.land,
      "circle-stroke-color": palette.basemap.town,
      "circle-stroke-width": 1,
    },
  };
}

function areaLayers(palette: Palette): readonly SymbolLayerSpecification[] {
  const { basemap, land, water } = palette;
  const area = (kind: string): FilterSpecification => [
    "all",
    ["==", ["get", "kind"], kind],
    ["<=", ["get", "from"], ["zoom"]],
    [">", ["get", "until"], ["zoom"]],
  ];
  const name = { "text-field": ["get", "name"] as ExpressionSpecification, "text-padding": 4 };
  return [
    {
      ...{ id: FIRST_LABEL_LAYER, type: "symbol", source: "areas", filter: area("water") },
      layout: {
        ...name,
        "text-font": FONTS.water,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 11, 6, 14, 9, 17],
        "text-letter-spacing": 0.08,
        "text-line-height": 1.25,
        "text-rotate": ["get", "turn"],
      },
      paint: { "text-color": basemap.labelWater, "text-halo-color": water, "text-halo-width": 1 },
    },
    {
      ...{
        id: "state-names",
        type: "symbol",
        source: "areas",
        minzoom: 4.6,
        maxzoom: 9,
        filter: area("state"),
      },
      layout: {
        ...name,
        "text-font": FONTS.regular,
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10.5, 8, 15],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.2,
        "text-max-width": 9,
      },
      paint: { "text-color": basemap.labelArea, "text-halo-color": land, "text-halo-width": 1.2 },
    },
    {
      ...{ id: "country-names", type: "symbol", source: "areas", filter: area("country") },
      layout: {
        ...name,
        "text-font": FONTS.medium,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 12, 6, 18],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.36,
        "text-max-width": 30,
      },
      paint: { "text-color": basemap.labelArea, "text-halo-color": land, "text-halo-width": 1.2 },
    },
  ];
}

function townNames(palette: Palette): SymbolLayerSpecification {
  const { label, land, basemap } = palette;
  return {
    ...{ id: "town-names", type: "symbol", source: "towns", filter: TOWN },
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONTS.regular,
      "text-size": [
        ...["interpolate", ["linear"], ["zoom"]],
        ...[4, ["match", ["get", "rank"], 1, 11.5, 2, 11, 10.5]],
        ...[8, ["match", ["get", "rank"], 1, 15, 2, 14, 3, 12.5, 11.5]],
        ...[11, ["match", ["get", "rank"], 1, 18, 2, 17, 3, 15, 13]],
      ] as unknown as ExpressionSpecification,
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": 0.45,
      "text-justify": "auto",
      "text-padding": 3,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": ["match", ["get", "rank"], [1, 2], label, basemap.labelMinor],
      ...{ "text-halo-color": land, "text-halo-width": 1.4, "text-halo-blur": 0.4 },
    },
  };
}

function twinNames(palette: Palette): SymbolLayerSpecification {
  const { label, land } = palette;
  return {
    ...{ id: "twin-names", type: "symbol", source: "towns", filter: IS_TWIN },
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONTS.bold,
      "text-size": [
        ...["interpolate", ["linear"], ["zoom"]],
        ...[3.5, ["match", ["get", "rank"], [1, 2], 11.5, 10.5]],
        ...[6, ["match", ["get", "rank"], [1, 2], 13.5, 12.5]],
        ...[10, ["match", ["get", "rank"], [1, 2], 18, 16]],
      ] as unknown as ExpressionSpecification,
      "text-anchor": [
        ...["step", ["zoom"], ["coalesce", ["get", "wideAnchor"], ["get", "anchor"]]],
        ...[5, ["get", "anchor"]],
      ] as unknown as ExpressionSpecification,
      "text-offset": [
        ...["step", ["zoom"], ["array", "number", 2, ["coalesce", ["get", "wideFar"], ["get", "far"]]]],
        ...[5, ["array", "number", 2, ["get", "far"]]],
        ...[9, ["array", "number", 2, ["get", "near"]]],
      ] as unknown as ExpressionSpecification,
      "text-max-width": 8,
      "text-padding": 1,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": label,
      "text-halo-color": land,
      ...{ "text-halo-width": 1.6, "text-halo-blur": 0.4 },
    },
  };
}
