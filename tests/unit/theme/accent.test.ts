import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeAccent } from "#theme/accent.ts";
import { PALETTES } from "#theme/palette.ts";

const theme = fc.constantFrom("light" as const, "dark" as const);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("a publisher's accent", () => {
  it("is fine where it is the house's own, though marks have that colour too", () => {
    for (const name of ["light", "dark"] as const) {
      const { accent } = PALETTES[name];
      expect(judgeAccent(name, accent)).toMatchObject({ isLegible: true, isApart: true, passing: accent });
    }
  });

  it("is not to be taken for a mark, nor for the ink of a cleared case", () => {
    expect(judgeAccent("light", PALETTES.light.families.within)).toMatchObject({
      mark: "within",
      distance: 0,
      isApart: false,
    });
    expect(judgeAccent("dark", PALETTES.dark.inkMuted)).toMatchObject({ mark: "cleared", isApart: false });
  });

  it("has a proposal with nothing against it, where there is one", () => {
    fc.assert(
      fc.property(theme, colour, (name, wanted) => {
        const { passing, isLegible, isApart } = judgeAccent(name, wanted);
        if (isLegible && isApart) expect(passing).toBe(wanted);
        if (passing === null) return;
        expect(judgeAccent(name, passing)).toMatchObject({ isLegible: true, isApart: true, passing });
      }),
      { numRuns: 60 },
    );
  });
});
