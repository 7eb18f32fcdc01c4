import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { locatorOf } from "#static/locator.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

let dataset: WholeDataset;
beforeAll(async () => {
  dataset = await loadFromDisk();
});

describe("the small map of a record's page", () => {
  it("puts the place in its middle, with its doubt to scale", () => {
    const map = locatorOf({ lat: 31.34, lon: -110.93, radiusKm: 8 }, dataset);
    expect(map.x).toBeCloseTo(240, 0);
    expect(Math.abs(map.y - 150)).toBeLessThan(2);
    expect(map.radiusPx).toBeCloseTo((8 / 90) * 150, 5);
    expect(map.border).toMatch(/^M/);
    expect(map.states.length).toBeGreaterThan(1);
  });

  it("widens its frame so that a vague place fits whole", () => {
    const map = locatorOf({ lat: 31.5, lon: -100, radiusKm: 400 }, dataset);
    expect(map.radiusPx).toBeLessThan(150);
    expect(map.radiusPx).toBeGreaterThan(75);
  });

  it("names ports only where their names have room", () => {
    for (const { lat, lon, radiusKm } of dataset.incidents) {
      const { ports } = locatorOf({ lat, lon, radiusKm: radiusKm ?? 0 }, dataset);
      for (const a of ports) {
        for (const b of ports) {
          if (a !== b) expect(Math.abs(a.x - b.x) > 96 || Math.abs(a.y - b.y) > 18).toBe(true);
        }
      }
    }
  });

  it("draws no border where there is none near", () => {
    expect(locatorOf({ lat: 19.43, lon: -99.13, radiusKm: 8 }, dataset).border).toBe("");
  });
});
