import type { Clock } from "#domain/filter.ts";

export const sentence = {
  /** The words of the contract; `total` decides the plural. */
  showing: (shown: string, total: string, n: number): string =>
    `Showing ${shown} of ${total} ${n === 1 ? "incident" : "incidents"}`,
  undatedShown: (n: string): string => `${n} of them undated`,
  filteredOut: (n: string): string => `${n} filtered out`,
  undatedHidden: (n: string): string => `${n} undated hidden`,
  officials: (n: number, written: string): string =>
    n === 1 ? "1 official in these cases" : `${written} officials in these cases`,
  officialsUnknown: (n: number, written: string): string =>
    n === 1 ? "in 1 case the number is not known" : `in ${written} cases the number is not known`,
  undercount: (date: string): string =>
    `What is public and was found: an undercount by nature. Status as of ${date}.`,
  /** The page that sets published counts beside the atlas's own. */
  countsPage: "Why counts differ",
  everything: "All documented cases, alleged and proven",
  or: (a: string, b: string): string => `${a} or ${b}`,
  more: (n: string): string => `${n} more`,
  unknownMethod: "method not documented",
  unknownLevel: "level of government not documented",
  level: (name: string): string => `${name} level`,
  contraband: (names: string): string => `contraband: ${names}`,
  precision: (names: string): string => `place known to: ${names}`,
  otherAct: "other conduct",
  window: (from: string | null, to: string | null): string =>
    from === null
      ? `until ${to ?? ""}`
      : to === null
        ? `since ${from}`
        : from === to
          ? from
          : `${from} to ${to}`,
  clock: {
    public: "by first public action",
    conduct: "by when it happened",
  } satisfies Record<Clock, string>,
  undatedLeftOut: "undated left out",
  area: "in the drawn area",
  near: (km: string, lat: string, lon: string): string => `within ${km} km of ${lat}, ${lon}`,
  along: (from: string, to: string): string => `border km ${from} to ${to}`,
  text: (text: string): string => `matching “${text}”`,
};
