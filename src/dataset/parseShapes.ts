import type { MultiPolygon, Polygon } from "geojson";
import type { Borderline } from "#domain/borderline.ts";
import type { Bounds, Region } from "#domain/geography.ts";
import type { BorderFeature, RegionFeature } from "./placeSchemas.ts";

/** The box around any nesting of positions. */
function boundsOf(coordinates: unknown): Bounds {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  widen(box, coordinates);
  return box;
}

function widen(box: [number, number, number, number], item: unknown): void {
  if (!Array.isArray(item)) return;
  // Indexed, not destructured: this walks every vertex of every region on the reader's machine.
  const lon = item[0];
  const lat = item[1];
  if (typeof lon !== "number" || typeof lat !== "number") {
    for (let i = 0; i < item.length; i++) widen(box, item[i]);
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
