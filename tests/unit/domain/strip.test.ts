import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderPlaceOf, NEAR_BORDER_KM } from "#domain/borderline.ts";
import type { WholeDataset } from "#domain/dataset.ts";
import type { Clock } from "#domain/filter.ts";
import { sceneOf } from "#domain/scene.ts";
import { planStrip, shownMarksOf } from "#domain/strip.ts";
import { STRIP_REACH_PX, type StripFrame } from "#domain/stripGround.ts";
import { pxOf } from "#domain/stripScale.ts";
import { arbitraryFilter } from "#tests/fixtures/arbitraryFilter.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";

const dataset: WholeDataset = await loadFromDisk();
const CLOCKS: readonly Clock[] = ["public", "conduct"];
const WIDE: StripFrame = { alongPx: 870, timePx: 320, spacingPx: 9.86, farGapPx: 34, grows: "time" };
const TURNED: StripFrame = { alongPx: 860, timePx: 150, spacingPx: 9.28, farGapPx: 46, grows: "along" };

const frames = fc.oneof(
  fc.record({
    alongPx: fc.integer({ min: 500, max: 2400 }),
    timePx: fc.integer({ min: 260, max: 1200 }),
    spacingPx: fc.constantFrom(9.86, 11.6),
    farGapPx: fc.constant(34),
    grows: fc.constant("time" as const),
  }),
  fc.record({
    alongPx: fc.constant(860),
    timePx: fc.integer({ min: 100, max: 420 }),
    spacingPx: fc.constantFrom(9.28, 9.86),
    farGapPx: fc.constant(46),
    grows: fc.constant("along" as const),
  }),
);

describe("the strip holds what map and table hold", () => {
  const index = wholeIndex(dataset);

  it("shows every record of a scene exactly once, on the border, far from it, undated or without room", () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), fc.constantFrom(WIDE, TURNED), (filter, frame) => {
        const { shown, sum } = sceneOf(index, filter);
        const marks = shownMarksOf(planStrip(dataset, filter.clock, frame), shown);
        expect(marks.map(({ incident }) => incident.id).sort()).toEqual(shown.map(({ id }) => id).sort());
        expect(marks.filter(({ isDated }) => !isDated)).toHaveLength(sum.undatedShown);
      }),
      { numRuns: 120, seed: 4 },
    );
  });

  it("keeps far records apart by the rule of the link's `along`", () => {
    const { marks } = planStrip(dataset, "public", WIDE);
    for (const { incident, group } of marks) {
      const place = dataset.border && borderPlaceOf(dataset.border, incident.lat, incident.lon);
      expect(group === "far", incident.id).toBe((place?.distanceKm ?? 0) > NEAR_BORDER_KM);
    }
  });
});

describe("no mark hides another, and no place is invented", () => {
  it("at any size of the picture, on both clocks", () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...CLOCKS), (frame, clock) => {
        const plan = planStrip(dataset, clock, frame);
        for (const [i, a] of plan.marks.entries()) {
          if (a.group !== "far") {
            expect(Math.abs(a.along - pxOf(plan.scale, a.km)), a.incident.id).toBeLessThanOrEqual(
              STRIP_REACH_PX,
            );
          }
          for (const b of plan.marks.slice(i + 1)) {
            const apart = Math.hypot(a.along - b.along, a.time - b.time);
            if (apart < frame.spacingPx)
              expect.fail(`${a.incident.id} and ${b.incident.id} are ${apart} apart`);
          }
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  }, 60_000);

  it("has room for every record at its date where a page has room", () => {
    for (const clock of CLOCKS) {
      for (const frame of [WIDE, { ...WIDE, alongPx: 520 }, TURNED]) {
        expect(planStrip(dataset, clock, frame).crowded).toBeNull();
      }
    }
  });

  it("moves a mark in time only inside its own year, and only where nothing finer is known", () => {
    const plan = planStrip(dataset, "public", TURNED);
    const pxPerDay = plan.timePx / ((plan.years.to - plan.years.from) * 365.25);
    for (const { incident, time, group, isDated } of plan.marks) {
      if (group !== "border" || !isDated || !incident.publicDate) continue;
      const { first, last } = incident.publicDate;
      const middle = ((first + last + 1) / 2 - plan.years.from * 365.25 + 719_528) * pxPerDay;
      const slackPx = last - first > 360 ? ((last - first + 1) / 2) * pxPerDay : 0;
      expect(Math.abs(time - middle), incident.id).toBeLessThanOrEqual(slackPx + 0.3);
    }
  });
});

it("goes from west to east, then to the far ones", () => {
  const { marks } = planStrip(dataset, "public", WIDE);
  const near = marks.filter(({ group }) => group !== "far");
  expect(marks.slice(0, near.length)).toEqual(near);
  const km = near.map((mark) => mark.km);
  expect(km).toEqual([...km].sort((a, b) => a - b));
});

it("puts what it has no room for in a row of its own", () => {
  const [one] = dataset.incidents.filter(({ id }) => id === "roma-2010-1");
  const incidents = Array.from({ length: 400 }, (_, i) => ({
    ...one,
    id: `copy-${i}`,
  })) as typeof dataset.incidents;
  const plan = planStrip({ ...dataset, incidents }, "public", TURNED);
  expect(plan.marks).toHaveLength(400);
  expect(plan.crowded).not.toBeNull();
  const where = new Set(plan.marks.map(({ along, time }) => `${along} ${time}`));
  expect(where.size).toBe(400);
});

it("is empty without a border", () => {
  expect(planStrip({ ...dataset, border: null }, "public", WIDE).marks).toEqual([]);
});
