import type { Dataset } from "#domain/dataset.ts";
import type { Filter } from "#domain/filter.ts";
import { createIndex } from "#domain/index.ts";
import { type Scene, sceneOf } from "#domain/scene.ts";
import { createFormat } from "#i18n/format.ts";
import type { Locale, Messages } from "#i18n/messages.ts";
import type { Choices } from "./choices.ts";
import { createAppStore } from "./store.ts";
import type { Atlas } from "./useApp.tsx";

/** One atlas: its own store over a dataset. A filter's scene is remembered for as long as the filter is held, since every part of the page asks for it. */
export function createAtlas(
  parts: Readonly<{
    dataset: Dataset;
    locale: Locale;
    messages: Messages;
    initial?: Choices;
    root?: string;
    isStatic?: boolean;
  }>,
): Atlas {
  const { dataset, locale, messages, initial, root = "./", isStatic = false } = parts;
  const index = createIndex(dataset);
  const scenes = new WeakMap<Filter, Scene>();
  return {
    store: createAppStore(initial),
    dataset,
    locale,
    messages,
    format: createFormat(locale),
    root,
    isStatic,
    sceneOf: (filter) => {
      const known = scenes.get(filter);
      if (known) return known;
      const scene = sceneOf(index, filter);
      scenes.set(filter, scene);
      return scene;
    },
  };
}
