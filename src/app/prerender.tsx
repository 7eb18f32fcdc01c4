import { renderToString } from "react-dom/server";
import type { WholeDataset } from "#domain/dataset.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { openingChoices } from "#state/opening.ts";
import { pageOf } from "./page.tsx";

type Document = Readonly<{ locale: Locale; root: string; isEmbed: boolean }>;

/** A document of the atlas as it stands before any script, in the site's own opening view; script takes it over. */
export async function prerender(dataset: WholeDataset, { locale, root, isEmbed }: Document): Promise<string> {
  const messages = await loadMessages(locale);
  const initial = openingChoices(dataset.site, knownCodesOf(dataset));
  const atlas = createAtlas({ dataset, locale, messages, root, initial });
  return renderToString(pageOf(atlas, isEmbed));
}
