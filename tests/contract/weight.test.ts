import { describe, expect, it } from "vitest";
import { weighSite } from "#scripts/weights.ts";

const KB = 1024;

describe.each(["index.html", "es/index.html", "embed/index.html", "es/embed/index.html"])(
  "the weight of %s (brotli 11)",
  (path) => {
    const weights = weighSite(path);
    const limit = path.includes("embed") ? 45 : 90;

    it(`is at most ${limit} KB before script, with everything it needs to paint`, () => {
      expect(weights.beforeScript).toBeGreaterThan(20 * KB);
      expect(weights.beforeScript).toBeLessThanOrEqual(limit * KB);
    });

    it("is at most 180 KB in styles, script, words and records for all that is interactive without the live map", () => {
      expect(weights.core).toBeGreaterThan(20 * KB);
      expect(weights.interactive).toBeGreaterThan(100 * KB);
      expect(weights.interactive).toBeLessThanOrEqual(180 * KB);
    });

    it("is at most 820 KB with the live map, its worker and the basemap", () => {
      expect(weights.withLiveMap).toBeGreaterThan(500 * KB);
      expect(weights.withLiveMap).toBeLessThanOrEqual(820 * KB);
    });

    it("leaves the live map in its own late chunk, and the records' texts out of the first load", () => {
      expect(weights.liveMap).toBeGreaterThan(300 * KB);
      expect(weights.texts).toBeGreaterThan(60 * KB);
    });
  },
);
