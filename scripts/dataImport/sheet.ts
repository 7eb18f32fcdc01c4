import { INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { parseCsv } from "#dataset/csvText.ts";
import { DERIVED_NAMES } from "#dataset/exportFields.ts";
import { HELP_SIGN } from "#dataset/exportTables.ts";
import type { CellProblem } from "./cellProblem.ts";
import { nearest } from "./remedy.ts";

export type SheetRow = Readonly<{ row: number; cells: ReadonlyMap<string, string> }>;
export type Sheet = Readonly<{
  headings: readonly string[];
  rows: readonly SheetRow[];
  problems: readonly CellProblem[];
}>;

const NAMES = INCIDENT_FIELDS.map(({ name }) => name);

/** The rows of a sheet by its headings; the help row, empty rows and derived columns are left aside. */
export function readSheet(text: string): Sheet {
  const { rows, faults } = parseCsv(text);
  const problems: CellProblem[] = faults.map((wrong) => ({
    row: 0,
    column: "",
    wrong,
    write: "quotes in pairs: a quote within a cell is written twice",
  }));
  const headings = (rows[0] ?? []).map((heading) => heading.trim());
  problems.push(...headingProblems(headings));
  const read: SheetRow[] = [];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === "") || cells[headings.indexOf("id")]?.startsWith(HELP_SIGN))
      return;
    const wrong = lengthFault(cells, headings.length);
    if (wrong) problems.push({ row, column: "", ...wrong });
    else read.push({ row, cells: new Map(headings.map((heading, place) => [heading, cells[place] ?? ""])) });
  });
  return { headings, rows: headings.includes("id") ? read : [], problems };
}

function headingProblems(headings: readonly string[]): readonly CellProblem[] {
  const problems: CellProblem[] = [];
  const report = (column: string, wrong: string, write: string): void => {
    problems.push({ row: 1, column, wrong, write });
  };
  if (!headings.includes("id")) report("id", "is missing", "a column id, so that rows find their records");
  headings.forEach((heading, index) => {
    if (headings.indexOf(heading) < index) report(heading, "stands twice", "every column once");
    else if (!NAMES.includes(heading) && !DERIVED_NAMES.has(heading)) {
      const meant = nearest(heading, NAMES);
      report(
        heading,
        `"${heading}" is no column`,
        meant ?? `one of ${NAMES.join(", ")}, or delete the column`,
      );
    }
  });
  return problems;
}

function lengthFault(
  cells: readonly string[],
  width: number,
): Readonly<{ wrong: string; write: string }> | null {
  if (cells.length < width) {
    const wrong = `has ${cells.length} cells, the heading ${width}`;
    return { wrong, write: "a cell, if an empty one, for every column" };
  }
  if (cells.slice(width).some((cell) => cell !== "")) {
    const wrong = `has ${cells.length} cells, the heading ${width}`;
    return {
      wrong,
      write: "quotes around a cell that holds the separator, and nothing right of the last column",
    };
  }
  return null;
}
