import type { Dataset, LateParts } from "#domain/dataset.ts";
import { type CoreFile, reviveCore } from "./coreFile.ts";
import {
  type FiguresFile,
  reviveFigures,
  reviveShapes,
  reviveTexts,
  reviveTraffic,
  type ShapesFile,
  type TextsFile,
  type TrafficFile,
} from "./lateFiles.ts";

/**
 * What the page reads in place of the files under `data/`: made of them at build (`packFiles.ts`), checked there by the
 * one schema, and so read here without it. The core, one file a language, is all that filters, marks, lists and links need; it must be there
 * before the page takes over. The others come when they are first asked for: `texts` what only records tell and the
 * text search reads, `shapes` the outlines of the live map, `traffic` and `figures` counts.
 */
export const RECORD_PARTS = ["core-en", "core-es", "texts", "shapes", "traffic", "figures"] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** The value of one part; rejects where it cannot be had. */
export type FetchPart = (part: RecordPart) => Promise<unknown>;

/** Rejects where the core does not come or is no such file: then the page stays as it was rendered at build. */
export async function loadCore(fetchPart: FetchPart, locale: "en" | "es"): Promise<Dataset> {
  return reviveCore((await fetchPart(`core-${locale}`)) as CoreFile);
}

/** How each late part is fetched; nothing is fetched yet. */
export function lateLoaders(
  fetchPart: FetchPart,
): Readonly<{ [K in keyof LateParts]: () => Promise<LateParts[K]> }> {
  return {
    texts: async () => reviveTexts((await fetchPart("texts")) as TextsFile),
    shapes: async () => reviveShapes((await fetchPart("shapes")) as ShapesFile),
    traffic: async () => reviveTraffic((await fetchPart("traffic")) as TrafficFile),
    figures: async () => reviveFigures((await fetchPart("figures")) as FiguresFile),
  };
}
