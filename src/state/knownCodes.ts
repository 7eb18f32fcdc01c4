import type { Dataset } from "#domain/dataset.ts";
import type { Filter } from "#domain/filter.ts";
import { type KnownCodes, readLink } from "./link.ts";

/** What the records know, so that a link's other codes are ignored; a file that did not load proves nothing. */
export function knownCodesOf({
  agencies,
  organizations,
  regions,
}: Pick<Dataset, "agencies" | "organizations" | "regions">): KnownCodes {
  const known = (codes: Iterable<string>): ReadonlySet<string> | null => {
    const set = new Set(codes);
    return set.size ? set : null;
  };
  return {
    agency: known(agencies.keys()),
    organization: known(organizations.keys()),
    region: known(regions.map(({ id }) => id)),
  };
}

/** The filter of a query that stands in the data, such as the scope of a published figure. */
export function filterOfQuery(query: string, dataset: Dataset): Filter {
  return readLink(query, knownCodesOf(dataset)).filter;
}
