import { type Filter, NO_FILTER } from "#domain/filter.ts";
import type { Selection } from "#domain/scene.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** The part of the state that the link holds. */
export type Choices = Readonly<{ filter: Filter; selection: Selection; view: View }>;

export const DEFAULT_CHOICES: Choices = {
  filter: NO_FILTER,
  selection: { type: "none" },
  view: DEFAULT_VIEW,
};
