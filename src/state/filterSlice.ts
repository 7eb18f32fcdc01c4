import {
  type Along,
  type Clock,
  type Facet,
  type FacetCode,
  type Filter,
  NO_FILTER,
  type Span,
} from "#domain/filter.ts";
import type { PartialDate } from "#domain/partialDate.ts";
import { resetChoices } from "./lock.ts";
import type { AppState } from "./store.ts";
import { roundAlong } from "./view.ts";

export type FilterSlice = Readonly<{
  filter: Filter;
  /** A handle or the window is being dragged: the link waits for its end. */
  dragging: boolean;
  codeToggled: <F extends Facet>(facet: F, code: FacetCode[F]) => void;
  facetCleared: (facet: Facet) => void;
  regionToggled: (id: string) => void;
  regionsCleared: () => void;
  textChanged: (text: string) => void;
  /** What a reader searched for and cannot be searched yet, since the records' texts did not come; it filters nothing. */
  heldText: string;
  textHeld: (text: string) => void;
  clockChosen: (clock: Clock) => void;
  spanChosen: (span: Span) => void;
  undatedHidden: (hide: boolean) => void;
  windowSet: (from: PartialDate | null, to: PartialDate | null) => void;
  dragStarted: () => void;
  dragEnded: () => void;
  /** A stretch of the border, to a tenth of a kilometre; null is the whole of it. */
  alongSet: (along: Along | null) => void;
  placeCleared: (kind: "area" | "near" | "along") => void;
  filterReset: () => void;
}>;

type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

export function filterSlice(set: Set): FilterSlice {
  const change = (part: (filter: Filter) => Partial<Filter>): void =>
    set((state) => ({ filter: { ...state.filter, ...part(state.filter) } }));
  return {
    filter: NO_FILTER,
    dragging: false,
    codeToggled: (facet, code) =>
      change((filter) => ({ [facet]: toggled<string>(filter[facet], code) }) as Partial<Filter>),
    facetCleared: (facet) => change(() => ({ [facet]: [] }) as Partial<Filter>),
    regionToggled: (id) => change((filter) => ({ regions: toggled(filter.regions, id) })),
    regionsCleared: () => change(() => ({ regions: [] })),
    textChanged: (text) => set((state) => ({ filter: { ...state.filter, text }, heldText: "" })),
    heldText: "",
    textHeld: (heldText) => set({ heldText }),
    clockChosen: (clock) => change(() => ({ clock })),
    spanChosen: (span) => change(() => ({ span })),
    undatedHidden: (hideUndated) => change(() => ({ hideUndated })),
    windowSet: (from, to) => change(() => ({ from, to })),
    dragStarted: () => set({ dragging: true }),
    dragEnded: () => set({ dragging: false }),
    alongSet: (along) => change(() => ({ along: along && roundAlong(along) })),
    placeCleared: (kind) => change(() => ({ [kind]: null })),
    filterReset: () => set((state) => ({ ...resetChoices(state), heldText: "", playing: false })),
  };
}
