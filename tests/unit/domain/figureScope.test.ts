import { describe, expect, it } from "vitest";
import { figuresOf, meaningOf, periodOf } from "#domain/figureScope.ts";
import { parsePartialDate, toPartialDate } from "#domain/partialDate.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const days = (text: string): string | null => {
  const period = periodOf(text);
  const write = (day: number): string => toPartialDate(day, "day").text;
  return period && `${period.first === null ? "…" : write(period.first)} ${write(period.last)}`;
};

describe("a figure's period", () => {
  it.each([
    ["2004-10-01 to 2012-05-17", "2004-10-01 2012-05-17"],
    ["2004-10 to 2018-03", "2004-10-01 2018-03-31"],
    ["2003 to 2010-03", "2003-01-01 2010-03-31"],
    ["2013", "2013-01-01 2013-12-31"],
    ["FY2005-FY2012", "2004-10-01 2012-09-30"],
    ["FY2009", "2008-10-01 2009-09-30"],
    ["FY2004 to 2012", "2003-10-01 2012-12-31"],
    ["as of 2012-10", "… 2012-10-31"],
  ])("is read in days: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each(["about 2009", "2014, to June", "six years to 2023", "to 2013-01", "2012 to 2010", ""])(
    "is not guessed where the source gives no dates: %s",
    (text) => {
      expect(periodOf(text)).toBeNull();
    },
  );
});

describe("what a scope means", () => {
  it("tells an arrest, a charge and a conviction apart", () => {
    expect(meaningOf({ status: ["convicted", "charged", "arrested"] })).toBe("arrested");
    expect(meaningOf({ status: ["convicted", "charged"] })).toBe("charged");
    expect(meaningOf({ status: ["convicted", "pleaded-guilty"] })).toBe("convicted");
  });
});

describe("the figures of a topic", () => {
  it("stand by period, those without dates last", async () => {
    const { figures } = await loadFromDisk();
    const ends = figuresOf(figures, "investigations").map(({ period }) => periodOf(period.en)?.last ?? null);
    expect(ends.at(-1)).toBeNull();
    expect(ends[0]).toBe(parsePartialDate("2003-01")?.last);
    const dated = ends.filter((end) => end !== null);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
  });
});
