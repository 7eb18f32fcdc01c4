/*
 * Several things in one cell, in a way that survives a spreadsheet and can be typed. A list has semicolons between its
 * items. Things with parts stand one a line (Alt+Enter), bars between the parts: `arrest | 2014-03 | One officer`.
 * White space around an item or part is nothing. A backslash makes the next sign plain; `\n`, `\r` are line ends within.
 */

type Separator = ";" | "|";
const LINE_END: Readonly<Record<string, string>> = { n: "\n", r: "\r" };
const WRITTEN: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r" };

function escapeText(text: string, separator: Separator): string {
  const last = text.length - 1;
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text[index] ?? "";
    const isEdge = (index === 0 || index === last) && /\s/.test(sign);
    return WRITTEN[sign] ?? (isEdge || sign === "\\" || sign === separator ? `\\${sign}` : sign);
  }).join("");
}

function split(text: string, separator: Separator): readonly string[] {
  const parts: string[] = [];
  let part = "";
  /** How much of the part stays when white space is taken off its end. */
  let kept = 0;
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index];
    const next = text[index + 1];
    if (sign === undefined || sign === separator) {
      parts.push(part.slice(0, kept));
      part = "";
      kept = 0;
    } else if (sign === "\\" && next !== undefined) {
      part += LINE_END[next] ?? next;
      kept = part.length;
      index++;
    } else if (/\S/.test(sign)) {
      part += sign;
      kept = part.length;
    } else if (kept > 0) {
      part += sign;
    }
  }
  return parts;
}

/** Lines of parts as one cell; empty parts at the end of a line are left out. */
export function toLines(lines: readonly (readonly string[])[]): string {
  return lines
    .map((parts) => {
      const filled = parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
      return filled.map((part) => escapeText(part, "|")).join(" | ");
    })
    .join("\n");
}

/** The parts of each line of a cell; blank lines are nothing. */
export function fromLines(cell: string): readonly (readonly string[])[] {
  return cell
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => split(line, "|"));
}

export function toList(items: readonly string[]): string {
  return items.map((item) => escapeText(item, ";")).join(";");
}

/** Empty items, as after a last semicolon, are nothing. */
export function fromList(cell: string): readonly string[] {
  return split(cell, ";").filter((item) => item !== "");
}
