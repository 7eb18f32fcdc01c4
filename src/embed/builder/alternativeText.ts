import { filterSentenceOf, headlineOf } from "#features/sentence/sentenceOf.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";

/**
 * What a view shows, for those who do not see it: what the atlas is, which cases, how many of how many. It never says
 * more than the sentence on the page does.
 */
export function alternativeTextOf({ filter }: Choices, atlas: Atlas): string {
  const { dataset, format, messages } = atlas;
  const scene = atlas.sceneOf(filter);
  const which = filterSentenceOf(scene, atlas);
  const parts = [
    format.text(dataset.site.subtitle) || format.text(dataset.site.title),
    which === messages.sentence.everything ? "" : which,
    headlineOf(scene, atlas),
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => part.replace(/\.$/, ""))
    .join(". ")
    .concat(".");
}
