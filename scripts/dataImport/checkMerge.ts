import { checkData } from "#scripts/dataCheck/checkData.ts";
import { type Problem, toLine } from "#scripts/dataCheck/problem.ts";
import type { Values } from "#scripts/dataCheck/records.ts";
import type { CellProblem } from "./cellProblem.ts";
import { columnOf, lineOf, type Merge } from "./mergeSheet.ts";

/**
 * What `npm run data:check` finds in the merged file and did not find before, at the row and column that it came from.
 * Old problems of the file are not the sheet's.
 */
export async function checkMerge(values: Values, merge: Merge): Promise<readonly CellProblem[]> {
  const after = await checkData({ ...values, "incidents.geojson": merge.file });
  if (!after.length) return [];
  const before = new Set((await checkData(values)).map(toLine));
  return after
    .filter((problem) => !before.has(toLine(problem)))
    .map((problem) => toCellProblem(problem, merge.rows));
}

function toCellProblem(problem: Problem, rows: ReadonlyMap<string, number>): CellProblem {
  const { file, record, field, wrong, allowed } = problem;
  const row = rows.get(record);
  if (file !== "incidents.geojson" || !row)
    return { row: 0, column: "", wrong: `${file} ${record} ${field}: ${wrong}`, write: allowed };
  return { row, column: columnOf(field), wrong: `${lineOf(field)}${wrong}`, write: allowed };
}
