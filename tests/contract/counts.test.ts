import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { type Scene, sceneOf } from "#domain/scene.ts";
import { filterOfQuery } from "#state/knownCodes.ts";
import { countByHand, type HandCount } from "#tests/fixtures/countByHand.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";
import { realValues } from "./dataSample.ts";

type Written = Readonly<{ id: string; scope: string | null; base: string | null }>;
const figures: readonly Written[] = realValues()["statistics.json"].figures;
const scopes = figures.flatMap(({ id, scope }) => (scope ? [[id, scope] as const] : []));
const bases = figures.flatMap(({ id, base }) => (base ? [[id, base] as const] : []));
const years = Array.from({ length: 30 }, (_, i) => 1996 + i).map(
  (year) => [`${year}`, `from=${year}&to=${year}&undated=hide&precision=port`] as const,
);

let dataset: WholeDataset;
let count: (query: string) => HandCount;

beforeAll(async () => {
  dataset = await loadFromDisk();
  const index = wholeIndex(dataset);
  count = (query) => handCountOf(sceneOf(index, filterOfQuery(query, dataset)));
});

function handCountOf({ sum, officials, byStanding }: Scene): HandCount {
  return {
    cases: sum.shown,
    officials: officials.total,
    officialsUnknown: officials.casesUnknown,
    ...byStanding,
    undated: sum.undatedHidden,
  };
}

describe("the atlas's own count in a published figure's scope", () => {
  it("is there for every figure that can be compared", () => {
    expect(scopes.length).toBe(12);
    expect(dataset.figures.filter(({ scope }) => scope).map(({ id }) => id)).toEqual(
      scopes.map(([id]) => id),
    );
  });

  it.each(scopes)("equals a count by hand from the GeoJSON: %s", (_id, scope) => {
    const byHand = countByHand(scope);
    expect(count(scope)).toEqual(byHand);
    expect(byHand.cases).toBe(byHand.proven + byHand.accused + byHand.cleared);
  });

  it("finds something in most of them", () => {
    expect(scopes.filter(([, scope]) => countByHand(scope).cases > 0).length).toBeGreaterThan(9);
  });
});

describe("the cases beside a base rate", () => {
  it.each(bases)("equal a count by hand from the GeoJSON: %s", (_id, base) => {
    expect(count(base)).toEqual(countByHand(base));
  });

  it.each(years)("equal a count by hand from the GeoJSON: ports in %s", (_year, query) => {
    expect(count(query)).toEqual(countByHand(query));
  });
});
