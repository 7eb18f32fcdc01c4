import type { Figure } from "./dataset.ts";
import type { Filter } from "./filter.ts";
import { dayOf, parsePartialDate } from "./partialDate.ts";

/** What a published figure is about; those of one topic stand together. Only `prosecutions` can be compared. */
export const FIGURE_TOPICS = [
  "prosecutions",
  "workforce",
  "investigations",
  "vetting",
  "removals",
  "trust",
  "perception",
  "bribery",
] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** Days, both ends inclusive; `first` is null where the source gives an end alone. */
export type Period = Readonly<{ first: number | null; last: number }>;

const AS_OF = /^as of (.+)$/;
const RANGE = /^(.+?)(?: to |-(?=FY))(.+)$/;
const FISCAL_YEAR = /^FY(\d{4})$/;

/** The US fiscal year ends with September: FY2005 is 2004-10-01 to 2005-09-30. */
function partOf(text: string): Readonly<{ first: number; last: number }> | null {
  const year = FISCAL_YEAR.exec(text)?.[1];
  if (year === undefined) return parsePartialDate(text);
  return { first: dayOf(Number(year) - 1, 10, 1), last: dayOf(Number(year), 9, 30) };
}

/** A figure's period in days from the words of its source, or null where they give no dates: "about 2009". */
export function periodOf(text: string): Period | null {
  const until = AS_OF.exec(text)?.[1];
  if (until !== undefined) {
    const end = partOf(until);
    return end && { first: null, last: end.last };
  }
  const [, from = text, to = text] = RANGE.exec(text) ?? [];
  const [start, end] = [partOf(from), partOf(to)];
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
}

/** What a comparison counts. Arrested, charged and convicted are three things and are never put in one word. */
export type Meaning = "arrested" | "charged" | "convicted";
export const MEANINGS: readonly Meaning[] = ["arrested", "charged", "convicted"];

export function meaningOf({ status }: Pick<Filter, "status">): Meaning {
  if (status.includes("arrested")) return "arrested";
  return status.includes("charged") ? "charged" : "convicted";
}

/** The figures of one topic, by period, those without dates last. */
export function figuresOf(figures: readonly Figure[], topic: FigureTopic): readonly Figure[] {
  const dayOfFigure = ({ period }: Figure): number => periodOf(period.en)?.last ?? Number.POSITIVE_INFINITY;
  return figures
    .filter((figure) => figure.topic === topic)
    .map((figure) => [dayOfFigure(figure), figure] as const)
    .sort(([a], [b]) => (a === b ? 0 : a - b))
    .map(([, figure]) => figure);
}
