import { distanceKm } from "./geography.ts";

/**
 * The border as a ruler: kilometres from the Pacific, frozen in `data/border.geojson` so that a published
 * `along` link keeps its meaning when the line's drawing changes.
 */
export type Borderline = Readonly<{
  /** Vertices from west to east. */
  lon: Float64Array;
  lat: Float64Array;
  /** Kilometres from the Pacific at each vertex, scaled to the official length. */
  km: Float64Array;
  lengthKm: number;
}>;

/** Records farther than this from the line are left out of the strip and of `along`: 100 miles. */
export const NEAR_BORDER_KM = 160;

export type BorderPlace = Readonly<{ km: number; distanceKm: number }>;

const RAD = Math.PI / 180;

/** Segments this much farther than the best, by the first and rougher measure, can still be the nearest. */
const ROUGHNESS = 1.1;

type Foot = Readonly<{ t: number; distance2: number }>;

/**
 * The nearest point of the border, its segments being straight in degrees as GeoJSON says. Each is flattened around
 * the asked place; the near ones once more at the latitude halfway to the foot, which at 160 km errs by metres.
 */
export function borderPlaceOf(line: Borderline, lat: number, lon: number): BorderPlace {
  let best = Number.POSITIVE_INFINITY;
  let nearest = 1;
  let share = 0;
  for (let i = 1; i < line.km.length; i++) {
    let foot = footOf(line, i, lat, lon, lat);
    if (foot.distance2 > best * ROUGHNESS) continue;
    for (let round = 0; round < 2; round++) {
      foot = footOf(line, i, lat, lon, (lat + between(line.lat, i, foot.t)) / 2);
    }
    if (foot.distance2 >= best) continue;
    best = foot.distance2;
    nearest = i;
    share = foot.t;
  }
  const [footLat, footLon] = [between(line.lat, nearest, share), between(line.lon, nearest, share)];
  return { km: between(line.km, nearest, share), distanceKm: distanceKm(lat, lon, footLat, footLon) };
}

/** The value at share `t` of the segment that ends at vertex `i`. */
function between(values: Float64Array, i: number, t: number): number {
  const from = values[i - 1] ?? 0;
  return from + t * ((values[i] ?? from) - from);
}

/** The nearest point of one segment on a flat map on which degrees of longitude are as long as at `flatLat`; squared degrees of latitude. */
function footOf(
  { lon, lat }: Borderline,
  i: number,
  placeLat: number,
  placeLon: number,
  flatLat: number,
): Foot {
  const width = Math.cos(flatLat * RAD);
  const ax = ((lon[i - 1] ?? 0) - placeLon) * width;
  const ay = (lat[i - 1] ?? 0) - placeLat;
  const dx = ((lon[i] ?? 0) - placeLon) * width - ax;
  const dy = (lat[i] ?? 0) - placeLat - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return { t, distance2: (ax + t * dx) ** 2 + (ay + t * dy) ** 2 };
}
