import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import type { Incident } from "#domain/incident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import {
  conductSpanOf,
  historyOf,
  isOutsideBorderStates,
  lastEventOf,
  listPlaceOf,
  newestFirst,
  othersAtSamePlace,
  sentenceOf,
} from "#domain/record.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

let dataset: WholeDataset;
let some: Incident;
beforeAll(async () => {
  dataset = await loadFromDisk();
  const [first] = dataset.incidents;
  if (!first) throw new Error("no records");
  some = first;
});

const date = (text: string) => parsePartialDate(text);

describe("when the conduct happened", () => {
  const span = (conductStart: string, conductEnd: string, conductEndIsBound = false) =>
    conductSpanOf({
      ...some,
      conductStart: date(conductStart),
      conductEnd: date(conductEnd),
      conductEndIsBound,
    });

  it("is a stretch, one date, or not stated", () => {
    expect(span("2010", "2012-03")).toMatchObject({ type: "between" });
    expect(span("2010", "2010")).toMatchObject({ type: "at" });
    expect(span("", "2010")).toMatchObject({ type: "at" });
    expect(span("", "")).toEqual({ type: "unknown" });
  });

  it("stays open where the end is only a bound, and never reads as a date", () => {
    expect(span("", "2012-03", true)).toMatchObject({ type: "before", date: { text: "2012-03" } });
    expect(span("2010", "2012-03", true)).toMatchObject({ type: "from-before", before: { text: "2012-03" } });
    expect(span("2012-03", "2012-03", true)).toMatchObject({ type: "from-before" });
  });

  it("is open for every published record whose end is a bound", () => {
    for (const incident of dataset.incidents.filter(({ conductEndIsBound }) => conductEndIsBound)) {
      expect(conductSpanOf(incident).type, incident.id).toMatch(/before$/);
    }
  });
});

describe("the history of a case", () => {
  it("goes forward in time, and an undated step keeps its place behind the one before it", () => {
    const event = (type: "arrest" | "charge" | "plea" | "appeal", text: string) => ({
      type,
      date: date(text),
      note: null,
    });
    const events = [event("charge", "2012-05"), event("plea", ""), event("arrest", "2012-03-01")];
    expect(historyOf({ ...some, events }).map(({ type }) => type)).toEqual(["arrest", "charge", "plea"]);
  });

  it("loses no event of any record", () => {
    for (const incident of dataset.incidents) {
      expect(new Set(historyOf(incident)), incident.id).toEqual(new Set(incident.events));
    }
  });

  it("knows the last day of which there is news", () => {
    const events = ["2012-05", "2012-05-20", "2011"].map((text) => ({
      type: "charge" as const,
      date: date(text),
      note: null,
    }));
    expect(lastEventOf({ ...some, events })?.text).toBe("2012-05");
    expect(lastEventOf({ ...some, events: [] })).toBeNull();
  });
});

describe("neighbours of a record", () => {
  it("at the same place know each other, and nobody is a neighbour of itself", () => {
    for (const incident of dataset.incidents) {
      for (const other of othersAtSamePlace(incident, dataset.incidents)) {
        expect(other.id).not.toBe(incident.id);
        expect(othersAtSamePlace(other, dataset.incidents)).toContain(incident);
      }
    }
  });

  it("in a list stand before and behind it", () => {
    const list = dataset.incidents.slice(0, 3);
    const [a, b, c] = list.map(({ id }) => id);
    expect(listPlaceOf(b ?? "", list)).toEqual({ position: 2, total: 3, previous: a, next: c });
    expect(listPlaceOf(a ?? "", list)).toMatchObject({ previous: null, next: b });
    expect(listPlaceOf("nowhere", list)).toBeNull();
  });

  it("are told newest first, undated last", () => {
    const days = newestFirst(dataset.incidents).map(({ publicDate }) => publicDate?.first ?? -Infinity);
    expect(days).toEqual([...days].sort((x, y) => (x === y ? 0 : y - x)));
  });
});

describe("a sentence", () => {
  it("is told in years and months, and life as life", () => {
    expect(sentenceOf(27)).toEqual({ isLife: false, years: 2, months: 3 });
    expect(sentenceOf(660)).toEqual({ isLife: false, years: 55, months: 0 });
    expect(sentenceOf(9999).isLife).toBe(true);
  });
});

describe("a case outside the ten border states", () => {
  it("is known by its state", () => {
    const outside = dataset.incidents.filter(isOutsideBorderStates);
    expect(outside.length).toBeGreaterThan(0);
    for (const { state } of outside) expect(state).not.toMatch(/US-(CA|AZ|NM|TX)/);
  });
});
