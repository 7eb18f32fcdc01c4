import { describe, expect, it } from "vitest";
import { contrastOf as contrast } from "#theme/contrast.ts";
import { PALETTES } from "#theme/palette.ts";
import { distanceSeenBy, MARK_DISTANCE, SIGHT } from "#theme/sight.ts";

it("distances are those of CIE 1976", () => {
  const { "normal sight": normal } = SIGHT;
  // Black to white is the whole of L*; the primaries as published for sRGB under D65.
  expect(normal && distanceSeenBy(normal, "#000000", "#ffffff")).toBeCloseTo(100, 1);
  expect(normal && distanceSeenBy(normal, "#ff0000", "#00ff00")).toBeCloseTo(170.6, 0);
});

for (const theme of ["light", "dark"] as const) {
  const palette = PALETTES[theme];
  const { basemap } = palette;
  const markColours = Object.entries(palette.families);

  describe(`${theme} theme`, () => {
    it.each(markColours)("draws a mark of %s at 3:1 or better on land and on water", (_, hex) => {
      expect(contrast(hex, palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(hex, palette.water)).toBeGreaterThanOrEqual(3);
    });

    it.each(Object.entries(SIGHT))("tells every two marks apart under %s", (_, sight) => {
      for (const [nameA, a] of markColours) {
        for (const [nameB, b] of markColours.filter(([name]) => name > nameA)) {
          const distance = distanceSeenBy(sight, a, b);
          expect(distance, `${nameA} and ${nameB}`).toBeGreaterThanOrEqual(MARK_DISTANCE[theme]);
        }
      }
    });

    it.each(["ink", "inkMuted", "accent"] as const)(
      "writes %s at 4.5:1 or better on paper and panel",
      (token) => {
        expect(contrast(palette[token], palette.paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette[token], palette.panel)).toBeGreaterThanOrEqual(4.5);
      },
    );

    it("shows the keyboard focus at 3:1 or better on paper, panel and land", () => {
      for (const ground of [palette.paper, palette.panel, palette.land]) {
        expect(contrast(palette.focus, ground)).toBeGreaterThanOrEqual(3);
      }
    });

    it("writes the names of towns at 4.5:1 or better on land and water", () => {
      for (const name of [palette.label, basemap.labelMinor]) {
        expect(contrast(name, palette.land)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(name, palette.water)).toBeGreaterThanOrEqual(4.5);
      }
    });

    it("keeps names of areas and waters at 4.5:1 or better where they stand", () => {
      expect(contrast(basemap.labelArea, palette.land)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(basemap.labelWater, palette.water)).toBeGreaterThanOrEqual(4.5);
    });

    it("draws the border stronger than any other line of the basemap", () => {
      const border = contrast(palette.borderLine, palette.land);
      for (const line of [palette.stateLine, palette.countyLine, palette.river, palette.coast]) {
        expect(border).toBeGreaterThan(2 * contrast(line, palette.land));
      }
    });
  });
}
