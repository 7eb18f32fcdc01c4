import type { Dataset } from "#domain/dataset.ts";
import type { Facet } from "#domain/filter.ts";
import type { Region } from "#domain/geography.ts";
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

/** The word of a region, with its state where another bears the same name; its id where the atlas does not know it. */
export function regionWord({ dataset, locale }: Speech, id: string): string {
  const nameOf = ({ name, nameEs }: Region): string => (locale === "es" ? nameEs : name);
  const region = dataset.regions.find((candidate) => candidate.id === id);
  if (!region) return id;
  const name = nameOf(region);
  const isOne = dataset.regions.filter((other) => nameOf(other) === name).length === 1;
  const state = isOne ? undefined : dataset.regions.find((other) => other.id === stateIdOf(region));
  return state ? `${name}, ${nameOf(state)}` : name;
}

function stateIdOf({ kind, state }: Region): string | null {
  return kind === "state" || state === null ? null : `state-${state.toLowerCase()}`;
}
