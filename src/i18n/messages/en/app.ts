export const app = {
  skipToResult: "Skip to the result",
  skipToRecords: "Skip to the list of records",
  otherLanguage: "Español",
  darkTheme: "Dark",
  lightTheme: "Light",
  themeLabel: "Theme",
  surfaceLabel: "View",
  surfaceMap: "Map",
  surfaceStrip: "Strip",
  surfaceTable: "Table",
  filtersHeading: "Filters",
  filtersWithCount: (count: number) => (count ? `Filters (${count})` : "Filters"),
  resultHeading: "The result",
  showShown: (count: number, written: string) =>
    count === 1 ? "Show 1 incident" : `Show ${written} incidents`,
  recordsHeading: "The records",
  timeHeading: "Time",
  openLiveMap: "Open the live map",
  liveMapLoading: "The live map is loading.",
  liveMapFailed: "The live map could not be loaded. All the rest works without it.",
  reload: "Reload the page",
  loading: "The records are loading.",
  problemsHeading: "Part of the data is missing",
  problem: {
    unreachable: (file: string) =>
      `${file} could not be loaded. What depends on it is left out; the rest works. Reload the page to try again.`,
    "not-json": (file: string) =>
      `${file} is not readable as data. What depends on it is left out; the rest works.`,
    invalid: (file: string) =>
      `${file} holds something that is not as it should be. It is left out; the rest works.`,
  },
  failedHeading: "The atlas could not start",
  failed:
    "Something went wrong while the page was being put together. Reload it; if that does not help, the records are in data/incidents.geojson.",
  undercount:
    "This is what is public and was found: an undercount by nature. An accusation is not a conviction; everyone accused is presumed innocent.",
  about: "About this atlas",
  aboutText:
    "This atlas collects documented cases in which public officials at the US-Mexico border were accused or found guilty of corruption, alleged and proven. Every record names its sources. Outcomes of many charges were not found; the 1990s and 2003 to 2012 are incomplete; nine in ten records were read once only.",
  corrections: (days: number) => `Corrections, replies and removals are answered within ${days} days.`,
  correctionsNoAddress: (days: number) =>
    `Corrections, replies and removals are answered within ${days} days. This copy names no address yet: its publisher sets one in data/site.json.`,
  writeTo: "Write to",
  aboutPage: "Method, limits, statuses, names and corrections",
  openAtlas: "Open the full atlas",
  licence:
    "Code: MIT. Records: CC BY 4.0. Border line: © OpenStreetMap contributors, ODbL. Towns: GeoNames, CC BY 4.0.",
  download: "The records as GeoJSON",
  embedView: "Embed this view",
  embedFailed: "The embed builder could not be loaded. Try again, or reload the page.",
};
