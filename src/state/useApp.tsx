import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Dataset } from "#domain/dataset.ts";
import type { Scene } from "#domain/scene.ts";
import type { Format } from "#i18n/format.ts";
import type { Locale, Messages } from "#i18n/messages.ts";
import type { AppState, AppStore } from "./store.ts";

/** What one atlas on a page is made of. `sceneOf` remembers its last answer, so that every reader gets the same scene. */
export type Atlas = Readonly<{
  store: AppStore;
  dataset: Dataset;
  sceneOf: (filter: AppState["filter"]) => Scene;
  locale: Locale;
  messages: Messages;
  format: Format;
  /** The way from this document to the top of the site: `./`, `../`, `../../`. */
  root: string;
  /** A page without script: what is a control elsewhere is a link there. */
  isStatic: boolean;
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
