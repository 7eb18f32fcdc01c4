import { describe, expect, it } from "vitest";
import { loadDataset } from "#dataset/load.ts";
import { checkTotals } from "#scripts/dataCheck/checkTotals.ts";
import { toLine } from "#scripts/dataCheck/problem.ts";
import { linesOf, type Values } from "./dataPlant.ts";
import { sampleValues } from "./dataSample.ts";

describe("the totals", () => {
  it("find nothing wrong in the sound sample", async () => {
    expect(await linesOf(sampleValues())).toBe("");
  });

  it("find a case that the page would lose", async () => {
    const values = sampleValues();
    const dataset = await loadDataset((file) => Promise.resolve(values[file as keyof Values]));
    const lines = checkTotals(values, { ...dataset, incidents: dataset.incidents.slice(1) }).map(toLine);
    expect(lines.join("\n")).toContain("7 records, 6 shown");
    expect(lines.join("\n")).toContain("a sum of 7");
  });
});
