import type { MethodFamily } from "#domain/status.ts";

export type Theme = "light" | "dark";

/** What the basemap alone needs: everything here is paler than any mark, and text keeps 4.5:1 where it stands. */
export type BasemapTones = Readonly<{
  /** The soft band along the water's side of a coast. */
  shallows: string;
  /** The soft band that carries the border line. */
  borderBand: string;
  town: string;
  labelMinor: string;
  /** Names of countries and states. */
  labelArea: string;
  labelWater: string;
}>;

/** Every colour of one theme, as `#rrggbb`; the style sheets get the same values as custom properties. */
export type Palette = Readonly<{
  paper: string;
  panel: string;
  ink: string;
  inkMuted: string;
  rule: string;
  accent: string;
  focus: string;
  land: string;
  water: string;
  coast: string;
  borderLine: string;
  stateLine: string;
  countyLine: string;
  river: string;
  label: string;
  markHalo: string;
  families: Readonly<Record<MethodFamily, string>>;
  basemap: BasemapTones;
}>;

/** Marks and land as in look.md; the contrast and distance of every pair is a unit test. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#fbfaf6",
    panel: "#ffffff",
    ink: "#17202a",
    inkMuted: "#56606b",
    rule: "#d8d3c6",
    accent: "#a4161a",
    focus: "#1b4f72",
    land: "#f6f3ec",
    water: "#dfe9ee",
    coast: "#b4c6d0",
    borderLine: "#2b333b",
    stateLine: "#cfc8b8",
    countyLine: "#e4dfd2",
    river: "#b9ccd6",
    label: "#3c4650",
    markHalo: "#f6f3ec",
    families: {
      paid: "#a4161a",
      pressed: "#9c3fb5",
      within: "#1b4f72",
      "self-initiated": "#997000",
      "not-documented": "#78828c",
      several: "#17202a",
    },
    basemap: {
      shallows: "#e9f0f3",
      borderBand: "#e6dcc6",
      town: "#4b5157",
      labelMinor: "#5a6168",
      labelArea: "#736d5f",
      labelWater: "#4d6b79",
    },
  },
  dark: {
    paper: "#1b1f24",
    panel: "#23282e",
    ink: "#eceae4",
    inkMuted: "#a9b2bb",
    rule: "#3b434c",
    accent: "#ff9e80",
    focus: "#56cfe1",
    land: "#23282e",
    water: "#14181d",
    coast: "#39434c",
    borderLine: "#d9d5ca",
    stateLine: "#414a53",
    countyLine: "#31383f",
    river: "#2f4653",
    label: "#c4c9ce",
    markHalo: "#23282e",
    families: {
      paid: "#ff9e80",
      pressed: "#c77dff",
      within: "#56cfe1",
      "self-initiated": "#f2d04b",
      "not-documented": "#7d8792",
      several: "#ffffff",
    },
    basemap: {
      shallows: "#191e24",
      borderBand: "#39414a",
      town: "#aab2ba",
      labelMinor: "#a3acb5",
      labelArea: "#8f98a2",
      labelWater: "#748c9b",
    },
  },
};
