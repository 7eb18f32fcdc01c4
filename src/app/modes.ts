import type { Mode } from "#state/view.ts";

/** The parts of the page that not every use has room for. The sentence, the filters, the records and the meaning of the marks always stay. */
export type Part = "search" | "about";

/** Four uses, one app: a projector and a frame have no room for the text around the graphic. */
export const MODE_PARTS: Readonly<Record<Mode, ReadonlySet<Part>>> = {
  explore: new Set(["search", "about"]),
  present: new Set(["search"]),
  analyse: new Set(["search", "about"]),
  embed: new Set(["search"]),
};
