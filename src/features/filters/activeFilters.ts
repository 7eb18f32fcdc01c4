import { FACETS, type Facet, type Filter, NO_FILTER } from "#domain/filter.ts";

/** One thing that limits the scene, as one chip shows it. A facet or the regions have a part for each chosen value. */
export type ActivePart =
  | Readonly<{ type: "code"; facet: Facet; code: string }>
  | Readonly<{ type: "region"; id: string }>
  | Readonly<{ type: "window" | "area" | "near" | "along" | "text" | "undated" }>;

/** Everything that limits the scene, in the order of the panel. Clock and span alone limit nothing. */
export function activePartsOf(filter: Filter): readonly ActivePart[] {
  const parts: ActivePart[] = [];
  if (filter.text.trim() !== "") parts.push({ type: "text" });
  if (hasWindow(filter)) parts.push({ type: "window" });
  if (filter.hideUndated) parts.push({ type: "undated" });
  for (const id of filter.regions) parts.push({ type: "region", id });
  for (const type of ["area", "near", "along"] as const) if (filter[type]) parts.push({ type });
  for (const facet of FACETS) for (const code of filter[facet]) parts.push({ type: "code", facet, code });
  return parts;
}

/** For "Filters (3)". */
export function countActiveFilters(filter: Filter): number {
  return activePartsOf(filter).length;
}

/** A cumulative span opens the lower end: there `from` alone limits nothing. */
function hasWindow({ from, to, span }: Filter): boolean {
  return to !== null || (from !== null && span === "window");
}

/** A key whose values are OR: taking it away is what loosens, not taking away one value of several. */
export type FilterKey = Facet | "regions" | "window" | "area" | "near" | "along" | "text" | "undated";

export function keyOf(part: ActivePart): FilterKey {
  if (part.type === "code") return part.facet;
  return part.type === "region" ? "regions" : part.type;
}

export function activeKeysOf(filter: Filter): readonly FilterKey[] {
  return [...new Set(activePartsOf(filter).map(keyOf))];
}

/** True where the page's host has fixed a key: `lock` names keys of the link. */
export function isLocked(key: FilterKey, lock: readonly string[]): boolean {
  if (key === "window") return lock.includes("from") || lock.includes("to");
  return lock.includes(key === "regions" ? "in" : key === "text" ? "q" : key);
}

export function withoutKey(filter: Filter, key: FilterKey): Filter {
  switch (key) {
    case "window":
      return { ...filter, from: null, to: null };
    case "undated":
      return { ...filter, hideUndated: false };
    default:
      return { ...filter, [key]: NO_FILTER[key] };
  }
}
