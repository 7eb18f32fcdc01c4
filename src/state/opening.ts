import type { Site } from "#domain/dataset.ts";
import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import { type KnownCodes, readLink, writeLink } from "./link.ts";
import { LINK_KEYS } from "./linkKeys.ts";
import { migrateLink } from "./linkMigrations.ts";

type Opening = Pick<Site, "defaultView">;

/** The contract's defaults in words, for a site on which an empty query means something else. */
const ALL_DEFAULT = `?mode=${DEFAULT_CHOICES.view.mode}`;

/** What a document shows whose address says nothing: the publisher's default view, else the contract's defaults. */
export function openingChoices({ defaultView }: Opening, known: KnownCodes): Choices {
  return defaultView === null ? DEFAULT_CHOICES : readLink(defaultView, known);
}

/** What a document shows at an address with this query. */
export function choicesAt(search: string, site: Opening, known: KnownCodes): Choices {
  const query = migrateLink(new URLSearchParams(search));
  return LINK_KEYS.some((key) => query.has(key)) ? readLink(search, known) : openingChoices(site, known);
}

/** What an address says to the atlas itself, which is always whole: only the page around a frame may hide or lock. */
export function atlasChoices(choices: Choices): Choices {
  const { view } = choices;
  return {
    ...choices,
    view: {
      ...view,
      hide: [],
      lock: [],
      mode: view.mode === "embed" ? DEFAULT_CHOICES.view.mode : view.mode,
    },
  };
}

/**
 * The query under which a document of this site shows these choices. It is `writeLink`'s, but never empty where an
 * empty one would open as something else; the default view is written out too, so that a shared link outlives it.
 */
export function addressOf(choices: Choices, { defaultView }: Opening): string {
  return writeLink(choices) || (defaultView === null ? "" : ALL_DEFAULT);
}
