/** One thing wrong with a sheet: where, as a spreadsheet counts, and what to write instead. */
export type CellProblem = Readonly<{
  /** 1 is the heading; 0 is the sheet as a whole. */
  row: number;
  column: string;
  wrong: string;
  write: string;
}>;

/** `C`, `AA`: the letters under which a spreadsheet shows a column. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** `row 14, column J (conductStart): "Jan-91" is not a date; write 1991-01`. */
export function toProblemLine(problem: CellProblem, headings: readonly string[]): string {
  const { row, column, wrong, write } = problem;
  const index = headings.indexOf(column);
  const place = [
    row ? `row ${row}` : "the sheet",
    ...(column ? [`column ${index < 0 ? column : `${letterOf(index)} (${column})`}`] : []),
  ];
  return `${place.join(", ")}: ${wrong}; write: ${write}`.replaceAll(/\s*\n\s*/g, " / ");
}
