import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, projectMercator, unprojectMercator } from "#domain/geography.ts";
import { kmBetween } from "#tests/fixtures/bruteForce.ts";

const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -180, max: 180, noNaN: true });

describe("the distance between two places", () => {
  it.each([
    ["San Ysidro and Brownsville", 32.5438, -117.0298, 25.8986, -97.4974, 2040],
    ["El Paso and Ciudad Juárez", 31.7619, -106.485, 31.6904, -106.4245, 9.8],
    ["a place and itself", 31, -106, 31, -106, 0],
    ["both ends of the Earth", 0, 0, 0, 180, 20015],
  ])("is known for %s", (_names, latA, lonA, latB, lonB, km) => {
    const found = distanceKm(latA, lonA, latB, lonB);
    expect(Math.abs(found - km)).toBeLessThanOrEqual(Math.max(0.05, km * 0.005));
  });

  it("agrees with the chord through the Earth, and is the same both ways", () => {
    fc.assert(
      fc.property(lat, lon, lat, lon, (latA, lonA, latB, lonB) => {
        const km = distanceKm(latA, lonA, latB, lonB);
        expect(km).toBeCloseTo(kmBetween(latA, lonA, latB, lonB), 4);
        expect(km).toBeCloseTo(distanceKm(latB, lonB, latA, lonA), 9);
      }),
      { seed: 6371 },
    );
  });
});

describe("the map's projection", () => {
  it("puts 0°, 0° in the middle and north above south", () => {
    expect(projectMercator(0, 0)).toEqual([0.5, 0.5]);
    expect(projectMercator(0, 40)[1]).toBeLessThan(projectMercator(0, 20)[1]);
    expect(projectMercator(-110, 0)[0]).toBeLessThan(projectMercator(-100, 0)[0]);
  });

  it("comes back to the same place", () => {
    fc.assert(
      fc.property(lat, lon, (y, x) => {
        const [backLon, backLat] = unprojectMercator(...projectMercator(x, y));
        expect(backLon).toBeCloseTo(x, 9);
        expect(backLat).toBeCloseTo(y, 9);
      }),
      { seed: 3857 },
    );
  });
});
