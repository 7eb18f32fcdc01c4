import { describe, expect, it } from "vitest";
import { borderTrafficOf } from "#domain/borderTraffic.ts";
import type { TrafficYear } from "#domain/port.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const row = (
  year: number,
  personalVehicles: number | null,
  more: Partial<TrafficYear> = {},
): TrafficYear => ({
  year,
  months: 12,
  partial: false,
  src: "A",
  personalVehicles,
  pedestrians: 1,
  trucks: 1,
  buses: null,
  trains: null,
  ...more,
});

const vehiclesOf = (...ports: readonly (readonly TrafficYear[])[]) => {
  const traffic = new Map(ports.map((years, i) => [`${i}`, years]));
  return borderTrafficOf(traffic)[0]?.bars.map(({ year, value, isPartial }) => [year, value, isPartial]);
};

describe("the traffic of the whole border", () => {
  it("has no sum where a large port has no figure, a figure of some months or no row at all", () => {
    expect(
      vehiclesOf(
        [row(2000, 50), row(2001, 60), row(2002, 70), row(2003, 80)],
        [row(2000, 50), row(2001, null), row(2002, 9, { months: 3 })],
      ),
    ).toEqual([
      [2000, 100, false],
      [2001, null, false],
      [2002, null, false],
      [2003, null, false],
    ]);
  });

  it("does not wait for a port that was not counted yet, nor for a small one", () => {
    expect(
      vehiclesOf([row(2000, 1000), row(2001, 1000)], [row(2001, 500)], [row(2000, 1), row(2001, null)]),
    ).toEqual([
      [2000, 1001, false],
      [2001, 1500, false],
    ]);
  });

  it("says where months of a large port are missing", () => {
    expect(vehiclesOf([row(2000, 100)], [row(2000, 50, { partial: true })])).toEqual([[2000, 150, true]]);
  });

  it("ends with 2018 in the records, since California's later years were not found", async () => {
    const { traffic } = await loadFromDisk();
    for (const { bars, latest } of borderTrafficOf(traffic.years)) {
      expect(latest?.year).toBe(2018);
      expect(bars[0]).toEqual({ year: 1996, value: null, isPartial: false });
    }
    expect(borderTrafficOf(traffic.years)[0]?.peak).toEqual({
      year: 2000,
      value: 92287520,
      isPartial: false,
    });
  });

  it("is nothing without figures", () => {
    expect(borderTrafficOf(new Map())).toEqual([]);
  });
});
