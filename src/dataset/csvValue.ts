import type { Field, PlainField } from "./csvFields.ts";
import { type CsvForm, fromCell, toCell } from "./csvGuard.ts";
import { fromLines, fromList, toLines, toList } from "./csvLines.ts";

type Loose = Readonly<Record<string, unknown>>;

/** What is wrong with a cell, and what to write instead. */
export type CellFault = Readonly<{ wrong: string; write: string }>;
export type CellValue = Readonly<{ value: unknown; faults: readonly CellFault[] }>;

const sound = (value: unknown): CellValue => ({ value, faults: [] });
const faulty = (wrong: string, write: string): CellValue => ({
  value: undefined,
  faults: [{ wrong, write }],
});

/** Booleans as spreadsheets in English and Spanish save them. */
const TRUE = new Set(["true", "verdadero", "yes", "sí", "si"]);
const FALSE = new Set(["false", "falso", "no"]);

/** A value as its cell. Throws where an empty cell would be read as another value, so that no export loses one. */
export function cellOf(field: Field, value: unknown, form: CsvForm): string {
  const empty = emptyOf(field);
  if (value === empty || (Array.isArray(value) && Array.isArray(empty) && value.length === 0)) return "";
  // A table that nobody reads back may leave both "not known" and "not there" empty.
  if (form === "data" && value === null && field.isNullable) return "";
  const isLost = value === undefined || value === null || value === "";
  if (isLost || (Array.isArray(value) && value.length === 0 && field.isOptional)) {
    throw new Error(`"${field.name}" holds ${JSON.stringify(value)}, which an empty cell does not mean.`);
  }
  if (field.kind === "number" || field.kind === "boolean") return String(value);
  if (field.kind === "text") return toCell(String(value), form);
  if (field.kind === "list") return toCell(toList(value as readonly string[]), form);
  if (form === "data" || field.kind === "map") return JSON.stringify(value);
  const items = (field.kind === "objects" ? value : [value]) as readonly Loose[];
  const lines = toLines(items.map((item) => field.parts.map((part) => partTextOf(part, item[part.name]))));
  // A line that began like JSON would be read as such.
  return toCell(lines.replace(/^[[{]/, "\\$&"), form);
}

function partTextOf(part: PlainField, value: unknown): string {
  if (value === emptyOf(part)) return "";
  if (value === undefined || value === null || value === "") {
    throw new Error(`"${part.name}" holds ${JSON.stringify(value)}, which an empty part does not mean.`);
  }
  return String(value);
}

/** What an empty cell means: nothing there, not known, or no items. */
function emptyOf(field: Field): unknown {
  if (field.isOptional) return undefined;
  if (field.isNullable) return null;
  return field.kind === "list" || field.kind === "objects" ? [] : undefined;
}

/** The value of a cell; what the schema says of it is asked later. Reads both forms. */
export function valueOfCell(field: Field, cell: string): CellValue {
  const text = fromCell(cell);
  if (text === "") return sound(emptyOf(field));
  if (field.kind === "text" || field.kind === "number" || field.kind === "boolean")
    return plainValueOf(field, text);
  if (field.kind === "list") return sound(fromList(text));
  if (field.kind === "map" || /^[[{]/.test(text)) return jsonValueOf(text);
  const items = fromLines(text).map((parts, index) => itemOf(field.parts, parts, index));
  const faults = items.flatMap((item) => item.faults);
  if (field.kind === "object" && items.length > 1) return faulty("has more than one line", "one line");
  return { value: field.kind === "objects" ? items.map(({ value }) => value) : items[0]?.value, faults };
}

function plainValueOf(field: PlainField, text: string): CellValue {
  if (field.kind === "text") return sound(text);
  const plain = text.trim();
  if (field.kind === "boolean") {
    const word = plain.toLowerCase();
    if (TRUE.has(word)) return sound(true);
    return FALSE.has(word) ? sound(false) : faulty(`"${text}" is neither true nor false`, "true or false");
  }
  if (/^[-−]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)) return sound(Number(plain.replace("−", "-")));
  return faulty(`"${text}" is not a number`, numberFor(plain));
}

/** What was meant by a number in another way of writing: `31,34`, `1,500,000`, `$5,000`. */
function numberFor(text: string): string {
  const bare = text.replaceAll(/[$\s]|USD|km/gi, "");
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const meant = isGrouped ? bare.replaceAll(",", "") : bare.replace(/^(-?\d+),(\d+)$/, "$1.$2");
  return /^-?\d+(?:\.\d+)?$/.test(meant) ? meant : "digits, with a point for decimals, or nothing";
}

function jsonValueOf(text: string): CellValue {
  try {
    return sound(JSON.parse(text));
  } catch {
    return faulty("begins like JSON and is none", "one line each, with | between the parts");
  }
}

function itemOf(parts: readonly PlainField[], texts: readonly string[], index: number): CellValue {
  const form = parts.map(({ name }) => name).join(" | ");
  if (texts.length > parts.length) {
    return faulty(
      `line ${index + 1} has ${texts.length} parts`,
      `${form}; a bar within a text is written \\|`,
    );
  }
  const read = parts.map((part, place) => {
    const text = texts[place] ?? "";
    return text === "" ? sound(emptyOf(part)) : plainValueOf(part, text);
  });
  const known = parts.flatMap(({ name }, place) => {
    const value = read[place]?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  const faults = read.flatMap(({ faults: found }, place) =>
    found.map(({ wrong, write }) => ({ wrong: `line ${index + 1}, ${parts[place]?.name}: ${wrong}`, write })),
  );
  return { value: Object.fromEntries(known), faults };
}
