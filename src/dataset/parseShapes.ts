import { bbox } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import type { Bounds, Region } from "#domain/geography.ts";
import type { BorderFeature, RegionFeature } from "./placeSchemas.ts";

export function toRegion({ id, geometry, properties: raw }: RegionFeature): Region {
  return {
    id,
    kind: raw.kind,
    name: raw.name,
    nameEs: raw.nameEs,
    country: raw.country.toLowerCase() as Region["country"],
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
