import { parsePartialDate, toPartialDate } from "#domain/partialDate.ts";

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "jan ene",
    "feb",
    "mar",
    "apr abr",
    "may",
    "jun",
    "jul",
    "aug ago",
    "sep set",
    "oct",
    "nov",
    "dec dic",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);
/** Day 1 of a spreadsheet's calendar is 1 January 1900, and it holds a 29 February 1900 that never was. */
const SPREADSHEET_EPOCH = -25_569;

/** The years of this atlas begin in 1990: `91` is 1991, `14` is 2014. */
function yearOf(text: string): string {
  return text.length === 4 ? text : Number(text) >= 70 ? `19${text}` : `20${text}`;
}

function join(year: string, month?: number | string, day?: number | string): string | null {
  const two = (value: number | string): string => String(Number(value)).padStart(2, "0");
  const text = [
    yearOf(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ].join("-");
  return parsePartialDate(text)?.text ?? null;
}

const monthOf = (word: string | undefined): number | undefined =>
  MONTHS[(word ?? "").slice(0, 3).toLowerCase()];

/** The date that was meant by another way of writing it, as spreadsheets leave them; null where two may be meant. */
export function dateMeantBy(text: string): string | null {
  const bare = text.trim();
  const serial = /^\d{5}$/.test(bare) ? toPartialDate(Number(bare) + SPREADSHEET_EPOCH, "day").text : null;
  if (serial) return serial;
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:[T ].*)?$/.exec(bare);
  if (iso) return join(iso[1] ?? "", iso[2], iso[3]);
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(bare);
  if (slashed) {
    const [, a = "", b = "", year = ""] = slashed;
    if (Number(a) > 12) return join(year, b, a);
    return Number(b) > 12 || a === b ? join(year, a, b) : null;
  }
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(bare);
  if (monthYear) return join(monthYear[2] ?? "", monthYear[1]);
  const words = bare.split(/[\s,./-]+|\bde\b/).filter(Boolean);
  const month = words.map(monthOf).find((known) => known !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? words.findLast((word) => /^\d{2}$/.test(word));
  if (!month || !year || words.length > 3) return null;
  const day = words.length === 3 ? words.find((word) => /^\d{1,2}$/.test(word) && word !== year) : undefined;
  return words.length === 3 && !day ? null : join(year, month, day);
}

/** How many letters must change to make one word of the other. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word of a list that was most likely meant, or null where none is near. */
export function nearest(word: string, list: readonly string[]): string | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const [best] = list
    .map((known) => ({ known, far: distanceOf(plain, known.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, plain.length / 3) ? best.known : null;
}

/** What to write instead of a text that the schema refuses, as exactly as can be told. */
export function remedyOf(text: unknown, allowed: string): string {
  if (typeof text !== "string") return allowed;
  if (text.trim() !== text)
    return text.trim() ? `"${text.trim()}", without white space around it` : "nothing at all";
  const options = [...allowed.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
  if (options.length) return nearest(text, options) ?? options.join(", ");
  if (/date|YYYY/.test(allowed)) {
    const meant = dateMeantBy(text);
    return meant
      ? `${meant} (format the column as text, so that no program changes it)`
      : `${allowed}, such as 2014-03`;
  }
  if (/FIPS/.test(allowed) && /^\d{4}$/.test(text)) return `0${text} (a program took off the zero)`;
  if (/address/.test(allowed) && /^[\w-]+(\.[\w-]+)+/.test(text)) return `https://${text}`;
  if (/hyphens/.test(allowed))
    return text
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
  return allowed;
}
