import type { MultiPolygon, Polygon } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import type { Bounds, Region } from "#domain/geography.ts";
import type { BorderFeature, RegionFeature } from "./placeSchemas.ts";

/** The box around any nesting of positions. */
export function boundsOf(coordinates: unknown): Bounds {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  widen(box, coordinates);
  return box;
}

function widen(box: [number, number, number, number], item: unknown): void {
  if (!Array.isArray(item)) return;
  const [lon, lat] = item;
  if (typeof lon !== "number" || typeof lat !== "number") {
    for (const inner of item) widen(box, inner);
    return;
  }
  box[0] = Math.min(box[0], lon);
  box[1] = Math.min(box[1], lat);
  box[2] = Math.max(box[2], lon);
  box[3] = Math.max(box[3], lat);
}

export function toRegion({ id, geometry, properties: raw }: RegionFeature): Region {
  return {
    id,
    kind: raw.kind,
    name: raw.name,
    nameEs: raw.nameEs,
    country: raw.country.toLowerCase() as Region["country"],
    state: raw.state,
    bounds: boundsOf(geometry.coordinates),
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
