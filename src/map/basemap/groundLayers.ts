import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** Values by zoom. */
type Stops = Readonly<Record<number, number>>;

/** Grows smoothly from one stop to the next. */
const grow = (stops: Stops): number =>
  [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...Object.entries(stops)
      .map(([zoom, value]) => [Number(zoom), value] as const)
      .sort(([a], [b]) => a - b)
      .flat(),
  ] as unknown as number;

const line = (
  id: string,
  source: string,
  paint: Readonly<{ color: string; width: Stops; blur?: Stops; opacity?: Stops }>,
  minzoom = 0,
): LayerSpecification => ({
  id,
  type: "line",
  source,
  minzoom,
  layout: { "line-join": "round", "line-cap": "round" },
  paint: {
    "line-color": paint.color,
    "line-width": grow(paint.width),
    ...(paint.blur ? { "line-blur": grow(paint.blur) } : {}),
    ...(paint.opacity ? { "line-opacity": grow(paint.opacity) } : {}),
  },
});

/** Everything under the marks, from the sea up; the border is the last and strongest stroke. */
export function groundLayers(palette: Palette): readonly LayerSpecification[] {
  const { basemap } = palette;
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.water } },
    line("shallows", "coast", {
      color: basemap.shallows,
      width: { 3: 6, 6: 16, 10: 40 },
      blur: { 3: 3, 6: 7, 10: 16 },
    }),
    {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    line("border-band", "border", {
      color: basemap.borderBand,
      width: { 3: 6, 6: 13, 10: 26 },
      blur: { 3: 2, 6: 5, 10: 12 },
    }),
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": palette.water } },
    line(
      "rivers",
      "rivers",
      {
        color: palette.river,
        width: { 4: 0.5, 7: 1, 10: 1.8 },
      },
      4,
    ),
    line(
      "counties",
      "counties",
      {
        color: palette.countyLine,
        width: { 6: 0.6, 10: 1.1 },
        opacity: { 6: 0, 6.6: 1 },
      },
      6,
    ),
    line("states", "states", {
      color: palette.stateLine,
      width: { 3: 0.5, 6: 0.9, 10: 1.5 },
    }),
    line("coast", "coast", {
      color: palette.coast,
      width: { 3: 0.5, 6: 0.9, 10: 1.2 },
    }),
    line("border-casing", "border", {
      color: palette.land,
      width: { 3: 2.4, 6: 4, 10: 5.6 },
      opacity: { 3: 0.6, 10: 0.8 },
    }),
    line("border", "border", {
      color: palette.borderLine,
      width: { 3: 1.2, 6: 1.9, 10: 2.5 },
    }),
  ];
}
