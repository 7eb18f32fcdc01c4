import type { Facet } from "#domain/filter.ts";

const incidents = (n: number, written: string): string => (n === 1 ? "1 incident" : `${written} incidents`);

export const filters = {
  group: {
    method: "Method of corruption",
    act: "Conduct alleged or proven",
    status: "Legal status",
    level: "Level of government",
    agency: "Agency",
    contraband: "Contraband",
    organization: "Criminal organisation",
    country: "Country",
    precision: "Place precision",
  } satisfies Record<Facet, string>,
  /** What a group asks, where its name leaves a question. */
  question: {
    method: "How was the official drawn in?",
    act: "What is the case about?",
    status: "Where does the case stand today?",
    precision: "How exactly is the place known?",
  } satisfies Partial<Record<Facet, string>>,
  /** Short, before the value in a chip: "Method Bribery". */
  key: {
    method: "Method",
    act: "Conduct",
    status: "Status",
    level: "Level",
    agency: "Agency",
    contraband: "Contraband",
    organization: "Organisation",
    country: "Country",
    precision: "Precision",
    regions: "Region",
    window: "Dates",
    area: "Area",
    near: "Distance",
    along: "Border",
    text: "Search",
    undated: "Dates",
  },
  /** The accessible name of a checkbox or an option: "Bribery, 61". */
  withCount: (label: string, written: string): string => `${label}, ${written}`,
  meaning: "Definitions",
  meaningOf: (group: string): string => `Definitions: ${group}`,
  showAll: (written: string): string => `Show all ${written}`,
  showFewer: "Show fewer",
  find: { agency: "Find an agency", organization: "Find an organisation" },
  noMatch: (query: string): string => `Nothing matches “${query}”.`,
  region: "Region",
  regionHint: "State, county, sector or port",
  regionsChosen: "Chosen regions",
  remove: (name: string): string => `Remove ${name}`,
  search: "Search incidents",
  searchClear: "Clear search",
  searchWaits: "The records’ texts are loading; then the search applies.",
  searchFailed: "The records’ texts did not come, so this search is not applied.",
  searchRetry: "Try again",
  reset: "Reset",
  activeCount: (n: number): string => (n === 0 ? "No filter" : n === 1 ? "1 filter" : `${n} filters`),
  active: "Active filters",
  removeFilter: (name: string): string => `Remove filter: ${name}`,
  window: (from: string | null, to: string | null): string =>
    from === null
      ? `Until ${to ?? ""}`
      : to === null
        ? `Since ${from}`
        : from === to
          ? from
          : `${from} to ${to}`,
  area: "Drawn area",
  near: (km: string, lat: string, lon: string): string => `Within ${km} km of ${lat}, ${lon}`,
  along: (from: string, to: string): string => `Km ${from} to ${to}`,
  text: (text: string): string => `“${text}”`,
  undated: "Undated left out",
  several: (key: string, n: number): string => `${key} (${n})`,
  or: (a: string, b: string): string => `${a} or ${b}`,
  emptyTitle: "No incident passes all filters",
  emptySome: "Taking away one of them brings incidents back:",
  emptyNone: "Taking away one alone is not enough: two or more shut each other out.",
  emptyFixed: "What would bring incidents back is fixed by the page around this graphic.",
  without: (name: string, n: number, written: string): string =>
    `Without ‘${name}’: ${incidents(n, written)}`,
  startAgain: "Remove all filters",
};
