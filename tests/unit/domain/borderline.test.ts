import { beforeAll, describe, expect, it } from "vitest";
import { type Borderline, borderPlaceOf, NEAR_BORDER_KM } from "#domain/borderline.ts";
import type { WholeDataset } from "#domain/dataset.ts";
import { borderKmOf } from "#tests/fixtures/bruteForce.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { createRandom } from "#tests/fixtures/syntheticIncidents.ts";

/** Ten degrees along the equator, of a ruler that counts 100 km a degree. */
const EQUATOR: Borderline = {
  lon: Float64Array.of(0, 4, 10),
  lat: Float64Array.of(0, 0, 0),
  km: Float64Array.of(0, 400, 1000),
  lengthKm: 1000,
};

describe("the nearest point of the border", () => {
  it.each([
    ["on the line", 0, 2, 200, 0],
    ["beside it", 1, 5, 500, 111.195],
    ["before its beginning", 0, -1, 0, 111.195],
    ["behind its end", 0, 11, 1000, 111.195],
    ["at a vertex", 0, 4, 400, 0],
  ])("is told %s", (_where, lat, lon, km, away) => {
    const place = borderPlaceOf(EQUATOR, lat, lon);
    expect(place.km).toBeCloseTo(km, 3);
    expect(place.distanceKm).toBeCloseTo(away, 2);
  });
});

describe("the ruler of the real border", () => {
  let real: WholeDataset;
  let border: Borderline;
  beforeAll(async () => {
    real = await loadFromDisk();
    if (!real.border) throw new Error("border.geojson did not load");
    border = real.border;
  });

  it("runs from the Pacific to the Gulf without turning back, 3,145 km in all", () => {
    expect(border.km[0]).toBe(0);
    expect(border.km.at(-1)).toBeCloseTo(3145, 6);
    expect(border.lon[0]).toBeLessThan(-117);
    for (let i = 1; i < border.km.length; i++) expect(border.km[i]).toBeGreaterThan(border.km[i - 1] ?? 0);
  });

  it("gives each vertex its own kilometre", () => {
    for (let i = 0; i < border.km.length; i += 17) {
      const place = borderPlaceOf(border, border.lat[i] ?? 0, border.lon[i] ?? 0);
      expect(place.km).toBeCloseTo(border.km[i] ?? 0, 3);
      expect(place.distanceKm).toBeCloseTo(0, 6);
    }
  });

  it("agrees with a patient search on the sphere within 200 m, wherever `along` can reach", () => {
    const random = createRandom(3145);
    const places = real.incidents.map(({ lat, lon }) => [lat, lon] as const);
    const made = Array.from(
      { length: 400 },
      () => [25.5 + random.next() * 8, -118 + random.next() * 21.5] as const,
    );
    let tried = 0;
    for (const [lat, lon] of [...places, ...made]) {
      const place = borderPlaceOf(border, lat, lon);
      const [km, away] = borderKmOf(border, lat, lon);
      if (away > NEAR_BORDER_KM + 5) continue;
      tried++;
      expect(Math.abs(place.distanceKm - away)).toBeLessThan(0.05);
      // Two stretches of a bend can be equally far: then either kilometre is right.
      if (Math.abs(place.km - km) > 0.2) expect(place.distanceKm - away).toBeLessThan(0.002);
    }
    expect(tried).toBeGreaterThan(300);
  }, 60_000);
});
