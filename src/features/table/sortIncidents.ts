import { STATUSES } from "#domain/codes.ts";
import type { Clock } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import type { DayInterval } from "#domain/partialDate.ts";

export const COLUMNS = ["status", "date", "title", "place", "agency", "method"] as const;
export type Column = (typeof COLUMNS)[number];
/** What a folded list in a frame holds: enough to find a record, which says the rest. */
export const BRIEF_COLUMNS: readonly Column[] = ["status", "date", "title", "place"];

export type Sort = Readonly<{ column: Column; direction: "ascending" | "descending" }>;

/** The order of the scene: newest first. */
export const BY_DATE: Sort = { column: "date", direction: "descending" };

export function dateOn(clock: Clock, { publicDate, conductDate }: Incident): DayInterval | null {
  return clock === "public" ? publicDate : conductDate;
}

/** What a header does when pressed: turn its own order around, or take over with the order readers expect first. */
export function sortAfter({ column, direction }: Sort, pressed: Column): Sort {
  if (column === pressed)
    return { column, direction: direction === "ascending" ? "descending" : "ascending" };
  return { column: pressed, direction: pressed === "date" ? "descending" : "ascending" };
}

/** Words to sort by, in the reader's language. */
export type SortWords = (incident: Incident, column: "title" | "place" | "agency" | "method") => string;

export type Listed = Readonly<{ dated: readonly Incident[]; undated: readonly Incident[] }>;

/** The shown records in the order of a column; those without a date on the clock always stand apart, at the end. */
export function listed(
  shown: readonly Incident[],
  clock: Clock,
  sort: Sort,
  words: SortWords,
  collator: Intl.Collator,
): Listed {
  const sorted = isSceneOrder(sort) ? shown : [...shown].sort(comparator(clock, sort, words, collator));
  return {
    dated: sorted.filter((incident) => dateOn(clock, incident) !== null),
    undated: sorted.filter((incident) => dateOn(clock, incident) === null),
  };
}

const isSceneOrder = ({ column, direction }: Sort): boolean =>
  column === BY_DATE.column && direction === BY_DATE.direction;

/** Records that are equal in the column keep the order of the scene, since sorting is stable. */
function comparator(
  clock: Clock,
  { column, direction }: Sort,
  words: SortWords,
  collator: Intl.Collator,
): (a: Incident, b: Incident) => number {
  const sign = direction === "ascending" ? 1 : -1;
  if (column === "date") {
    const first = (incident: Incident): number => dateOn(clock, incident)?.first ?? 0;
    return (a, b) => sign * (first(a) - first(b));
  }
  if (column === "status") {
    return (a, b) => sign * (STATUSES.indexOf(a.effectiveStatus) - STATUSES.indexOf(b.effectiveStatus));
  }
  return (a, b) => sign * collator.compare(words(a, column), words(b, column));
}
