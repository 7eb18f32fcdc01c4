import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "#domain/filter.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import {
  activeKeysOf,
  activePartsOf,
  countActiveFilters,
  isLocked,
  withoutKey,
} from "#features/filters/activeFilters.ts";
import { byCount, headOf, matchesWords } from "#features/filters/facetRows.ts";
import { loosenings } from "#features/filters/loosenings.ts";

const YEAR = parsePartialDate("2014");
const BUSY: Filter = {
  ...NO_FILTER,
  method: ["bribery", "infiltration"],
  regions: ["state-us-tx"],
  from: YEAR,
  to: YEAR,
  hideUndated: true,
  area: [
    [-100, 30],
    [-99, 30],
    [-99, 31],
  ],
  near: { lat: 31, lon: -106, km: 50 },
  along: { fromKm: 0, toKm: 500 },
  text: "sheriff",
};

describe("what limits the scene", () => {
  it("is nothing at the start", () => {
    expect(countActiveFilters(NO_FILTER)).toBe(0);
  });

  it("counts each chosen code and region, and each of the others once", () => {
    expect(activePartsOf(BUSY)).toHaveLength(9);
    expect(countActiveFilters(BUSY)).toBe(9);
    expect(activeKeysOf(BUSY)).toHaveLength(8);
  });

  it("leaves out what changes meaning but limits nothing", () => {
    expect(countActiveFilters({ ...NO_FILTER, clock: "conduct", span: "cumulative", text: "  " })).toBe(0);
    expect(countActiveFilters({ ...NO_FILTER, span: "cumulative", from: YEAR })).toBe(0);
    expect(countActiveFilters({ ...NO_FILTER, span: "cumulative", from: YEAR, to: YEAR })).toBe(1);
  });

  it("is gone when every key has been taken away", () => {
    const freed = activeKeysOf(BUSY).reduce(withoutKey, BUSY);
    expect(freed).toEqual(NO_FILTER);
  });

  it("knows the keys of the link that a host has fixed", () => {
    expect(isLocked("regions", ["in"])).toBe(true);
    expect(isLocked("text", ["q"])).toBe(true);
    expect(isLocked("window", ["to"])).toBe(true);
    expect(isLocked("method", ["act"])).toBe(false);
  });
});

describe("which filter to loosen", () => {
  it("offers each key that alone brings something back, the most first", () => {
    const countOf = (filter: Filter): number =>
      filter.method.length === 0 ? 3 : filter.regions.length === 0 ? 12 : 0;
    expect(loosenings(BUSY, countOf)).toEqual([
      { key: "regions", count: 12 },
      { key: "method", count: 3 },
    ]);
  });

  it("offers nothing where no single key helps", () => {
    expect(loosenings(BUSY, () => 0)).toEqual([]);
  });
});

describe("a long list of codes", () => {
  const row = (code: string, count: number, isChosen = false) => ({ code, label: code, count, isChosen });

  it("puts the most frequent first and orders equals by name", () => {
    const rows = byCount([row("Zeta", 1), row("Álamo", 1), row("Beta", 5)], "es");
    expect(rows.map(({ code }) => code)).toEqual(["Beta", "Álamo", "Zeta"]);
  });

  it("shows first what has a count, and never hides what is chosen", () => {
    const rows = [row("a", 9), row("b", 4), row("c", 1), row("d", 0, true), row("e", 0)];
    expect(headOf(rows, 2).map(({ code }) => code)).toEqual(["a", "b", "d"]);
  });

  it("finds names by the beginnings of their words, without case and accents", () => {
    expect(matchesWords("Policía Municipal de Juárez", "juarez poli")).toBe(true);
    expect(matchesWords("Rio Grande Valley Sector", "grande RIO")).toBe(true);
    expect(matchesWords("Policía Municipal de Juárez", "icía")).toBe(false);
    expect(matchesWords("El Paso", "")).toBe(true);
  });
});
