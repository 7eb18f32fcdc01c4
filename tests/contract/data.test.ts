import { describe, expect, it } from "vitest";
import { FILE_NAMES } from "#dataset/fileSchemas.ts";
import { checkData } from "#scripts/dataCheck/checkData.ts";
import { toLine } from "#scripts/dataCheck/problem.ts";
import { realValues } from "./dataSample.ts";

const values = realValues();
const problems = await checkData(values);

const linesOf = (file: string, record: string | null): readonly string[] =>
  problems
    .filter((problem) => problem.file === file && (record === null || problem.record === record))
    .map(toLine);

describe.each([
  "incidents.geojson",
  "ports-of-entry.geojson",
  "task-forces.geojson",
  "regions.geojson",
] as const)("every record of %s may be published:", (file) => {
  const ids: readonly string[] = values[file].features.map(({ id }: { id: string }) => id);
  it.each(ids)("%s", (id) => {
    expect(linesOf(file, id)).toEqual([]);
  });
});

describe("every file holds as a whole:", () => {
  it.each(FILE_NAMES)("%s", (file) => {
    expect(linesOf(file, null)).toEqual([]);
  });
});
