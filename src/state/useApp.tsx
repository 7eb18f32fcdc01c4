import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useSyncExternalStore,
} from "react";
import { useStore } from "zustand";
import type { Dataset, LateParts } from "#domain/dataset.ts";
import type { Scene } from "#domain/scene.ts";
import type { Format } from "#i18n/format.ts";
import type { Locale, Messages } from "#i18n/messages.ts";
import type { Choices } from "./choices.ts";
import type { Late } from "./late.ts";
import type { AppState, AppStore } from "./store.ts";

export type LateData = Readonly<{ [K in keyof LateParts]: Late<LateParts[K]> }>;

/** What one atlas on a page is made of. `sceneOf` remembers its last answer, so that every reader gets the same scene. */
export type Atlas = Readonly<{
  store: AppStore;
  dataset: Dataset;
  /** What comes when it is first asked for; `useLate` asks. */
  late: LateData;
  sceneOf: (filter: AppState["filter"]) => Scene;
  locale: Locale;
  messages: Messages;
  format: Format;
  /** The way from this document to the top of the site: `./`, `../`, `../../`. */
  root: string;
  /** A page without script: what is a control elsewhere is a link there. */
  isStatic: boolean;
  /** Null where choices can be applied at once; else what may be applied of them, once it may (`readyFor.ts`). */
  readyFor: (choices: Choices) => Promise<Choices> | null;
}>;

const AtlasContext = createContext<Atlas | null>(null);

export function AtlasProvider({
  atlas,
  children,
}: Readonly<{ atlas: Atlas; children: ReactNode }>): ReactNode {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** The atlas around this component; for dataset, messages and formats, which never change while it lives. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("useAtlas needs an AtlasProvider above it");
  return atlas;
}

/** A part of the state: `useApp((state) => state.filter.clock)`. Select single values or stable objects. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAtlas().store, select);
}

/** The scene of the filter of this moment. */
export function useScene(): Scene {
  const { sceneOf } = useAtlas();
  return sceneOf(useApp((state) => state.filter));
}

/** A late part as a component meets it: null until it is there; `retry` where it did not come. */
export type LateValue<T> = Readonly<{ value: T | null; hasFailed: boolean; retry: () => void }>;

/** Asks for something that comes late; `isWanted` says whether this component needs it yet. */
export function useLateValue<T>(late: Late<T>, isWanted = true): LateValue<T> {
  const state = useSyncExternalStore(late.subscribe, late.state, late.state);
  const retry = useCallback((): void => void late.load().catch(() => {}), [late]);
  useEffect(() => {
    // After a failure only the reader asks again.
    if (isWanted && late.state().status === "waiting") retry();
  }, [late, isWanted, retry]);
  return {
    value: state.status === "ready" ? state.value : null,
    hasFailed: state.status === "failed",
    retry,
  };
}

/** Asks for a late part of the data. */
export function useLate<K extends keyof LateParts>(part: K, isWanted = true): LateValue<LateParts[K]> {
  return useLateValue<LateParts[K]>(useAtlas().late[part], isWanted);
}
