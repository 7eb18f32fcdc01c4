import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPolygonTest } from "#domain/polygon.ts";
import { isInArea } from "#tests/fixtures/bruteForce.ts";

type Ring = readonly (readonly [number, number])[];

const SQUARE: Ring = [
  [-110, 30],
  [-100, 30],
  [-100, 32],
  [-110, 32],
];
/** Lets the corner to the north-east out. */
const NOTCHED: Ring = [
  [-110, 30],
  [-100, 30],
  [-100, 31],
  [-105, 31],
  [-105, 32],
  [-110, 32],
];

describe("a drawn area", () => {
  it.each([
    ["its middle", 31, -105, true],
    ["a corner", 30, -110, true],
    ["an edge in the west", 31.2345, -110, true],
    ["an edge in the north", 32, -104.3211, true],
    ["the sea to the west", 31, -110.0001, false],
    ["just above the north", 32.0001, -105, false],
    ["the height of a corner, outside", 30, -99, false],
  ])("of four corners holds %s: %s, %s → %s", (_what, lat, lon, expected) => {
    expect(createPolygonTest(SQUARE)(lat, lon)).toBe(expected);
    expect(createPolygonTest([...SQUARE].reverse())(lat, lon)).toBe(expected);
    expect(createPolygonTest([...SQUARE, [-110, 30]])(lat, lon)).toBe(expected);
  });

  it("leaves a notch out and keeps its rim", () => {
    const contains = createPolygonTest(NOTCHED);
    expect(contains(31.5, -102)).toBe(false);
    expect(contains(31, -102)).toBe(true);
    expect(contains(31.5, -105)).toBe(true);
    expect(contains(31.5, -106)).toBe(true);
  });

  it("holds every place on a slanting edge that four decimals can name", () => {
    const contains = createPolygonTest([
      [-106.5, 31.7],
      [-106.1, 31.9],
      [-106.5, 31.9],
    ]);
    for (let step = 0; step <= 2000; step++) {
      const lon = Number((-106.5 + step * 0.0002).toFixed(4));
      const lat = Number((31.7 + step * 0.0001).toFixed(4));
      expect([step, contains(lat, lon)]).toEqual([step, true]);
      expect([step, contains(Number((lat - 0.0001).toFixed(4)), lon)]).toEqual([step, false]);
    }
  });

  it("that crosses itself leaves out what it encloses twice", () => {
    const star: Ring = [
      [0, 3],
      [2, -3],
      [-3, 1],
      [3, 1],
      [-2, -3],
    ];
    expect(createPolygonTest(star)(0, 0)).toBe(false);
    expect(createPolygonTest(star)(2, 0)).toBe(true);
  });

  it("agrees with a ray that counts edges, on any polygon of a coarse grid", () => {
    const grid = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }));
    const ring = fc.array(grid, { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(ring, grid, (corners, [lon, lat]) => {
        expect(createPolygonTest(corners)(lat, lon)).toBe(isInArea(corners, lat, lon));
      }),
      { seed: 8, numRuns: 2000 },
    );
  });
});
