import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METHODS, STATUSES } from "#domain/codes.ts";
import type { CaseEvent } from "#domain/incident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { effectiveStatusOf, MARK_FILL, methodFamilyOf, STANDING } from "#domain/status.ts";
import { partialDateText } from "#tests/fixtures/partialDateText.ts";

const AS_OF = parsePartialDate("2026-11-21")?.first ?? 0;
const at = (date: string | null): CaseEvent => ({
  type: "charge",
  date: date ? parsePartialDate(date) : null,
  note: null,
});
const OPEN = ["investigated", "arrested", "charged"] as const;

describe("an open case", () => {
  it.each(OPEN)("that was %s stays so for five years after its last event", (status) => {
    expect(effectiveStatusOf(status, [at("2021-11-21")], AS_OF)).toBe(status);
    expect(effectiveStatusOf(status, [at("2021-11-20")], AS_OF)).toBe("outcome-not-found");
  });

  it("counts from the last day of a month or year", () => {
    expect(effectiveStatusOf("charged", [at("2021-11")], AS_OF)).toBe("charged");
    expect(effectiveStatusOf("charged", [at("2021-10")], AS_OF)).toBe("outcome-not-found");
    expect(effectiveStatusOf("charged", [at("2021")], AS_OF)).toBe("charged");
    expect(effectiveStatusOf("charged", [at("2020")], AS_OF)).toBe("outcome-not-found");
  });

  it("counts from its latest event, in whatever order they stand", () => {
    expect(effectiveStatusOf("arrested", [at("2024-06-03"), at(null), at("2010-09-14")], AS_OF)).toBe(
      "arrested",
    );
  });

  it("without a dated event stays as recorded", () => {
    expect(effectiveStatusOf("arrested", [at(null)], AS_OF)).toBe("arrested");
  });

  it("never comes back once no outcome was found, as time goes on", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPEN),
        fc.array(partialDateText),
        fc.nat(40_000),
        fc.nat(40_000),
        (status, dates, a, b) => {
          const events = dates.map(at);
          const [early, late] = [
            effectiveStatusOf(status, events, Math.min(a, b)),
            effectiveStatusOf(status, events, Math.max(a, b)),
          ];
          expect(early === "outcome-not-found" && late !== early).toBe(false);
        },
      ),
    );
  });
});

describe("a case with an end", () => {
  it("keeps its status for ever", () => {
    for (const status of STATUSES.filter((code) => !(OPEN as readonly string[]).includes(code))) {
      expect(effectiveStatusOf(status, [at("1991")], AS_OF)).toBe(status);
    }
  });
});

describe("an accusation", () => {
  it("never looks like a conviction", () => {
    for (const status of STATUSES) expect(MARK_FILL[status] === "filled").toBe(STANDING[status] === "proven");
    for (const status of STATUSES)
      expect(MARK_FILL[status] === "cleared").toBe(STANDING[status] === "cleared");
  });
});

describe("the family of methods", () => {
  it("is one family, several, or not documented", () => {
    expect(methodFamilyOf(["bribery"])).toBe("paid");
    expect(methodFamilyOf(["bribery", "unknown"])).toBe("paid");
    expect(methodFamilyOf(["intimidation", "sexual-compromise"])).toBe("pressed");
    expect(methodFamilyOf(["bribery", "infiltration"])).toBe("several");
    expect(methodFamilyOf(["unknown"])).toBe("not-documented");
    expect(methodFamilyOf([])).toBe("not-documented");
    for (const method of METHODS) expect(methodFamilyOf([method])).not.toBe("several");
  });
});
