import { type Filter, NO_FILTER } from "#domain/filter.ts";
import type { Selection } from "#domain/scene.ts";
import { DEFAULT_CHOICES } from "./choices.ts";
import { addressOf } from "./opening.ts";
import type { Atlas } from "./useApp.tsx";

type Standpoint = Pick<Atlas, "root" | "locale">;
type Chosen = Exclude<Selection, { type: "none" }>;

const languagePath = ({ root, locale }: Standpoint): string => `${root}${locale === "es" ? "es/" : ""}`;

/** The lasting page of a record, port or task force, from where the reader stands. */
export function recordAddress(atlas: Standpoint, { type, id }: Chosen): string {
  return `${languagePath(atlas)}${type}/${id}/`;
}

/** The page that sets published counts beside the atlas's own. */
export const countsAddress = (atlas: Standpoint): string => `${languagePath(atlas)}counts/`;

/** The atlas as it opens. */
export const homeAddress = languagePath;

/** The atlas with a filter and a selection, everything else by default. */
export function atlasAddress(
  atlas: Standpoint & Pick<Atlas, "dataset">,
  filter: Partial<Filter>,
  selection: Selection = DEFAULT_CHOICES.selection,
): string {
  const choices = { ...DEFAULT_CHOICES, filter: { ...NO_FILTER, ...filter }, selection };
  return `${languagePath(atlas)}${addressOf(choices, atlas.dataset.site)}`;
}
