import { createStore, type StoreApi } from "zustand/vanilla";
import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import { type FilterSlice, filterSlice } from "./filterSlice.ts";
import { type PlaybackSlice, playbackSlice } from "./playbackSlice.ts";
import { type SelectionSlice, selectionSlice } from "./selectionSlice.ts";
import { type ViewSlice, viewSlice } from "./viewSlice.ts";

/** Everything the reader chose, and the facts that change it. Results (counts, visible sets) are never in here. */
export type AppState = FilterSlice & SelectionSlice & ViewSlice & PlaybackSlice;
export type AppStore = StoreApi<AppState>;

/** A store of its own for each atlas on the page and for each test. */
export function createAppStore(initial: Choices = DEFAULT_CHOICES): AppStore {
  return createStore<AppState>()((set) => ({
    ...filterSlice(set),
    ...selectionSlice(set),
    ...viewSlice(set),
    ...playbackSlice(set),
    ...initial,
  }));
}
