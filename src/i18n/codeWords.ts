import type { Dataset } from "#domain/dataset.ts";
import type { Facet } from "#domain/filter.ts";
import type { Locale, Messages } from "./messages.ts";

type Speech = Readonly<{ dataset: Dataset; messages: Messages; locale: Locale }>;

/** The word of a code in the reader's language; a code without one (from an imported file) stands for itself. */
export function codeWord({ dataset, messages, locale }: Speech, facet: Facet, code: string): string {
  if (facet === "agency" || facet === "organization") {
    const named = (facet === "agency" ? dataset.agencies : dataset.organizations).get(code);
    return (locale === "es" ? named?.nameEs : named?.nameEn) ?? code;
  }
  const words: Readonly<Record<string, string>> = messages.codes[facet];
  return words[code] ?? code;
}

/** The one-sentence definitions of a facet's codes, where its codes need any. */
export function definitionsOf(
  { definitions }: Messages,
  facet: Facet,
): Readonly<Record<string, string>> | null {
  if (
    facet === "method" ||
    facet === "act" ||
    facet === "status" ||
    facet === "level" ||
    facet === "precision"
  ) {
    return definitions[facet];
  }
  return null;
}

/** The word of a region, or its id where the atlas does not know it (an old link). */
export function regionWord({ dataset, locale }: Speech, id: string): string {
  const region = dataset.regions.find((candidate) => candidate.id === id);
  return (locale === "es" ? region?.nameEs : region?.name) ?? id;
}
