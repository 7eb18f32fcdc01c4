import type { Mode } from "#state/view.ts";

/** The parts of the page that a mode may show. */
export type Part =
  | "title"
  | "search"
  | "sentence"
  | "filters"
  | "surface"
  | "timeline"
  | "details"
  | "records"
  | "about";

/**
 * Four uses, one app: which parts each mode shows, in reading order. Projectors and frames have no room for the
 * text around the graphic; nobody goes without the sentence, the records or the meaning of the marks.
 */
export const MODE_PARTS: Readonly<Record<Mode, ReadonlySet<Part>>> = {
  explore: new Set([
    "title",
    "search",
    "sentence",
    "filters",
    "surface",
    "timeline",
    "details",
    "records",
    "about",
  ]),
  present: new Set(["title", "sentence", "filters", "surface", "timeline", "details", "records"]),
  analyse: new Set([
    "title",
    "search",
    "sentence",
    "filters",
    "surface",
    "timeline",
    "details",
    "records",
    "about",
  ]),
  embed: new Set(["title", "search", "sentence", "filters", "surface", "timeline", "details", "records"]),
};
