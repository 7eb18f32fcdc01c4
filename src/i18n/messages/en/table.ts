export const table = {
  name: "Incidents",
  status: "Status",
  date: "Date",
  dateOn: { public: "First public action", conduct: "When it happened" },
  title: "Case",
  place: "Place",
  agency: "Agency",
  method: "Method",
  sortBy: "Sort by",
  scroller: "List of incidents",
  undated: (n: number, written: string): string =>
    n === 1
      ? "1 incident without a date on this clock: listed apart, never left out in silence"
      : `${written} incidents without a date on this clock: listed apart, never left out in silence`,
  showAll: (count: string): string => `Show all ${count}`,
  noDate: "No date",
  outside: "Outside the border states",
  titlesInEnglish: "",
  before: (date: string): string => `Before ${date}`,
  fromBefore: (from: string, before: string): string => `${from}, ended before ${before}`,
  empty: "No incident to list.",
};
