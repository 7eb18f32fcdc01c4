import { calendarOf, type DayInterval, type PartialDate } from "#domain/partialDate.ts";
import type { Locale } from "./messages.ts";

/** How numbers, dates and lists are written in one language. Dates keep their precision: `2014` stays "2014". */
export type Format = Readonly<{
  locale: Locale;
  number: (value: number) => string;
  /** US dollars without cents. */
  usd: (value: number) => string;
  date: (date: PartialDate) => string;
  /** An interval in as few words as it allows: "2014", "March 2014", "2003 to 2014". */
  interval: (interval: DayInterval) => string;
  list: (items: readonly string[]) => string;
  /** The text for this language where it exists, else English. */
  text: (text: Readonly<{ en: string; es: string | null }>) => string;
}>;

const TAG: Readonly<Record<Locale, string>> = { en: "en-US", es: "es-MX" };

export function createFormat(locale: Locale): Format {
  const tag = TAG[locale];
  const plain = lazily(() => new Intl.NumberFormat(tag));
  const dollars = lazily(
    () => new Intl.NumberFormat(tag, { style: "currency", currency: "USD", maximumFractionDigits: 0 }),
  );
  const months = lazily(
    () => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }),
  );
  const days = lazily(
    () => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
  );
  const lists = lazily(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const at = (day: number): Date => new Date(day * 86_400_000);
  const date = ({ precision, text, first }: PartialDate): string =>
    precision === "year" ? text : (precision === "month" ? months : days)().format(at(first));
  return {
    locale,
    number: (value) => plain().format(value),
    usd: (value) => dollars().format(value),
    date,
    interval: ({ first, last }) =>
      intervalText(first, last, { months, days, joiner: locale === "es" ? "a" : "to" }),
    list: (items) => lists().format(items),
    text: ({ en, es }) => (locale === "es" ? (es ?? en) : en),
  };
}

/** Built when first asked for: each reads a language's data, which on a slow phone takes longer than a first paint may. */
function lazily<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

type Writers = Readonly<{
  months: () => Intl.DateTimeFormat;
  days: () => Intl.DateTimeFormat;
  joiner: string;
}>;

function intervalText(first: number, last: number, { months, days, joiner }: Writers): string {
  const a = calendarOf(first);
  const b = calendarOf(last);
  const endsMonth = calendarOf(last + 1).day === 1;
  if (a.day === 1 && endsMonth) {
    if (a.month === 1 && b.month === 12)
      return a.year === b.year ? `${a.year}` : `${a.year} ${joiner} ${b.year}`;
    const from = months().format(new Date(first * 86_400_000));
    const to = months().format(new Date(last * 86_400_000));
    return from === to ? from : `${from} ${joiner} ${to}`;
  }
  const from = days().format(new Date(first * 86_400_000));
  return first === last ? from : `${from} ${joiner} ${days().format(new Date(last * 86_400_000))}`;
}
