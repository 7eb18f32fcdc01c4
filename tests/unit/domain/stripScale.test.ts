import fc from "fast-check";
import { expect, it } from "vitest";
import { evenWeights, grown, kmOf, pxOf, scaleOf } from "#domain/stripScale.ts";

const LENGTH_KM = 3145;

it("is an even ruler as long as nothing is crowded", () => {
  const scale = scaleOf(evenWeights(LENGTH_KM), LENGTH_KM, 1000);
  expect(pxOf(scale, 0)).toBe(0);
  expect(pxOf(scale, LENGTH_KM)).toBeCloseTo(1000, 6);
  expect(pxOf(scale, LENGTH_KM / 2)).toBeCloseTo(500, 1);
});

it("leads from kilometres to pixels and back, however it is stretched, and never turns", () => {
  const km = fc.double({ min: 0, max: LENGTH_KM, noNaN: true });
  fc.assert(
    fc.property(fc.array(km, { maxLength: 9 }), km, km, (crowded, a, b) => {
      const scale = scaleOf(grown(evenWeights(LENGTH_KM), LENGTH_KM, crowded), LENGTH_KM, 900);
      expect(kmOf(scale, pxOf(scale, a))).toBeCloseTo(a, 4);
      if (a < b - 0.01) expect(pxOf(scale, a)).toBeLessThan(pxOf(scale, b));
    }),
    { seed: 4 },
  );
});

it("gives the crowded stretch more room", () => {
  const even = scaleOf(evenWeights(LENGTH_KM), LENGTH_KM, 900);
  const stretched = scaleOf(grown(evenWeights(LENGTH_KM), LENGTH_KM, [12]), LENGTH_KM, 900);
  expect(pxOf(stretched, 20) - pxOf(stretched, 5)).toBeGreaterThan(2 * (pxOf(even, 20) - pxOf(even, 5)));
});
