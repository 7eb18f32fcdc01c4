/** Millionths of a degree (11 cm): products of differences up to 94° stay exact whole numbers, so that an edge is an edge. */
const SCALE = 1e6;

export type PolygonTest = (lat: number, lon: number) => boolean;

/**
 * Tells whether a place lies in a polygon drawn on a flat map of degrees, its edges and corners included. The ring
 * ([lon, lat], open or closed) may cross itself: what is enclosed an even number of times is outside.
 */
export function createPolygonTest(ring: readonly (readonly [number, number])[]): PolygonTest {
  const xs = ring.map(([lon]) => Math.round(lon * SCALE));
  const ys = ring.map(([, lat]) => Math.round(lat * SCALE));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  return (lat, lon) => {
    const x = Math.round(lon * SCALE);
    const y = Math.round(lat * SCALE);
    if (x < west || x > east || y < south || y > north) return false;
    let isInside = false;
    for (let i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      const [ax, ay, bx, by] = [xs[j] ?? 0, ys[j] ?? 0, xs[i] ?? 0, ys[i] ?? 0];
      const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      const isBeside =
        x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
      if (side === 0 && isBeside) return true;
      if (ay > y !== by > y && side < 0 === by < ay) isInside = !isInside;
    }
    return isInside;
  };
}
