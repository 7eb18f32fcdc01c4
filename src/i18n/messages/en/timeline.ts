import type { Clock, Span } from "#domain/filter.ts";
import type { BinUnit } from "#domain/timeline.ts";

const cases = (n: number, written: string): string => (n === 1 ? "1 case" : `${written} cases`);

export const timeline = {
  title: {
    year: { public: "Cases by year of first public action", conduct: "Cases by year in which it happened" },
    month: {
      public: "Cases by month of first public action",
      conduct: "Cases by month in which it happened",
    },
  } satisfies Record<BinUnit, Record<Clock, string>>,
  /** Beside the highest line of the scale. */
  cases,
  alternative: (first: string, last: string): string => `Bars from ${first} to ${last}.`,
  highest: (date: string, n: number, written: string, parts: string): string =>
    `Most in ${date}: ${cases(n, written)} (${parts}).`,
  nothing: "No dated case passes the filters.",
  undatedCases: (n: number, written: string): string =>
    n === 1 ? "1 undated case stands apart." : `${written} undated cases stand apart.`,
  /** Under the stub beside the axis. */
  undated: "undated",
  undatedHidden: "hidden",
  from: "From",
  to: "To",
  openSince: (date: string): string => `open: since ${date}`,
  openUntil: (date: string): string => `open: until ${date}`,
  keys: {
    year: "Arrow keys move by a year, Page Up and Page Down by five years, Home and End to the ends. Shift with an arrow moves the whole window.",
    month:
      "Arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends. Shift with an arrow moves the whole window.",
  } satisfies Record<BinUnit, string>,
  all: (first: string, last: string): string => `All dates, ${first} to ${last}`,
  since: (date: string): string => `Since ${date}`,
  until: (date: string): string => `Until ${date}`,
  range: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  clear: "Clear dates",
  play: "Play",
  pause: "Pause",
  /** On the buttons; their names, which say more, end with the same word. */
  back: "Back",
  forward: "Forward",
  stepBack: "Step back",
  stepForward: "Step forward",
  speed: "Speed",
  times: (written: string): string => `${written}×`,
  options: "Time options",
  clock: "Date of a case",
  clockName: { public: "First public action", conduct: "When it happened" } satisfies Record<Clock, string>,
  span: "Span",
  spanName: { window: "Window", cumulative: "Cumulative" } satisfies Record<Span, string>,
  spanHint: "Cumulative shows everything up to the end of the window.",
  showUndated: (written: string): string => `Show undated cases (${written})`,
  exact: "Exact dates",
  openEnd: "Open",
  wholeYear: "Whole year",
  yearOf: (end: string): string => `${end}: year`,
  monthOf: (end: string): string => `${end}: month`,
  yearOnly: "A case known by its year alone stands in January.",
};
