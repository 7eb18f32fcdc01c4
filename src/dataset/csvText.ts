import Papa from "papaparse";

/** Excel reads a file without this mark in the machine's old code page, and every accent is lost. */
const BOM = "\uFEFF";
const LINE_END = "\r\n";
const DELIMITERS = [",", ";", "\t"] as const;

/** CSV after RFC 4180 in UTF-8 with its byte order mark: comma, CRLF, quotes where a cell needs them. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return (
    BOM +
    Papa.unparse(
      rows.map((row) => [...row]),
      { newline: LINE_END },
    ) +
    LINE_END
  );
}

export type CsvText = Readonly<{ rows: readonly (readonly string[])[]; faults: readonly string[] }>;

/**
 * The rows of a CSV text as a spreadsheet numbers them: the first is row 1, and an empty one counts. A machine with a
 * decimal comma saves with semicolons, so that the separator is read off the heading; headings hold none themselves.
 */
export function parseCsv(text: string): CsvText {
  const whole = text.startsWith(BOM) ? text.slice(1) : text;
  const heading = /^[^\r\n]*/.exec(whole)?.[0] ?? "";
  const counts = DELIMITERS.map((delimiter) => heading.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
  const { data, errors } = Papa.parse<readonly string[]>(whole, { delimiter, skipEmptyLines: false });
  const isEmpty = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === "";
  const rows = isEmpty(data.at(-1)) ? data.slice(0, -1) : data;
  return { rows, faults: errors.map(({ message, row }) => `row ${(row ?? 0) + 1}: ${message}`) };
}

/** The text of a CSV file, or null where it is not UTF-8, as when Excel saved it as plain "CSV". */
export function decodeCsv(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
