/**
 * Who reads a table: `data` is the published file, for programs and spreadsheets; `sheet` is the editors' own, which
 * must come back from Excel and LibreOffice as it went.
 */
export type CsvForm = "data" | "sheet";

/** What a spreadsheet runs as a formula (also in full-width signs), and the guard itself. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/** What a spreadsheet turns into something else: `1991-01` into a day, `04023` into 4023, long digits into 1.2E+11. */
const REWRITTEN = /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|0\d+|\d{12,}|\d+(?:\.\d+)?e\d+)$/i;

/**
 * A text as a cell: one apostrophe before a text that a spreadsheet would run, and in the editors' form before one that
 * it would rewrite. A text that begins with an apostrophe gets one more, so that one is always taken off again.
 */
export function toCell(text: string, form: CsvForm): string {
  return FORMULA.test(text) || (form === "sheet" && REWRITTEN.test(text)) ? `'${text}` : text;
}

/** The text of a cell. A guard that a spreadsheet has dropped on its way is not missed. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
