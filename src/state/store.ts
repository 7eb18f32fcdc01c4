import { createStore, type StoreApi } from "zustand/vanilla";
import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import { type FilterSlice, filterSlice } from "./filterSlice.ts";
import { withLocks } from "./lock.ts";
import { type PlaybackSlice, playbackSlice } from "./playbackSlice.ts";
import { type SelectionSlice, selectionSlice } from "./selectionSlice.ts";
import { type ViewSlice, viewSlice } from "./viewSlice.ts";

/** Everything the reader chose, and the facts that change it. Results (counts, visible sets) are never in here. */
export type AppState = FilterSlice & SelectionSlice & ViewSlice & PlaybackSlice;
export type AppStore = StoreApi<AppState>;

type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;

/**
 * A store of its own for each atlas on the page and for each test. What `initial` locks stays, whoever asks: every
 * change passes here, so that no control, link or message has to know.
 */
export function createAppStore(initial: Choices = DEFAULT_CHOICES): AppStore {
  return createStore<AppState>()((change, _get, api) => {
    const set: Set = (wanted) =>
      change((state) => withLocks(initial, typeof wanted === "function" ? wanted(state) : wanted));
    api.setState = set;
    return {
      ...filterSlice(set),
      ...selectionSlice(set),
      ...viewSlice(set),
      ...playbackSlice(set),
      ...initial,
    };
  });
}
