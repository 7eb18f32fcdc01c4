import { createRequire } from "node:module";
import { pointToPolygonDistance } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Shape = Polygon | MultiPolygon;

const ringsOf = (shape: Shape): readonly Position[][] =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

/** How far a point lies outside a shape; 0 within it or on its edge. */
export function distanceOutsideKm(shape: Shape, position: Position): number {
  return Math.max(0, pointToPolygonDistance(position, shape, { units: "kilometers", method: "planar" }));
}

/** What is wrong with a shape's rings, or null: positions on the globe, four or more, the last as the first. */
export function ringFaultOf(shape: Shape): string | null {
  for (const ring of ringsOf(shape)) {
    if (!Array.isArray(ring) || ring.length < 4) return "a ring of fewer than four positions";
    if (String(ring[0]) !== String(ring.at(-1))) return "a ring that is not closed";
    if (!ring.every(isOnGlobe)) return "a position that is not on the globe";
  }
  return null;
}

export function isOnGlobe(position: unknown): boolean {
  if (!Array.isArray(position)) return false;
  const [lon, lat] = position;
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

export type County = Readonly<{ name: string; shape: Shape }>;
type CountyAtlas = Topology<{ counties: GeometryCollection<{ name: string }> }>;

let counties: ReadonlyMap<string, County> | null = null;

/** Every county of the United States by FIPS code, from the Census Bureau's shapes; read once. */
export function readCounties(): ReadonlyMap<string, County> {
  if (counties) return counties;
  const atlas = createRequire(import.meta.url)("us-atlas/counties-10m.json") as CountyAtlas;
  const { features } = feature(atlas, atlas.objects.counties);
  counties = new Map(
    features.map((f) => [String(f.id), { name: f.properties.name, shape: f.geometry as Shape }]),
  );
  return counties;
}
