import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areaNamesOf, SECTOR_NAMES } from "#map/basemap/areaNames.ts";
import { placingsOf } from "#map/basemap/placings.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const dataset = await loadFromDisk();
const sectors = dataset.regions.filter(({ kind }) => kind === "sector");

describe("the names of the sectors", () => {
  it("stand inside their outlines, one for each", () => {
    expect(Object.keys(SECTOR_NAMES).sort()).toEqual(sectors.map(({ id }) => id).sort());
    for (const { id, shape } of sectors) {
      const at = SECTOR_NAMES[id]?.at ?? [0, 0];
      expect(shape.type !== "Point" && booleanPointInPolygon([...at], shape), id).toBe(true);
    }
  });

  it("are those of the data, in both languages", () => {
    for (const { id, name, nameEs } of sectors) {
      expect(name.startsWith(SECTOR_NAMES[id]?.en ?? "?")).toBe(true);
      expect(nameEs.startsWith(SECTOR_NAMES[id]?.es ?? "?")).toBe(true);
    }
    const spanish = areaNamesOf("es").features.map(({ properties }) => properties.name);
    expect(spanish).toContain("Sector Valle del Río Grande");
  });
});

describe("the name of a twin city", () => {
  it("is first tried where it was put by hand, and never crosses the border", () => {
    const [anchor, at, ...others] = placingsOf({ anchor: "bottom-left", at: [0.2, -2.3] });
    expect([anchor, at]).toEqual(["bottom-left", [0.2, -2.3]]);
    expect(others.length).toBeGreaterThan(10);
    for (const part of others) {
      if (typeof part === "string") expect(part.startsWith("bottom")).toBe(true);
      else expect(part[1]).toBeLessThan(-1);
    }
    const acuna = placingsOf({ anchor: "top-right", at: [-1.4, 1.3] });
    for (const part of acuna)
      expect(typeof part === "string" ? part === "top-right" : part[0] < 0).toBe(true);
  });
});
