import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf } from "#dataset/dateOf.ts";
import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { conductDateOf, publicDateOf, toIncident, toWithdrawn } from "#dataset/parseIncident.ts";
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

describe("a corrected case", () => {
  const features: readonly IncidentFeature[] = JSON.parse(
    readFileSync("data/incidents.geojson", "utf8"),
  ).features;
  const [feature] = features;
  if (!feature) throw new Error("no case");
  const parsed = (change: Partial<IncidentFeature["properties"]>) =>
    toIncident({ ...feature, properties: { ...feature.properties, ...change } }, 0);

  it("has no reply, expungement or archived copy unless its record says so", () => {
    const { reply, expunged, sources } = parsed({});
    expect([reply, expunged, sources[0]?.archivedUrl]).toEqual([null, null, null]);
  });

  it("keeps a reply in both languages, with its date and by whom", () => {
    const reply = { text: "No.", textEs: "No es así.", by: "The mayor", byEs: "El alcalde", date: "2026-11" };
    expect(parsed({ reply }).reply).toEqual({
      text: { en: "No.", es: "No es así." },
      by: { en: "The mayor", es: "El alcalde" },
      date: dateOf("2026-11"),
    });
  });

  it("keeps when it was expunged, and where a copy of a source is kept", () => {
    const archivedUrl = "https://web.archive.org/web/1992/https://x.org/";
    const sources = feature.properties.sources.map((source) => ({ ...source, archivedUrl }));
    const corrected = parsed({ expunged: "2026-10-01", sources });
    expect(corrected.expunged).toEqual(dateOf("2026-10-01"));
    expect(corrected.sources[0]?.archivedUrl).toBe(archivedUrl);
  });

  it("leaves its id, day and reason when it is withdrawn", () => {
    expect(toWithdrawn({ id: "nogales-1991-1", date: "2026-11-03", reason: "on-request" })).toEqual({
      id: "nogales-1991-1",
      date: dateOf("2026-11-03"),
      reason: "on-request",
      mergedInto: null,
    });
  });
});
