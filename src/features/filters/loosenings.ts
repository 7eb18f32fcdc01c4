import type { Filter } from "#domain/filter.ts";
import { activeKeysOf, type FilterKey, withoutKey } from "./activeFilters.ts";

/** How many incidents would be shown if one key of the filter were taken away. */
type Loosening = Readonly<{ key: FilterKey; count: number }>;

/** What taking away each active key alone would bring back: the most first, and only what brings anything. */
export function loosenings(filter: Filter, countOf: (filter: Filter) => number): readonly Loosening[] {
  return activeKeysOf(filter)
    .map((key) => ({ key, count: countOf(withoutKey(filter, key)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
