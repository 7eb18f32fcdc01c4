import { describe, expect, it } from "vitest";
import type { TrafficYear } from "#domain/port.ts";
import { gapsOf, trafficSeriesOf, trafficYearsOf } from "#domain/traffic.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const year = (number: number, trucks: number | null, partial = false): TrafficYear => ({
  year: number,
  months: partial ? 3 : 12,
  partial,
  src: "A",
  personalVehicles: null,
  pedestrians: null,
  trucks,
  buses: null,
  trains: 0,
});

describe("the traffic of a port", () => {
  const span = { first: 2000, last: 2006 };
  const years = [year(2001, 50), year(2002, null), year(2004, 90, true), year(2005, 70)];

  it("keeps a year without a figure as a gap, never as zero", () => {
    const [trucks] = trafficSeriesOf(years, span);
    expect(trucks?.bars.map(({ value }) => value)).toEqual([null, 50, null, null, 90, 70, null]);
    expect(trucks && gapsOf(trucks)).toEqual([
      { first: 2000, last: 2000 },
      { first: 2002, last: 2003 },
      { first: 2006, last: 2006 },
    ]);
  });

  it("never takes a part year for the peak", () => {
    const [trucks] = trafficSeriesOf(years, span);
    expect(trucks?.peak?.year).toBe(2005);
    expect(trucks?.latest?.year).toBe(2005);
  });

  it("leaves out what never crossed there", () => {
    expect(trafficSeriesOf(years, span).map(({ measure }) => measure)).toEqual(["trucks"]);
  });

  it("puts all ports on one axis of years, and names the source of each figure", async () => {
    const { years: byPort, sources } = (await loadFromDisk()).traffic;
    expect(trafficYearsOf(byPort)).toEqual({ first: 1996, last: 2025 });
    const keys = new Set([...byPort.values()].flat().map(({ src }) => src));
    for (const key of keys) expect(sources.has(key), key).toBe(true);
  });

  it("has no axis without figures", () => {
    expect(trafficYearsOf(new Map())).toBeNull();
  });
});
