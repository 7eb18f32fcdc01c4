import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import { axisHolds, axisOf, edgesOf, extentOf, type TimeWindow } from "#domain/timeAxis.ts";
import { type BinUnit, firstDayOf, type Histogram } from "#domain/timeline.ts";
import { isPlayedOut, playStart, steppedWindow } from "#domain/timeSteps.ts";
import { binsWindow, movedWindow, type Ruler, withFrom, withTo } from "#domain/timeWindow.ts";
import { axisLabelsOf, barsOf, countTicksOf } from "#features/timeline/bars.ts";

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
};
const span = (from: string | null, to: string | null): TimeWindow => ({
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
});
const text = ({ from, to }: TimeWindow): string => `${from?.text ?? ""}..${to?.text ?? ""}`;

const EXTENT = { first: date("1991").first, last: date("2025").last };
const rulerOf = (window: TimeWindow, unit: BinUnit = "year", isCumulative = false): Ruler => ({
  axis: axisOf(EXTENT, unit, window),
  extent: EXTENT,
  isCumulative,
});
const YEARS = rulerOf(span(null, null));
const bin = (month: string, proven: number): Histogram["bins"][number] => ({
  interval: date(month),
  proven,
  accused: 1,
  cleared: 0,
});

describe("the ruler of the timeline", () => {
  it("spans all years of the bars, whatever the window", () => {
    const histogram: Histogram = { unit: "month", bins: [bin("1991-05", 1), bin("2025-08", 1)], undated: 0 };
    expect(extentOf(histogram, date("2026-11-21").first)).toEqual(EXTENT);
    expect(YEARS.axis).toEqual({ unit: "year", start: 1991, count: 35 });
  });

  it("is the year of the data where nothing is dated", () => {
    const asOf = date("2026-11-21").first;
    expect(extentOf({ unit: "year", bins: [], undated: 3 }, asOf)).toEqual({
      first: date("2026").first,
      last: date("2026").last,
    });
  });

  it("shows the months of a narrow window and of a year on either side, inside the records", () => {
    expect(axisOf(EXTENT, "month", span("2014", "2015"))).toEqual({
      unit: "month",
      start: 2013 * 12,
      count: 48,
    });
    expect(axisOf(EXTENT, "month", span("1991", "1991"))).toEqual({
      unit: "month",
      start: 1991 * 12,
      count: 24,
    });
  });

  it("places a date within its year, and an open end at the end", () => {
    const [start, stop] = edgesOf(YEARS.axis, span("2000-07", null), false);
    expect(start).toBeCloseTo(9.5, 1);
    expect(stop).toBe(35);
    expect(edgesOf(YEARS.axis, span("2000", "2001"), true)).toEqual([0, 11]);
  });

  it("adds months up to years", () => {
    const histogram: Histogram = {
      unit: "month",
      bins: [bin("1991-05", 1), bin("1991-09", 2), bin("1993-01", 4)],
      undated: 0,
    };
    const bars = barsOf(YEARS.axis, histogram);
    expect(bars[0]).toEqual({ proven: 3, accused: 2, cleared: 0 });
    expect(bars[1]).toEqual({ proven: 0, accused: 0, cleared: 0 });
    expect(bars[2]).toEqual({ proven: 4, accused: 1, cleared: 0 });
  });

  it("measures by at most three round counts", () => {
    expect(countTicksOf(22)).toEqual([10, 20]);
    expect(countTicksOf(3)).toEqual([1, 2, 3]);
    expect(countTicksOf(700)).toEqual([200, 400, 600]);
    expect(countTicksOf(0)).toEqual([]);
  });

  it("labels decades first, and Januaries among months", () => {
    const first = axisLabelsOf(YEARS.axis).filter(({ rank }) => rank === 0);
    expect(first.map(({ bin: at }) => 1991 + at)).toEqual([2000, 2010, 2020]);
    const months = axisLabelsOf(axisOf(EXTENT, "month", span("2014", "2015")));
    expect(months.filter(({ isYear }) => isYear)).toHaveLength(4);
  });
});

describe("the ends of the window", () => {
  it("open at the first and the last year", () => {
    expect(text(withFrom(YEARS, span("2003", "2014"), 0))).toBe("..2014");
    expect(text(withTo(YEARS, span("2003", "2014"), 99))).toBe("2003..");
  });

  it("never pass each other", () => {
    expect(text(withFrom(YEARS, span("2003", "2014"), 99))).toBe("2014..2014");
    expect(text(withTo(YEARS, span("2003", "2014"), -99))).toBe("2003..2003");
  });

  it("keep the precision of the bars", () => {
    const months = rulerOf(span("2014", "2015"), "month");
    expect(text(withFrom(months, span("2014", "2015"), 14))).toBe("2014-03..2015");
  });

  it("make one bar of one click, in either order of two", () => {
    expect(text(binsWindow(YEARS.axis, 3, 3))).toBe("1994..1994");
    expect(text(binsWindow(YEARS.axis, 9, 3))).toBe("1994..2000");
  });

  it("move together, as wide as they were, and stop at the records' end", () => {
    expect(text(movedWindow(YEARS, span("2003", "2014"), 2))).toBe("2005..2016");
    expect(text(movedWindow(YEARS, span("2003", "2014"), 99))).toBe("2014..2025");
    expect(text(movedWindow(YEARS, span("2003", "2014"), -99))).toBe("1991..2002");
    expect(text(movedWindow(YEARS, span("2015", null), -1))).toBe("2014..2024");
    expect(text(movedWindow(YEARS, span(null, null), 1))).toBe("..");
  });

  it("move at their own precision", () => {
    expect(text(movedWindow(YEARS, span("2003-03", "2014-02-28"), 1))).toBe("2004-03..2015-02-28");
    const months = rulerOf(span("2014", "2014"), "month");
    expect(text(movedWindow(months, span("2014", "2014"), 1))).toBe("2014-02..2015-01");
    expect(text(movedWindow(months, span("2014-01-31", "2014-05-31"), 1))).toBe("2014-02-28..2014-06-30");
  });

  it("stay a window of the records under any edits", () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant("from" as const), by: fc.integer({ min: -50, max: 50 }) }),
      fc.record({ kind: fc.constant("to" as const), by: fc.integer({ min: -50, max: 50 }) }),
      fc.record({ kind: fc.constant("move" as const), by: fc.integer({ min: -50, max: 50 }) }),
      fc.record({ kind: fc.constant("step" as const), by: fc.constantFrom(-1, 1) }),
    );
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 20 }),
        fc.constantFrom<BinUnit>("year", "month"),
        (edits, unit) => {
          let window = span("2003", "2004");
          for (const { kind, by } of edits) {
            const ruler = rulerOf(window, unit);
            if (kind === "from") window = withFrom(ruler, window, by);
            else if (kind === "to") window = withTo(ruler, window, by);
            else if (kind === "move") window = movedWindow(ruler, window, by);
            else window = steppedWindow(ruler, window, by < 0 ? -1 : 1) ?? window;
            const first = window.from?.first ?? EXTENT.first;
            const last = window.to?.last ?? EXTENT.last;
            expect(first).toBeLessThan(last);
            expect(first).toBeGreaterThanOrEqual(EXTENT.first);
            expect(first).toBeLessThanOrEqual(EXTENT.last);
            expect(axisHolds(axisOf(EXTENT, unit, window), window)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("playing", () => {
  const played = (ruler: Ruler, from: TimeWindow): readonly string[] => {
    const seen: string[] = [];
    let next = steppedWindow(ruler, from, 1);
    while (next) {
      seen.push(text(next));
      if (isPlayedOut(next) || seen.length > 500) break;
      next = steppedWindow(ruler, next, 1);
    }
    return seen;
  };

  it("gathers the cases from the first year on where no window is set, and ends with all of them", () => {
    const seen = played(YEARS, span(null, null));
    expect(seen[0]).toBe("..1991");
    expect(seen.at(-1)).toBe("..");
    expect(seen).toHaveLength(35);
  });

  it("moves a set window to the end and stops there", () => {
    const seen = played(YEARS, span("2019", "2021"));
    expect(seen).toEqual(["2020..2022", "2021..2023", "2022..2024", "2023..2025"]);
  });

  it("begins again from the first year when the window stands at the end", () => {
    expect(text(playStart(YEARS, span("2023", "2025")))).toBe("1991..1993");
    expect(text(playStart(YEARS, span("2003", "2005")))).toBe("2003..2005");
  });

  it("moves whole years by years, and months by months", () => {
    const months = rulerOf(span("2014", "2014"), "month");
    expect(text(steppedWindow(months, span("2014", "2014"), 1) ?? span(null, null))).toBe("2015..2015");
    const narrow = span("2014-03", "2014-05");
    expect(text(steppedWindow(rulerOf(narrow, "month"), narrow, 1) ?? narrow)).toBe("2014-04..2014-06");
  });

  it("moves only the upper end of a cumulative span", () => {
    const cumulative = rulerOf(span(null, null), "year", true);
    expect(text(steppedWindow(cumulative, span("2003", "2005"), 1) ?? span(null, null))).toBe("2003..2006");
    expect(firstDayOf(1991, "year")).toBe(EXTENT.first);
  });

  it("has no step before the first year", () => {
    expect(steppedWindow(YEARS, span(null, "1991"), -1)).toBeNull();
    expect(steppedWindow(YEARS, span("1991", "1993"), -1)).toBeNull();
  });
});
