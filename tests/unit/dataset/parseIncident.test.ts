import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf } from "#dataset/dateOf.ts";
import { conductDateOf, publicDateOf } from "#dataset/parseIncident.ts";
import type { CaseEvent } from "#domain/incident.ts";
import { partialDateText } from "#tests/fixtures/partialDateText.ts";

const eventAt = (date: string | null): CaseEvent => ({ type: "arrest", date: dateOf(date), note: null });
const publicTextOf = (...dates: readonly (string | null)[]): string | null => {
  const found = publicDateOf(dates.map(eventAt));
  return (
    dates.find((text) => dateOf(text)?.first === found?.first && dateOf(text)?.last === found?.last) ?? null
  );
};

describe("the public date of a case", () => {
  it("is its earliest dated event, whatever the order and type", () => {
    expect(publicTextOf("2014-05", null, "2013-12-31", "2015")).toBe("2013-12-31");
  });

  it("is the finest of those that begin on the same day", () => {
    expect(publicTextOf("2014", "2014-01", "2014-01-01")).toBe("2014-01-01");
    expect(publicTextOf("2014", "2014-01")).toBe("2014-01");
  });

  it("is none where no event has a date", () => {
    expect(publicDateOf([eventAt(null)])).toBeNull();
    expect(publicDateOf([])).toBeNull();
  });

  it("never begins after any dated event", () => {
    fc.assert(
      fc.property(fc.array(partialDateText, { minLength: 1 }), (texts) => {
        const first = publicDateOf(texts.map(eventAt))?.first ?? Number.NaN;
        expect(texts.every((text) => (dateOf(text)?.first ?? 0) >= first)).toBe(true);
      }),
    );
  });
});

describe("the conduct of a case", () => {
  it("runs from the first day of its start to the last day of its end", () => {
    expect(conductDateOf(dateOf("2013"), dateOf("2014-02"))).toEqual({
      first: dateOf("2013-01-01")?.first,
      last: dateOf("2014-02-28")?.last,
    });
  });

  it("is one of the two where only one is known", () => {
    const march = dateOf("2014-03");
    const alone = { first: march?.first, last: march?.last };
    expect(conductDateOf(march, null)).toEqual(alone);
    expect(conductDateOf(null, march)).toEqual(alone);
    expect(conductDateOf(null, null)).toBeNull();
  });
});
