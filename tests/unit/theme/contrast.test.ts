import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOf, leastContrast, nearestPassing, parseColour } from "#theme/contrast.ts";
import { PALETTES } from "#theme/palette.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  it("agrees with the published values of WCAG", () => {
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastOf("#ffffff", "#ffffff")).toBe(1);
    expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrastOf("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("is the same whichever colour lies on top", () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrastOf(a, b) === contrastOf(b, a)));
  });

  it("reads colours as people write them, and nothing else", () => {
    expect([" #A4161A", "a4161a", "#a4161a"].map(parseColour)).toEqual(["#a4161a", "#a4161a", "#a4161a"]);
    expect(parseColour("#fa0")).toBe("#ffaa00");
    expect(["", "red", "#12", "#12345", "#gggggg", "url(#a)"].map(parseColour)).toEqual(Array(6).fill(null));
  });
});

describe("the nearest passing shade", () => {
  const grounds = [PALETTES.light, PALETTES.dark].map(({ paper, panel }) => [paper, panel]);

  it("passes on both grounds of either theme, whatever the colour", () => {
    fc.assert(
      fc.property(
        colour,
        fc.constantFrom(...grounds),
        fc.constantFrom(3, 4.5, 7),
        (wanted, ground, ratio) => {
          const shade = nearestPassing(wanted, ground, ratio);
          expect(shade).not.toBeNull();
          expect(leastContrast(shade ?? "", ground)).toBeGreaterThanOrEqual(ratio);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("leaves a colour that passes as it is", () => {
    expect(nearestPassing("#a4161a", ["#ffffff"], 4.5)).toBe("#a4161a");
  });

  it("goes no farther than it must, and keeps the hue", () => {
    const shade = nearestPassing("#ff8800", ["#ffffff"], 4.5) ?? "";
    expect(contrastOf(shade, "#ffffff")).toBeLessThan(4.62);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(shade.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(green ?? 0);
    expect(green).toBeGreaterThan(blue ?? 0);
  });

  it("is nothing where no shade can stand out from every ground", () => {
    expect(nearestPassing("#808080", ["#ffffff", "#000000"], 4.7)).toBeNull();
  });
});
