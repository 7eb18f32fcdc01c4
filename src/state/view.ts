import type { Along, Near } from "#domain/filter.ts";

export const MODES = ["explore", "present", "analyse", "embed"] as const;
export type Mode = (typeof MODES)[number];

export const LAYERS = ["incidents", "ports", "task-forces", "sectors", "counties"] as const;
export type LayerName = (typeof LAYERS)[number];
export const DEFAULT_LAYERS: readonly LayerName[] = ["incidents", "ports", "task-forces"];

export const SURFACES = ["map", "strip", "table"] as const;
export type Surface = (typeof SURFACES)[number];

export const THEMES = ["light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const HIDEABLE = ["title", "timeline", "filters", "legend", "search", "strip", "table"] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** Where the map looks: degrees and Web Mercator zoom. Rounded as in the link, so that writing it loses nothing. */
export type Camera = Readonly<{ lat: number; lon: number; zoom: number }>;

/** How the reader looks at the scene; nothing in here changes what is counted. Null is the default of the contract. */
export type View = Readonly<{
  mode: Mode;
  /** Null fits the border (or the chosen regions). */
  camera: Camera | null;
  layers: readonly LayerName[];
  surface: Surface | null;
  theme: ThemeChoice | null;
  hide: readonly Hideable[];
  /** Link keys whose value is fixed, in an embed. */
  lock: readonly string[];
  story: string | null;
  step: number | null;
}>;

export const DEFAULT_VIEW: View = {
  mode: "explore",
  camera: null,
  layers: DEFAULT_LAYERS,
  surface: null,
  theme: null,
  hide: [],
  lock: [],
  story: null,
  step: null,
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** The camera as the link can hold it: about 10 m and a hundredth of a zoom step. */
export function roundCamera(camera: Camera): Camera {
  return { lat: round(camera.lat, 4), lon: round(camera.lon, 4), zoom: round(camera.zoom, 2) };
}

export function roundNear(near: Near): Near {
  return { lat: round(near.lat, 4), lon: round(near.lon, 4), km: round(near.km, 1) };
}

/** Ends in the order of the border, whichever was named first. */
export function roundAlong({ fromKm, toKm }: Along): Along {
  return { fromKm: round(Math.min(fromKm, toKm), 1), toKm: round(Math.max(fromKm, toKm), 1) };
}
