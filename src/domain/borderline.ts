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
const KM_PER_DEGREE = 111.195;

/**
 * The nearest point of the border. Each segment is flattened around the asked place (equirectangular), which at
 * 160 km errs by far less than the ruler's own 200 m.
 */
export function borderPlaceOf(line: Borderline, lat: number, lon: number): BorderPlace {
  const kx = KM_PER_DEGREE * Math.cos(lat * RAD);
  let best = Number.POSITIVE_INFINITY;
  let km = 0;
  for (let i = 1; i < line.km.length; i++) {
    const ax = ((line.lon[i - 1] ?? 0) - lon) * kx;
    const ay = ((line.lat[i - 1] ?? 0) - lat) * KM_PER_DEGREE;
    const dx = ((line.lon[i] ?? 0) - lon) * kx - ax;
    const dy = ((line.lat[i] ?? 0) - lat) * KM_PER_DEGREE - ay;
    const length2 = dx * dx + dy * dy;
    const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
    const d2 = (ax + t * dx) ** 2 + (ay + t * dy) ** 2;
    if (d2 < best) {
      best = d2;
      const from = line.km[i - 1] ?? 0;
      km = from + t * ((line.km[i] ?? from) - from);
    }
  }
  return { km, distanceKm: Math.sqrt(best) };
}
