import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK_FILL, type MarkFill, STANDING } from "#domain/status.ts";
import { MARK_BOX_PX, MARK_FILLS, MARK_RADIUS_PX, MARKS, markShapesOf, SOFT_RINGS } from "#theme/mark.ts";
import { splitRingOf, splitRingRadiusPx, splitRingShapesOf, totalOf } from "#theme/splitRing.ts";

const ON_PAPER = MARK_FILLS.filter((fill) => MARKS[fill].inside === "paper");

/** Every number in a path, in order. */
const numbersOf = (d: string): readonly number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe("the grammar of marks", () => {
  it("fills the disc of proven cases alone", () => {
    for (const [status, fill] of Object.entries(MARK_FILL)) {
      const isFull = MARKS[fill].inside === "family";
      expect(isFull, status).toBe(STANDING[status as keyof typeof STANDING] === "proven");
    }
  });

  it("gives every fill a drawing of its own, whatever its colour", () => {
    const drawings = MARK_FILLS.map((fill) =>
      markShapesOf(fill).map(({ d, strokeWidth }) => [d, strokeWidth]),
    );
    expect(new Set(drawings.map((drawing) => JSON.stringify(drawing))).size).toBe(MARK_FILLS.length);
  });

  it("lays paper inside every mark that is not full, so that it reads over land and water", () => {
    expect(ON_PAPER).toEqual(["hollow", "dashed", "dotted", "cleared"]);
    for (const fill of ON_PAPER) expect(markShapesOf(fill)[1]?.tone).toBe("paper");
  });

  it("begins every mark with its halo and stays inside its box", () => {
    for (const fill of MARK_FILLS) {
      const [halo, ...rest] = markShapesOf(fill);
      expect(halo?.tone).toBe("halo");
      const { radiusPx, strokeWidthPx, dotRadiusPx } = MARKS[fill];
      expect(radiusPx + strokeWidthPx / 2 + (dotRadiusPx ?? 0)).toBeLessThanOrEqual(MARK_RADIUS_PX + 0.1);
      for (const { d } of rest) {
        for (const number of numbersOf(d)) expect(Math.abs(number)).toBeLessThanOrEqual(MARK_BOX_PX);
      }
    }
  });

  it("closes dashes and dots around the ring: no half dash at the seam", () => {
    for (const fill of ["dashed", "dotted"] as const) {
      const [on = 0, off = 0] = MARKS[fill].dashDegrees;
      expect(360 / (on + off)).toBeCloseTo(Math.round(360 / (on + off)), 6);
    }
  });

  it("leaves at least 1.5 px between dashes and between dots when drawn 11 px wide", () => {
    const px = ({ radiusPx }: { radiusPx: number }, degrees: number): number =>
      (degrees / 180) * Math.PI * radiusPx;
    const { dashed, dotted } = MARKS;
    expect(px(dashed, dashed.dashDegrees[1] ?? 0)).toBeGreaterThan(2.5);
    expect(px(dotted, dotted.dashDegrees[1] ?? 0) - 2 * (dotted.dotRadiusPx ?? 0)).toBeGreaterThan(1.5);
  });

  it("mutes a cleared case: thin, grey, and crossed, never in the family's colour", () => {
    expect(markShapesOf("cleared").some(({ tone }) => tone === "family")).toBe(false);
    expect(MARKS.cleared.crossPx).not.toBeNull();
    expect(MARKS.cleared.strokeWidthPx).toBeLessThan(MARKS.hollow.strokeWidthPx);
  });

  it("keeps a soft area of an accusation nearly empty beside that of a conviction", () => {
    for (const fill of ["hollow", "dashed", "dotted", "cleared"] as const) {
      expect(SOFT_RINGS[fill].fillOpacity).toBeLessThan(SOFT_RINGS.filled.fillOpacity / 2);
    }
  });
});

const counts = fc.record(
  Object.fromEntries(MARK_FILLS.map((fill) => [fill, fc.nat({ max: 200 })])) as Record<
    MarkFill,
    fc.Arbitrary<number>
  >,
);

describe("a split ring", () => {
  it("has one arc for each kind that is there, in the order of the legend, and loses no case", () => {
    fc.assert(
      fc.property(counts, (some) => {
        const arcs = splitRingOf(some);
        expect(arcs.map(({ fill }) => fill)).toEqual(MARK_FILLS.filter((fill) => some[fill] > 0));
        expect(arcs.reduce((sum, { count }) => sum + count, 0)).toBe(totalOf(some));
      }),
    );
  });

  it("goes once around without overlap, and shows even the smallest share", () => {
    fc.assert(
      fc.property(counts, (some) => {
        const arcs = splitRingOf(some);
        arcs.forEach(({ startAngle, endAngle }, i) => {
          expect(endAngle).toBeGreaterThan(startAngle + 5);
          const next = arcs[i + 1];
          if (next) expect(next.startAngle).toBeGreaterThanOrEqual(endAngle);
        });
        if (arcs.length) expect(arcs.at(-1)?.endAngle).toBeLessThanOrEqual(360.001);
      }),
    );
  });

  it("gives equal counts equal arcs", () => {
    const [a, b] = splitRingOf({ filled: 3, hollow: 3 });
    expect((a?.endAngle ?? 0) - (a?.startAngle ?? 0)).toBeCloseTo((b?.endAngle ?? 0) - (b?.startAngle ?? 0));
  });

  it("is the whole ring where all cases stand alike, and nothing where there are none", () => {
    expect(splitRingOf({ dotted: 4 })).toEqual([{ fill: "dotted", count: 4, startAngle: 0, endAngle: 360 }]);
    expect(splitRingOf({})).toEqual([]);
  });

  it("grows with the number and stays within the 24 px that a place may take", () => {
    expect(splitRingRadiusPx(2)).toBeLessThan(splitRingRadiusPx(20));
    for (const total of [1, 2, 50, 500]) expect(splitRingRadiusPx(total)).toBeLessThanOrEqual(24);
  });

  it("draws numbers that a canvas can read", () => {
    fc.assert(
      fc.property(counts, (some) => {
        for (const { d } of splitRingShapesOf(some)) expect(d).not.toMatch(/NaN|Infinity|e-/);
      }),
    );
  });
});
