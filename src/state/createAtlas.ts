import type { Dataset, LateParts, WholeDataset } from "#domain/dataset.ts";
import type { Filter } from "#domain/filter.ts";
import { createIndex } from "#domain/index.ts";
import { latePartsOf } from "#domain/lateParts.ts";
import { type Scene, sceneOf } from "#domain/scene.ts";
import { createFormat } from "#i18n/format.ts";
import type { Locale, Messages } from "#i18n/messages.ts";
import type { Choices } from "./choices.ts";
import { createLate, createReady, currentOf, type Late } from "./late.ts";
import { readyFor } from "./readyFor.ts";
import { createAppStore } from "./store.ts";
import type { Atlas, LateData } from "./useApp.tsx";

/** How the late parts are loaded, each when it is first asked for. */
export type LateLoaders = Readonly<{ [K in keyof LateParts]: () => Promise<LateParts[K]> }>;

/** Records with all they tell, or their core and the ways to the rest. */
type Records =
  | Readonly<{ dataset: WholeDataset; late?: undefined }>
  | Readonly<{ dataset: Dataset; late: LateLoaders }>;

type Parts = Records &
  Readonly<{ locale: Locale; messages: Messages; initial?: Choices; root?: string; isStatic?: boolean }>;

function lateDataOf(records: Records): LateData {
  if (records.late) {
    const { texts, shapes, traffic, figures } = records.late;
    return {
      texts: createLate(texts),
      shapes: createLate(shapes),
      traffic: createLate(traffic),
      figures: createLate(figures),
    };
  }
  const { texts, shapes, traffic, figures } = latePartsOf(records.dataset);
  return {
    texts: createReady(texts),
    shapes: createReady(shapes),
    traffic: createReady(traffic),
    figures: createReady(figures),
  };
}

/** A search without the texts would count too few: that must never be seen, so it is a fault and not an answer. */
function valueNow<T>(late: Late<T>): T {
  const value = currentOf(late);
  if (value === null) throw new Error("Asked for records' texts before they are there: see readyFor");
  return value;
}

/** One atlas: its own store over a dataset. A filter's scene is remembered for as long as the filter is held, since every part of the page asks for it. */
export function createAtlas(parts: Parts): Atlas {
  const { dataset, locale, messages, initial, root = "./", isStatic = false } = parts;
  const late = lateDataOf(parts);
  const index = createIndex(dataset, () => valueNow(late.texts));
  const scenes = new WeakMap<Filter, Scene>();
  const store = createAppStore(initial);
  return {
    store,
    dataset,
    late,
    locale,
    messages,
    format: createFormat(locale),
    root,
    isStatic,
    readyFor: (choices) => readyFor(late.texts, choices),
    sceneOf: (filter) => {
      const known = scenes.get(filter);
      if (known) return known;
      const scene = sceneOf(index, filter);
      scenes.set(filter, scene);
      return scene;
    },
  };
}
