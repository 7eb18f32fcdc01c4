import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

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
export type LabelFonts = Readonly<Record<"regular" | "medium" | "bold" | "water", string[]>>;

/** A publisher's families go before the house's, which stand in where a machine has none of them. */
export function labelFontsOf({
  serif,
  sans,
}: Readonly<Record<"serif" | "sans", readonly string[] | null>>): LabelFonts {
  const plain = [...(sans ?? []), ...SANS];
  return {
    regular: ["Map Regular", ...plain],
    medium: ["Map Medium", ...plain],
    bold: ["Map Semibold", ...plain],
    water: ["Map Italic", ...(serif ?? []), ...SERIF],
  };
}

const IS_TWIN: ExpressionSpecification = ["has", "anchor"];
const FROM_ITS_ZOOM: ExpressionSpecification = ["<=", ["get", "zoom"], ["zoom"]];
const TWIN: FilterSpecification = ["all", IS_TWIN, ["any", [">=", ["zoom"], 4], ["has", "placesNarrow"]]];
const TOWN: FilterSpecification = ["all", ["!", IS_TWIN], FROM_ITS_ZOOM];

/** Beside the dot, else at a corner, else past a mark that stands on the dot. */
const TOWN_PLACINGS = [
  ...["left", [0.45, 0], "right", [-0.45, 0], "bottom", [0, -0.45], "top", [0, 0.45]],
  ...["bottom-left", [0.35, -0.35], "top-left", [0.35, 0.35], "bottom-right", [-0.35, -0.35]],
  ...["top-right", [-0.35, 0.35], "left", [1.3, 0], "right", [-1.3, 0], "bottom", [0, -1.2], "top", [0, 1.2]],
] as NonNullable<SymbolLayerSpecification["layout"]>["text-variable-anchor-offset"] & {};

/** Names of areas below, of twin cities last: MapLibre gives the last layer the first choice of room. */
export function labelLayers(palette: Palette, fonts: LabelFonts): readonly LayerSpecification[] {
  return [
    ...areaLayers(palette, fonts),
    townNames(palette, fonts),
    sectorNames(palette, fonts),
    twinNames(palette, fonts),
  ];
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

function areaLayers(palette: Palette, fonts: LabelFonts): readonly SymbolLayerSpecification[] {
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
      ...{ id: "water-names", type: "symbol", source: "areas", filter: area("water") },
      layout: {
        ...name,
        "text-font": fonts.water,
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
        "text-font": fonts.regular,
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
        "text-font": fonts.medium,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 12, 6, 18],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.36,
        "text-max-width": 30,
      },
      paint: { "text-color": basemap.labelArea, "text-halo-color": land, "text-halo-width": 1.2 },
    },
  ];
}

const SECTOR_PLACINGS = [
  ...["center", [0, 0], "bottom", [0, -1], "bottom-left", [0.8, -0.8], "bottom-right", [-0.8, -0.8]],
  ...[
    "left",
    [1.5, 0],
    "right",
    [-1.5, 0],
    "bottom",
    [0, -2.5],
    "top",
    [0, 1],
    "left",
    [3, 0],
    "right",
    [-3, 0],
  ],
] as typeof TOWN_PLACINGS;

/** Shown with the sectors' outlines alone. */
export const SECTOR_NAMES_LAYER = "sector-names";

function sectorNames(palette: Palette, fonts: LabelFonts): SymbolLayerSpecification {
  return {
    ...{ id: SECTOR_NAMES_LAYER, type: "symbol", source: "areas", filter: ["==", ["get", "kind"], "sector"] },
    layout: {
      visibility: "none",
      "text-field": ["get", "name"],
      "text-font": fonts.regular,
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 8, 14],
      "text-letter-spacing": 0.04,
      "text-variable-anchor-offset": SECTOR_PLACINGS,
      "text-justify": "auto",
      "text-max-width": 7,
      "text-padding": 2,
    },
    paint: {
      "text-color": palette.basemap.labelMinor,
      ...{ "text-halo-color": palette.land, "text-halo-width": 1.4, "text-halo-blur": 0.4 },
    },
  };
}

function townNames(palette: Palette, fonts: LabelFonts): SymbolLayerSpecification {
  const { label, land, basemap } = palette;
  return {
    ...{ id: "town-names", type: "symbol", source: "towns", filter: TOWN },
    layout: {
      "text-field": ["get", "name"],
      "text-font": fonts.regular,
      "text-size": [
        ...["interpolate", ["linear"], ["zoom"]],
        ...[4, ["match", ["get", "rank"], 1, 11.5, 2, 11, 10.5]],
        ...[8, ["match", ["get", "rank"], 1, 15, 2, 14, 3, 12.5, 11.5]],
        ...[11, ["match", ["get", "rank"], 1, 18, 2, 17, 3, 15, 13]],
      ] as unknown as ExpressionSpecification,
      "text-variable-anchor-offset": TOWN_PLACINGS,
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

function twinNames(palette: Palette, fonts: LabelFonts): SymbolLayerSpecification {
  const { label, land } = palette;
  return {
    ...{ id: "twin-names", type: "symbol", source: "towns", filter: TWIN },
    layout: {
      "text-field": ["get", "name"],
      "text-font": fonts.bold,
      "text-size": [
        ...["interpolate", ["linear"], ["zoom"]],
        ...[3.5, ["match", ["get", "rank"], [1, 2], 11.5, 10.5]],
        ...[6, ["match", ["get", "rank"], [1, 2], 13.5, 12.5]],
        ...[10, ["match", ["get", "rank"], [1, 2], 18, 16]],
      ] as unknown as ExpressionSpecification,
      "text-variable-anchor-offset": [
        ...["step", ["zoom"], ["get", "placesNarrow"]],
        ...[4, ["get", "placesWide"]],
        ...[5, ["get", "places"]],
        ...[9, ["get", "placesClose"]],
      ] as unknown as ExpressionSpecification,
      "text-justify": "auto",
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
