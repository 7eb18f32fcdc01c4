import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePolyline, encodePolyline } from "#domain/polyline.ts";

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((value) => value / 1e4 + 0);
const ring = fc.array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 40 });

describe("a drawn polygon in a link", () => {
  it("comes back as it was, to about ten metres", () => {
    fc.assert(
      fc.property(ring, (points) => {
        expect(decodePolyline(encodePolyline(points))).toEqual(points);
      }),
      { seed: 4 },
    );
  });

  it("is written as Google's published algorithm does, at precision 4", () => {
    // The algorithm's own example at precision 5, times ten: the same whole numbers. No such place is on Earth.
    const example = [
      [-1202, 385],
      [-1209.5, 407],
      [-1264.53, 432.52],
    ] as const;
    expect(encodePolyline(example)).toBe("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
    expect(decodePolyline("_p~iF~ps|U_ulLnnqC_mqNvxq`@")).toBeNull();
  });

  it.each([
    ["", "nothing"],
    ["_p~iF", "half a place"],
    ["??????", "three times the same place is still a polygon", 3],
    ["????", "two places"],
    ["_p~iF~ps|U_ulLnnqC_mqNvxq`", "cut short"],
    ["¡¡¡¡¡¡", "other letters"],
    ["   ", "blanks"],
    ["~~~~~~~~~~~~~~~~~~~~~~~~", "a number without end"],
    ["_ibE".repeat(60), "places beyond the poles"],
  ])("reads %j (%s) without an error", (text, _what, places = 0) => {
    expect(decodePolyline(text)?.length ?? 0).toBe(places);
  });

  it("never throws, whatever stands in the link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const points = decodePolyline(text);
        for (const [lon, lat] of points ?? []) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
        if (points) expect(decodePolyline(encodePolyline(points))).toEqual(points);
      }),
      { seed: 4 },
    );
  });
});
