import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Country } from "./codes.ts";

export type RegionKind = "state" | "county" | "sector" | "port";

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Something a reader can choose as "in": a state on either side, a county, a Border Patrol sector or a port. */
export type Region = Readonly<{
  /** As in the link: `state-us-tx`, `county-48215`, `sector-rio-grande-valley`, `port-san-ysidro`. */
  id: string;
  kind: RegionKind;
  name: string;
  nameEs: string;
  country: Country;
  /** ISO 3166-2 of the state it lies in, null for a sector that spans several. */
  state: string | null;
  bounds: Bounds;
}>;

/** A region with its outline; a port has only its point. */
export type ShapedRegion = Region & Readonly<{ shape: Polygon | MultiPolygon | Point }>;

const EARTH_RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Great-circle distance. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = (latB - latA) * RAD;
  const dLon = (lonB - lonA) * RAD;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * RAD) * Math.cos(latB * RAD) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Web Mercator on a square world of side 1: x grows east, y grows south. The live map and every picture share it. */
export function projectMercator(lon: number, lat: number): readonly [number, number] {
  const sin = Math.sin(lat * RAD);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The inverse of `projectMercator`: [lon, lat]. */
export function unprojectMercator(x: number, y: number): readonly [number, number] {
  return [x * 360 - 180, (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) / RAD];
}
