import type { FeatureCollection, Point } from "geojson";
import type { Locale } from "#i18n/messages.ts";

type AreaKind = "country" | "state" | "water" | "sector";

/** Names by hand: each stands where it stays clear of the border and of the twin cities' names at the opening view. */
type AreaName = Readonly<{
  kind: AreaKind;
  en: string;
  es: string;
  at: readonly [lon: number, lat: number];
  /** Shown from this whole zoom, and below the other. */
  from: number;
  until?: number;
  /** Degrees clockwise. */
  turn?: number;
}>;

const country = (en: string, es: string, at: AreaName["at"], from: number, until: number): AreaName => ({
  ...{ kind: "country", en, es, at, from, until },
});
const state = (en: string, es: string, lon: number, lat: number, from = 5): AreaName => ({
  ...{ kind: "state", en, es, at: [lon, lat], from },
});
const sector = (en: string, es: string, lon: number, lat: number): AreaName => ({
  ...{ kind: "sector", en, es, at: [lon, lat], from: 4 },
});

/** Of the Border Patrol, by region id: north of the crowds at the border, inside the outlines. */
export const SECTOR_NAMES: Readonly<Record<string, AreaName>> = {
  "sector-san-diego": sector("San Diego Sector", "Sector San Diego", -116.6, 33.1),
  "sector-el-centro": sector("El Centro Sector", "Sector El Centro", -115.5, 33.6),
  "sector-yuma": sector("Yuma Sector", "Sector Yuma", -113.8, 33.35),
  "sector-tucson": sector("Tucson Sector", "Sector Tucson", -110.6, 32.85),
  "sector-el-paso": sector("El Paso Sector", "Sector El Paso", -106.6, 33.4),
  "sector-big-bend": sector("Big Bend Sector", "Sector Big Bend", -103.2, 31.2),
  "sector-del-rio": sector("Del Rio Sector", "Sector Del Rio", -100.6, 30.3),
  "sector-laredo": sector("Laredo Sector", "Sector Laredo", -99, 28.3),
  "sector-rio-grande-valley": sector("Rio Grande Valley Sector", "Sector Valle del Río Grande", -98.15, 27.1),
};

const AREA_NAMES: readonly AreaName[] = [
  country("United States", "Estados Unidos", [-104, 38.2], 0, 4),
  country("Mexico", "México", [-105, 24.5], 0, 4),
  country("United States", "Estados Unidos", [-101.3, 32.8], 4, 5),
  country("Mexico", "México", [-106.2, 26], 4, 5),
  country("United States", "Estados Unidos", [-103.1, 33.1], 5, 7),
  country("Mexico", "México", [-104.6, 26.9], 5, 7),

  state("California", "California", -116.2, 33.95),
  state("Arizona", "Arizona", -112.6, 32.75),
  state("New Mexico", "Nuevo México", -107, 33.5),
  state("Texas", "Texas", -99.7, 31.3),
  state("Baja California", "Baja California", -115.2, 30.55),
  state("Sonora", "Sonora", -110.3, 30.1),
  state("Chihuahua", "Chihuahua", -107.2, 29.75),
  state("Coahuila", "Coahuila", -102.1, 27.9),
  state("Nuevo León", "Nuevo León", -99.95, 24.55),
  state("Tamaulipas", "Tamaulipas", -98.5, 24.75),
  state("Baja California Sur", "Baja California Sur", -112.3, 26.6),
  state("Sinaloa", "Sinaloa", -107.7, 25.35),
  state("Durango", "Durango", -105.1, 25.1),
  state("Zacatecas", "Zacatecas", -102.7, 23.6),
  state("San Luis Potosí", "San Luis Potosí", -100.7, 22.6),
  state("Nevada", "Nevada", -116.6, 38.6),
  state("Utah", "Utah", -111.6, 38.9),
  state("Colorado", "Colorado", -105.5, 38.9),
  state("Kansas", "Kansas", -98.4, 38.4),
  state("Oklahoma", "Oklahoma", -97.3, 35.2),
  state("Louisiana", "Luisiana", -92.5, 31),

  { kind: "water", en: "Pacific\nOcean", es: "Océano\nPacífico", at: [-116.2, 25.6], from: 0, until: 5 },
  { kind: "water", en: "Gulf of\nMexico", es: "Golfo de\nMéxico", at: [-94, 24.4], from: 0, until: 5 },
  { kind: "water", en: "Pacific\nOcean", es: "Océano\nPacífico", at: [-117.45, 30.3], from: 5 },
  { kind: "water", en: "Gulf of\nMexico", es: "Golfo de\nMéxico", at: [-96.7, 27.1], from: 5 },
  {
    ...{ kind: "water", en: "Gulf of California", es: "Golfo de California", at: [-112.35, 28.6] },
    ...{ from: 4, turn: 50 },
  },
];

export type AreaProperties = Readonly<{
  kind: AreaKind;
  name: string;
  from: number;
  until: number;
  turn: number;
}>;

export function areaNamesOf(locale: Locale): FeatureCollection<Point, AreaProperties> {
  return {
    type: "FeatureCollection",
    features: [...AREA_NAMES, ...Object.values(SECTOR_NAMES)].map(
      ({ kind, at, from, until = 24, turn = 0, ...names }) => ({
        type: "Feature",
        properties: { kind, name: names[locale], from, until, turn },
        geometry: { type: "Point", coordinates: [...at] },
      }),
    ),
  };
}
