import type { Selection } from "#domain/scene.ts";
import type { AppState } from "./store.ts";

export type SelectionSlice = Readonly<{
  selection: Selection;
  /** What the pointer or the keyboard is on, anywhere on the page; never in the link. */
  hovered: Selection;
  itemSelected: (selection: Selection) => void;
  selectionCleared: () => void;
  itemHovered: (selection: Selection) => void;
}>;

const NONE: Selection = { type: "none" };

export function selectionSlice(set: (change: Partial<AppState>) => void): SelectionSlice {
  return {
    selection: NONE,
    hovered: NONE,
    itemSelected: (selection) => set({ selection }),
    selectionCleared: () => set({ selection: NONE }),
    itemHovered: (hovered) => set({ hovered }),
  };
}
