import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { FACETS, type Filter, NO_FILTER } from "#domain/filter.ts";
import type { WholeIncident } from "#domain/incident.ts";
import type { IncidentIndex } from "#domain/index.ts";
import { calendarOf, parsePartialDate } from "#domain/partialDate.ts";
import { type Scene, sceneOf } from "#domain/scene.ts";
import { STANDING } from "#domain/status.ts";
import { arbitraryFilter } from "#tests/fixtures/arbitraryFilter.ts";
import { codesOf, daysOf, isInRegion, passes, type Question, statusAt } from "#tests/fixtures/bruteForce.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { syntheticDataset } from "#tests/fixtures/syntheticIncidents.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";

let real: WholeDataset;
beforeAll(async () => {
  real = await loadFromDisk();
});

type Reading = Readonly<{ dataset: WholeDataset; index: IncidentIndex; filter: Filter; scene: Scene }>;

function readingOf(dataset: WholeDataset, index: IncidentIndex, filter: Filter): Reading {
  return { dataset, index, filter, scene: sceneOf(index, filter) };
}

const idsOf = (list: readonly Readonly<{ id: string }>[]): readonly string[] =>
  list.map(({ id }) => id).sort();

function passing({ dataset, filter }: Reading, but?: Question): readonly WholeIncident[] {
  return dataset.incidents.filter((incident) => passes(incident, filter, dataset, but));
}

function expectSameRecords(reading: Reading): void {
  const { scene, dataset, filter } = reading;
  const shown = passing(reading);
  expect(idsOf(scene.shown)).toEqual(idsOf(shown));
  const undated = (list: readonly WholeIncident[]): number =>
    list.filter((incident) => daysOf(incident, filter.clock) === null).length;
  const undatedHidden = filter.hideUndated ? undated(passing(reading, "undated")) : 0;
  expect(scene.sum).toEqual({
    shown: shown.length,
    total: dataset.incidents.length,
    undatedShown: undated(shown),
    undatedHidden,
    filteredOut: dataset.incidents.length - shown.length - undatedHidden,
  });
}

function expectSameCounts(reading: Reading): void {
  const { scene, dataset } = reading;
  for (const facet of FACETS) {
    const others = passing(reading, facet);
    for (const [code, count] of scene.facets[facet]) {
      const expected = others.filter((incident) => codesOf(incident, facet, dataset).includes(code));
      expect([facet, code, count]).toEqual([facet, code, expected.length]);
    }
    const met = new Set(others.flatMap((incident) => codesOf(incident, facet, dataset)));
    expect([...met].filter((code) => !scene.facets[facet].has(code))).toEqual([]);
  }
  const anywhere = passing(reading, "in");
  for (const [region, count] of scene.regionCounts) {
    const expected = anywhere.filter((incident) => isInRegion(incident, region));
    expect([region, count]).toEqual([region, expected.length]);
  }
  const shown = passing(reading);
  for (const [status, count] of scene.byStatus) {
    const expected = shown.filter((incident) => statusAt(incident, dataset.asOf) === status);
    expect([status, count]).toEqual([status, expected.length]);
  }
  for (const standing of ["proven", "accused", "cleared"] as const) {
    const expected = shown.filter((incident) => STANDING[statusAt(incident, dataset.asOf)] === standing);
    expect([standing, scene.byStanding[standing]]).toEqual([standing, expected.length]);
  }
  expect(scene.officials).toEqual({
    total: shown.reduce((sum, { officials }) => sum + (officials ?? 0), 0),
    casesUnknown: shown.filter(({ officials }) => officials === null).length,
  });
}

function expectSameBars(reading: Reading): void {
  const { scene, dataset, filter } = reading;
  const anytime = passing(reading, "window");
  const bars = new Map<string, number>();
  let undated = 0;
  for (const incident of anytime) {
    const days = daysOf(incident, filter.clock);
    if (!days) undated++;
    else {
      const { year, month } = calendarOf(days[0]);
      const name = scene.histogram.unit === "year" ? `${year}` : `${year}-${month}`;
      const bar = `${name} ${STANDING[statusAt(incident, dataset.asOf)]}`;
      bars.set(bar, (bars.get(bar) ?? 0) + 1);
    }
  }
  const counted = scene.histogram.bins.flatMap((bin) => {
    const { year, month } = calendarOf(bin.interval.first);
    const name = scene.histogram.unit === "year" ? `${year}` : `${year}-${month}`;
    return (["proven", "accused", "cleared"] as const).map((part) => [`${name} ${part}`, bin[part]] as const);
  });
  expect(new Map(counted.filter(([, count]) => count > 0))).toEqual(bars);
  expect(scene.histogram.undated).toBe(undated);
}

function expectInOrder({ scene, filter }: Reading): void {
  for (let i = 1; i < scene.shown.length; i++) {
    const [before, after] = [scene.shown[i - 1] as WholeIncident, scene.shown[i] as WholeIncident];
    const [a, b] = [daysOf(before, filter.clock), daysOf(after, filter.clock)];
    if (!a) expect(b).toBeNull();
    if (a && b) expect(a[0]).toBeGreaterThanOrEqual(b[0]);
    const isTie = a?.[0] === b?.[0] && a?.[1] === b?.[1];
    if (isTie) expect(before.id < after.id).toBe(true);
  }
}

function expectAgreement(reading: Reading): void {
  expectSameRecords(reading);
  expectSameCounts(reading);
  expectSameBars(reading);
  expectInOrder(reading);
}

describe("what a reader sees agrees with a plain reading of the contract", () => {
  it("on the real records, for any choices", () => {
    const index = wholeIndex(real);
    const agrees = (filter: Filter): void => expectAgreement(readingOf(real, index, filter));
    agrees(NO_FILTER);
    fc.assert(fc.property(arbitraryFilter(real), agrees), { seed: 2014, numRuns: 120 });
  }, 120_000);

  it("on made-up records, for any choices", () => {
    for (const [seed, count] of [1, 31, 32, 33, 240].entries()) {
      const made = syntheticDataset(real, count, seed + 1);
      const index = wholeIndex(made);
      const agrees = (filter: Filter): void => expectAgreement(readingOf(made, index, filter));
      fc.assert(fc.property(arbitraryFilter(made), agrees), { seed, numRuns: count < 100 ? 25 : 90 });
    }
  }, 120_000);

  it("along a walk of small steps, where only what changes is counted again", () => {
    const made = syntheticDataset(real, 700, 7);
    const index = wholeIndex(made);
    let filter: Filter = { ...NO_FILTER, clock: "conduct" };
    const walk: readonly Partial<Filter>[] = [
      { from: parsePartialDate("2003"), to: parsePartialDate("2003") },
      { from: parsePartialDate("2004"), to: parsePartialDate("2004") },
      { to: parsePartialDate("2004-02") },
      { to: parsePartialDate("2004-03") },
      { method: ["infiltration"] },
      { method: ["infiltration", "unknown"] },
      { agency: [...real.agencies.keys()].slice(0, 1) },
      { from: null },
      { to: parsePartialDate("2004-04-02") },
      { to: parsePartialDate("2004-04-03") },
      { agency: [] },
      { hideUndated: true },
      { clock: "public" },
      { method: [] },
      { to: null },
      { hideUndated: false },
    ];
    for (const step of walk) {
      filter = { ...filter, ...step };
      expectAgreement(readingOf(made, index, filter));
    }
  }, 60_000);

  it("on no records at all", () => {
    const none = { ...real, incidents: [] };
    const index = wholeIndex(none);
    const filter = { ...NO_FILTER, from: parsePartialDate("2014"), to: parsePartialDate("2014"), text: "a" };
    expectAgreement(readingOf(none, index, NO_FILTER));
    expectAgreement(readingOf(none, index, filter));
    expect(sceneOf(index, filter).histogram.bins).toEqual([]);
  });
});

describe("the sum", () => {
  it("always adds up to all published records", () => {
    const index = wholeIndex(real);
    const addsUp = (filter: Filter): void => {
      const { shown, filteredOut, undatedHidden, total, undatedShown } = sceneOf(index, filter).sum;
      expect(shown + filteredOut + undatedHidden).toBe(total);
      expect(total).toBe(real.incidents.length);
      expect(Math.min(shown, filteredOut, undatedHidden, undatedShown)).toBeGreaterThanOrEqual(0);
      if (filter.hideUndated) expect(undatedShown).toBe(0);
      else expect(undatedHidden).toBe(0);
    };
    fc.assert(fc.property(arbitraryFilter(real), addsUp), { seed: 278, numRuns: 500 });
  });

  it("hides undated records from the bars too where the reader asks so", () => {
    const index = wholeIndex(real);
    const shown = sceneOf(index, NO_FILTER);
    const hidden = sceneOf(index, { ...NO_FILTER, hideUndated: true });
    expect(shown.histogram.undated).toBe(shown.sum.undatedShown);
    expect(hidden.histogram.undated).toBe(0);
    expect(hidden.sum.undatedHidden).toBe(shown.sum.undatedShown);
  });
});

describe("a scene", () => {
  it("never changes once it is made, whatever is asked later", () => {
    const index = wholeIndex(real);
    const first = sceneOf(index, { ...NO_FILTER, method: ["bribery"] });
    const copy = structuredClone(first);
    sceneOf(index, { ...NO_FILTER, country: ["mx"], from: parsePartialDate("2010") });
    expect(first).toEqual(copy);
  });

  it("offers every published code and every region, at 0 where no record has it", () => {
    const scene = sceneOf(wholeIndex(real), { ...NO_FILTER, text: "zzz" });
    expect([...scene.facets.method.keys()]).toContain("intimidation");
    expect([...scene.facets.agency.keys()]).toEqual(expect.arrayContaining([...real.agencies.keys()]));
    expect(real.regions.filter(({ id }) => !scene.regionCounts.has(id))).toEqual([]);
  });

  it("claims nothing along a border that could not be loaded", () => {
    const index = wholeIndex({ ...real, border: null });
    const scene = sceneOf(index, { ...NO_FILTER, along: { fromKm: 0, toKm: 3145 } });
    expect(scene.sum.shown).toBe(0);
  });
});
