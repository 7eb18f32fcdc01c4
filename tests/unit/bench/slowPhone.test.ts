import { describe, expect, it } from "vitest";
import { medianOf, phoneReport } from "#scripts/bench/phoneReport.ts";
import { timeOfAll } from "#scripts/bench/picture.ts";
import { blockingOf, layoutShiftOf } from "#scripts/bench/watch.ts";

describe("the figures of the slow phone", () => {
  it("count what a long task takes beyond 50 ms, and none that begins after the live map is asked for", () => {
    const longTasks: [number, number][] = [
      [100, 60],
      [400, 250],
      [2000, 900],
    ];
    expect(blockingOf({ longTasks })).toBe(1060);
    expect(blockingOf({ longTasks }, 2000)).toBe(210);
  });

  it("take the worst burst of shifts, not their sum over the whole visit", () => {
    const shifts: [number, number][] = [
      [100, 0.1],
      [900, 0.2],
      [4000, 0.15],
    ];
    expect(layoutShiftOf({ shifts })).toBeCloseTo(0.3);
    const steady = Array.from({ length: 12 }, (_, i): [number, number] => [i * 900, 0.1]);
    expect(layoutShiftOf({ shifts: steady })).toBeCloseTo(0.6);
  });

  it("call the marks painted from the frame on after which none is missing again", () => {
    const times = [100, 900, 1400, 2000];
    expect(timeOfAll([0, 1, 1, 1], times)).toBe(900);
    expect(timeOfAll([0, 1, 0.5, 1], times)).toBe(2000);
    expect(timeOfAll([0, 0, 0, 0], times)).toBeNull();
  });

  it("have a median between two middle runs", () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });

  it("say that something did not come instead of leaving that run out", () => {
    const stages = { beforeScript: [], interactive: [], withMap: [] };
    const run = {
      firstPaint: 900,
      largestPaint: 900,
      layoutShift: 0,
      blocking: 300,
      mapReady: 5000,
      painted: 950,
      atRest: 990,
      stages,
    };
    const machine = { processor: "A", cores: 2, node: "v20", chromium: "1", loadBefore: 0, loadAfter: 0 };
    const report = phoneReport(
      machine,
      new Map([["embed/", [run, run].map((each, i) => ({ ...each, filters: i === 0 ? 2000 : null }))]]),
    );
    expect(report).toContain("did not come (1 of 2)");
    expect(report).toContain("0.95 s (0.95 to 0.95)");
  });
});
