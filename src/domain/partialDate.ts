/**
 * A date as the sources give it: a year, a month or a day. `2014` is the whole year, never 1 January.
 * Days are counted in whole days since 1970-01-01 (UTC), so that intervals compare as plain numbers.
 */
export type DatePrecision = "year" | "month" | "day";

export type PartialDate = Readonly<{
  /** As written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  text: string;
  precision: DatePrecision;
  /** First day, inclusive. */
  first: number;
  /** Last day, inclusive. */
  last: number;
}>;

/** A stretch of days, both ends inclusive. */
export type DayInterval = Readonly<{ first: number; last: number }>;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days since 1970-01-01 of a calendar day; `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The calendar day of a day number. */
export function calendarOf(day: number): Readonly<{ year: number; month: number; day: number }> {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A partial date from its text, or null where the text is not a real calendar date. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return { text, precision: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    return { text, precision: "month", first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
  }
  const first = dayOf(year, month, Number(match[3]));
  const back = calendarOf(first);
  if (back.month !== month || back.day !== Number(match[3])) return null;
  return { text, precision: "day", first, last: first };
}

/** The text of a day number at a precision: `2014-03` for any day of that month. */
export function toPartialDate(day: number, precision: DatePrecision): PartialDate {
  const { year, month, day: date } = calendarOf(day);
  const y = String(year).padStart(4, "0");
  const m = String(month).padStart(2, "0");
  const text =
    precision === "year"
      ? y
      : precision === "month"
        ? `${y}-${m}`
        : `${y}-${m}-${String(date).padStart(2, "0")}`;
  return parsePartialDate(text) ?? { text, precision, first: day, last: day };
}

export function intervalsOverlap(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Years counted from the last day of a date, for "more than five years before"; 29 February counts as 1 March. */
export function addYears(day: number, years: number): number {
  const { year, month, day: date } = calendarOf(day);
  return dayOf(year + years, month, date);
}
