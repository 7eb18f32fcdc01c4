import { type Bounds, distanceKm } from "./geography.ts";

/** The length of the border, on which every record has its place already. */
export type Ruler = Readonly<{ lengthKm: number }>;

/**
 * The border as a ruler: kilometres from the Pacific, frozen in `data/border.geojson` so that a published
 * `along` link keeps its meaning when the line's drawing changes.
 */
export type Borderline = Ruler &
  Readonly<{
    /** Vertices from west to east. */
    lon: Float64Array;
    lat: Float64Array;
    /** Kilometres from the Pacific at each vertex, scaled to the official length. */
    km: Float64Array;
  }>;

/** Records farther than this from the line are left out of the strip and of `along`: 100 miles. */
export const NEAR_BORDER_KM = 160;

export type BorderPlace = Readonly<{ km: number; distanceKm: number }>;

const RAD = Math.PI / 180;

/** Segments this much farther (squared) than the best, by the first and rougher measure, can still be the nearest. */
const ROUGHNESS = 1.1;

type Foot = Readonly<{ segment: number; t: number; distance2: number }>;

/**
 * The nearest point of the border, its segments being straight in degrees as GeoJSON says. Each is flattened around
 * the asked place; the near ones once more at the latitude halfway to the foot, which at 160 km errs by metres.
 */
export function borderPlaceOf(line: Borderline, lat: number, lon: number): BorderPlace {
  const stretches = stretchesOf(line);
  const bounds = stretches.map((stretch) => leastDistance2(stretch, lat, lon));
  let best: Foot = { segment: 1, t: 0, distance2: Number.POSITIVE_INFINITY };
  // The most promising stretch first: it rules out most of the others.
  const first = bounds.indexOf(Math.min(...bounds));
  for (let k = -1; k < stretches.length; k++) {
    const stretch = stretches[k < 0 ? first : k];
    if (!stretch || (bounds[k] ?? 0) > best.distance2) continue;
    for (let segment = stretch.begin; segment < stretch.end; segment++) {
      best = nearerOf(best, line, segment, lat, lon);
    }
  }
  const { segment, t } = best;
  const away = distanceKm(lat, lon, between(line.lat, segment, t), between(line.lon, segment, t));
  return { km: between(line.km, segment, t), distanceKm: away };
}

function nearerOf(best: Foot, line: Borderline, segment: number, lat: number, lon: number): Foot {
  let foot = footOf(line, segment, lat, lon, lat);
  if (foot.distance2 > best.distance2 * ROUGHNESS) return best;
  for (let round = 0; round < 2; round++) {
    foot = footOf(line, segment, lat, lon, (lat + between(line.lat, segment, foot.t)) / 2);
  }
  return foot.distance2 < best.distance2 ? foot : best;
}

/** The value at share `t` of the segment that ends at a vertex. */
function between(values: Float64Array, segment: number, t: number): number {
  const from = values[segment - 1] ?? 0;
  return from + t * ((values[segment] ?? from) - from);
}

/** The nearest point of one segment on a flat map on which degrees of longitude are as long as at `flatLat`; squared degrees of latitude. */
function footOf({ lon, lat }: Borderline, segment: number, y: number, x: number, flatLat: number): Foot {
  const width = Math.cos(flatLat * RAD);
  const ax = ((lon[segment - 1] ?? 0) - x) * width;
  const ay = (lat[segment - 1] ?? 0) - y;
  const dx = ((lon[segment] ?? 0) - x) * width - ax;
  const dy = (lat[segment] ?? 0) - y - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return { segment, t, distance2: (ax + t * dx) ** 2 + (ay + t * dy) ** 2 };
}

/** Some segments in a row, from `begin` up to but without `end`, and the box around them. */
type Stretch = Readonly<{ begin: number; end: number; box: Bounds }>;

const SEGMENTS_PER_STRETCH = 32;
const knownStretches = new WeakMap<Borderline, readonly Stretch[]>();

function stretchesOf(line: Borderline): readonly Stretch[] {
  const known = knownStretches.get(line);
  if (known) return known;
  const stretches: Stretch[] = [];
  for (let begin = 1; begin < line.km.length; begin += SEGMENTS_PER_STRETCH) {
    const end = Math.min(begin + SEGMENTS_PER_STRETCH, line.km.length);
    const [lons, lats] = [line.lon.subarray(begin - 1, end), line.lat.subarray(begin - 1, end)];
    const box: Bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    stretches.push({ begin, end, box });
  }
  knownStretches.set(line, stretches);
  return stretches;
}

/** No point of the stretch is nearer than this: squared degrees of latitude, longitude at its narrowest. */
function leastDistance2({ box: [west, south, east, north] }: Stretch, lat: number, lon: number): number {
  const width = Math.cos(Math.max(Math.abs(lat), Math.abs(south), Math.abs(north)) * RAD);
  const dx = Math.max(west - lon, 0, lon - east) * width;
  const dy = Math.max(south - lat, 0, lat - north);
  return dx * dx + dy * dy;
}
