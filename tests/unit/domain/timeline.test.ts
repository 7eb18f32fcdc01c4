import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBits, fullBits } from "#domain/bitset.ts";
import { changeBetween } from "#domain/change.ts";
import { createCodeCounter } from "#domain/codeColumn.ts";
import { bitsInWindow, createDateColumn, putDate } from "#domain/dateColumn.ts";
import { calendarOf, dayOf, type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import { binUnitOf, createTimeBins, firstDayOf, ordinalOf, toHistogram } from "#domain/timeline.ts";

const dateOf = (text: string): PartialDate => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
};

function columnOf(texts: readonly (string | null)[]) {
  const column = createDateColumn(texts.length);
  for (const [i, text] of texts.entries()) putDate(column, i, text === null ? null : dateOf(text));
  return column;
}

function passing(texts: readonly (string | null)[], from: string | null, to: string | null) {
  const lower = from === null ? null : dateOf(from).first;
  const upper = to === null ? null : dateOf(to).last;
  const bits = bitsInWindow(columnOf(texts), lower, upper);
  return texts.filter((_, i) => ((bits[i >>> 5] ?? 0) >>> (i & 31)) & 1);
}

describe("a window of time", () => {
  const RECORDS = ["2013", "2014", "2014-03", "2014-03-15", "2015-01-01", null];

  it.each([
    [null, null, RECORDS],
    ["2014", "2014", ["2014", "2014-03", "2014-03-15", null]],
    ["2014-03", "2014-03", ["2014", "2014-03", "2014-03-15", null]],
    ["2014-03-16", "2014-03-16", ["2014", "2014-03", null]],
    ["2014-12-31", null, ["2014", "2015-01-01", null]],
    [null, "2013-12-31", ["2013", null]],
    [null, "1990", [null]],
    ["2015", "2014", [null]],
  ])("from %s to %s keeps what overlaps it, and the undated", (from, to, expected) => {
    expect(passing(RECORDS, from, to)).toEqual(expected);
  });
});

describe("the bars", () => {
  const texts = ["2011-12-31", "2012", "2012-05", null, "2014-02-01"];
  const histogramOf = (unit: "year" | "month") => {
    const bins = createTimeBins(columnOf(texts), Uint8Array.of(0, 1, 2, 0, 1), unit);
    const counter = createCodeCounter(bins.column);
    const all = fullBits(texts.length);
    counter.count(all, changeBetween(emptyBits(texts.length), all));
    return toHistogram(bins, counter.counts, 1);
  };

  it("stand without gaps from the first to the last dated record", () => {
    const { bins } = histogramOf("year");
    expect(bins.map(({ interval }) => calendarOf(interval.first).year)).toEqual([2011, 2012, 2013, 2014]);
    expect(bins[2]).toMatchObject({ proven: 0, accused: 0, cleared: 0 });
    for (let i = 1; i < bins.length; i++) {
      expect(bins[i]?.interval.first).toBe((bins[i - 1]?.interval.last ?? 0) + 1);
    }
  });

  it("count a case in the first bar it touches, by standing", () => {
    const years = histogramOf("year").bins;
    expect(years[0]).toMatchObject({ proven: 1, accused: 0, cleared: 0 });
    expect(years[1]).toMatchObject({ proven: 0, accused: 1, cleared: 1 });
    const months = histogramOf("month").bins;
    expect(months.length).toBe(27);
    expect(months[1]).toMatchObject({
      interval: { first: dayOf(2012, 1, 1), last: dayOf(2012, 1, 31) },
      accused: 1,
    });
    expect(months.at(-1)).toMatchObject({ accused: 1 });
  });

  it.each([
    [null, null, "window", "year"],
    ["2012", null, "window", "year"],
    ["2012", "2014", "window", "month"],
    ["2012", "2015", "window", "year"],
    ["2012-02", "2015-01", "window", "month"],
    ["2012-02", "2015-02-01", "window", "year"],
    ["2014", "2014", "cumulative", "year"],
  ] as const)("of the window %s to %s (%s) are by %3$s", (from, to, span, unit) => {
    const window = { from: from && dateOf(from), to: to && dateOf(to), span };
    expect(binUnitOf(window)).toBe(unit);
  });
});

describe("numbered years and months", () => {
  it("hold every day between their first day and the next one's", () => {
    const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(2999, 12, 31) });
    fc.assert(
      fc.property(day, fc.constantFrom("year" as const, "month" as const), (at, unit) => {
        const ordinal = ordinalOf(at, unit);
        expect(firstDayOf(ordinal, unit)).toBeLessThanOrEqual(at);
        expect(firstDayOf(ordinal + 1, unit)).toBeGreaterThan(at);
      }),
      { seed: 12 },
    );
  });
});
