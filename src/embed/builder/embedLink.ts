import type { Site } from "#domain/dataset.ts";
import { FACETS } from "#domain/filter.ts";
import type { Choices } from "#state/choices.ts";
import { writeLink } from "#state/link.ts";
import { addressOf } from "#state/opening.ts";
import type { Hideable, ThemeChoice } from "#state/view.ts";

/** What an editor fixes, in an editor's words; each stands for keys of the link. */
export const LOCK_GROUPS = ["filters", "time", "place", "view", "theme", "selection"] as const;
export type LockGroup = (typeof LOCK_GROUPS)[number];

export type EmbedDress = Readonly<{
  /** Null follows the reader's system. */
  theme: ThemeChoice | null;
  hide: readonly Hideable[];
  lock: readonly LockGroup[];
}>;

/** Keys of the link whose value is fixed whether it is set or not: "everything" and "the whole border" are values too. */
const GROUP_KEYS: Readonly<Record<Exclude<LockGroup, "filters">, readonly string[]>> = {
  time: ["from", "to", "clock", "span", "undated"],
  place: ["in", "area", "near", "along", "at"],
  view: ["show", "view"],
  theme: ["theme"],
  selection: ["sel"],
};
const FILTER_KEYS: readonly string[] = [...FACETS, "in", "area", "near", "along", "q"];

/** The keys that "every filter that is set" stands for; empty where none is. */
export function setFilterKeysOf({ filter, selection, view }: Choices): readonly string[] {
  const query = new URLSearchParams(writeLink({ filter, selection, view }));
  return FILTER_KEYS.filter((key) => query.has(key));
}

/** The keys of several groups, each once. */
export function lockKeysOf(groups: readonly LockGroup[], choices: Choices): readonly string[] {
  const keys = groups.flatMap((group) =>
    group === "filters" ? setFilterKeysOf(choices) : GROUP_KEYS[group],
  );
  return [...new Set(keys)];
}

/** The query of an embed document that opens on these choices, dressed and locked as asked. */
export function embedLink(
  choices: Choices,
  { theme, hide, lock }: EmbedDress,
  site: Pick<Site, "defaultView"> = { defaultView: null },
): string {
  const { view } = choices;
  const dressed = { ...view, mode: "explore", theme, hide, lock: lockKeysOf(lock, choices) } as const;
  const link = addressOf({ ...choices, view: dressed }, site);
  // The link to the whole atlas is this one without its dress, and must still not be empty where that means another view.
  const bare = addressOf({ ...choices, view: { ...dressed, hide: [], lock: [] } }, site);
  return bare && !link.startsWith(bare) ? `${bare}&${link.slice(1)}` : link;
}
