import type { Site } from "#domain/dataset.ts";
import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import { type KnownCodes, readLink, writeLink } from "./link.ts";
import { migrateLink } from "./linkMigrations.ts";

type Opening = Pick<Site, "defaultView">;

/** Every key of the link; a query without any of them (an advertiser's, a host script's) says nothing. */
export const LINK_KEYS: readonly string[] = [
  ...["mode", "from", "to", "clock", "span", "undated"],
  ...["method", "act", "status", "level", "contraband", "agency", "organization", "country", "precision"],
  ...["in", "area", "near", "along", "q", "sel", "at", "show", "view", "story", "step"],
  ...["theme", "hide", "lock"],
];

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

/**
 * The query under which a document of this site shows these choices. It is `writeLink`'s, but never empty where an
 * empty one would open as something else; the default view is written out too, so that a shared link outlives it.
 */
export function addressOf(choices: Choices, { defaultView }: Opening): string {
  return writeLink(choices) || (defaultView === null ? "" : ALL_DEFAULT);
}
