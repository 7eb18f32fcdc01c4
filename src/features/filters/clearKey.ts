import type { AppState } from "#state/store.ts";
import type { FilterKey } from "./activeFilters.ts";

/** Takes one whole key away, by the action that says so. */
export function clearKey(state: AppState, key: FilterKey): void {
  if (key === "regions") state.regionsCleared();
  else if (key === "window") state.windowSet(null, null);
  else if (key === "text") state.textChanged("");
  else if (key === "undated") state.undatedHidden(false);
  else if (key === "area" || key === "near" || key === "along") state.placeCleared(key);
  else state.facetCleared(key);
}
