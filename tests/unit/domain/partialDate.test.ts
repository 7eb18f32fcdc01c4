import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addYears,
  calendarOf,
  dayOf,
  intervalsOverlap,
  parsePartialDate,
  toPartialDate,
} from "#domain/partialDate.ts";
import { partialDateText } from "#tests/fixtures/partialDateText.ts";

const day = (text: string): number => parsePartialDate(text)?.first ?? Number.NaN;

describe("a partial date", () => {
  it("is the whole of its year, its month or its day", () => {
    expect(parsePartialDate("2014")).toEqual({
      text: "2014",
      precision: "year",
      first: day("2014-01-01"),
      last: day("2014-12-31"),
    });
    expect(parsePartialDate("2014-03")).toMatchObject({ first: day("2014-03-01"), last: day("2014-03-31") });
    expect(parsePartialDate("2014-03-05")).toMatchObject({
      precision: "day",
      first: day("2014-03-05"),
      last: day("2014-03-05"),
    });
  });

  it("knows leap years", () => {
    expect(parsePartialDate("2016-02")?.last).toBe(day("2016-02-29"));
    expect(parsePartialDate("1900-02-29")).toBeNull();
    expect(parsePartialDate("2000-02-29")).not.toBeNull();
  });

  it.each([
    "",
    "14",
    "2014-13",
    "2014-00",
    "2014-02-30",
    "2014-3",
    "2014-03-5",
    " 2014",
    "2014-03-05T00:00",
    "March 2014",
  ])("is not made of %j", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it("counts days from 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2026, 11, 21)).toBe(20_778);
  });

  it("keeps its text, and a finer date lies within a coarser one", () => {
    fc.assert(
      fc.property(partialDateText, (text) => {
        const date = parsePartialDate(text);
        if (!date) throw new Error(text);
        expect(date.text).toBe(text);
        expect(date.first).toBeLessThanOrEqual(date.last);
        expect(toPartialDate(date.first, date.precision).text).toBe(text);
        expect(toPartialDate(date.last, date.precision).text).toBe(text);
        const year = parsePartialDate(text.slice(0, 4));
        expect(year && intervalsOverlap(year, date)).toBe(true);
      }),
    );
  });

  it("comes back from every day number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (number) => {
        const { year, month, day: date } = calendarOf(number);
        expect(dayOf(year, month, date)).toBe(number);
      }),
    );
  });
});

describe("years later", () => {
  it("keep the day of the year, and 29 February becomes 1 March", () => {
    expect(addYears(day("2014-03-05"), 5)).toBe(day("2019-03-05"));
    expect(addYears(day("2016-02-29"), 5)).toBe(day("2021-03-01"));
  });
});

describe("intervals", () => {
  it("overlap when they share a day, in either order", () => {
    const a = { first: 1, last: 5 };
    expect(intervalsOverlap(a, { first: 5, last: 9 })).toBe(true);
    expect(intervalsOverlap({ first: 5, last: 9 }, a)).toBe(true);
    expect(intervalsOverlap(a, { first: 6, last: 9 })).toBe(false);
  });
});
