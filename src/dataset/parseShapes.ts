import { bbox } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { type Borderline, type BorderPlace, borderPlaceOf } from "#domain/borderline.ts";
import type { Bounds, ShapedRegion } from "#domain/geography.ts";
import type { BorderFeature, RegionFeature } from "./placeSchemas.ts";

export function toRegion({ id, geometry, properties: raw }: RegionFeature): ShapedRegion {
  return {
    id,
    kind: raw.kind,
    name: raw.name,
    nameEs: raw.nameEs,
    country: raw.country.toLowerCase() as ShapedRegion["country"],
    state: raw.state,
    bounds: bbox(geometry as Polygon | MultiPolygon) as unknown as Bounds,
    shape: geometry as Polygon | MultiPolygon,
  };
}

export function toBorderline({ geometry, properties }: BorderFeature): Borderline {
  const line = geometry.coordinates as readonly (readonly [number, number])[];
  return {
    lon: Float64Array.from(line, ([lon]) => lon),
    lat: Float64Array.from(line, ([, lat]) => lat),
    km: Float64Array.from(properties.km),
    lengthKm: properties.lengthKm,
  };
}

const toMetre = (km: number): number => Math.round(km * 1000) / 1000;

/** A place on the border's ruler to the metre, which is more than any record knows. */
export function placeOn(border: Borderline, lat: number, lon: number): BorderPlace {
  const { km, distanceKm } = borderPlaceOf(border, lat, lon);
  return { km: toMetre(km), distanceKm: toMetre(distanceKm) };
}
