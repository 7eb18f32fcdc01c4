import type { WholeDataset } from "#domain/dataset.ts";
import { LOCALES, loadMessages } from "#i18n/messages.ts";
import { loadPageMessages } from "#i18n/pageMessages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { aboutPage } from "./aboutPage.tsx";
import { countsPage } from "./countsPage.tsx";
import { dictionaryPage } from "./dictionaryPage.tsx";
import type { Page } from "./document.tsx";
import {
  incidentPage,
  isIndexed,
  type PageSource,
  portPage,
  taskForcePage,
  withdrawnPage,
} from "./recordPages.tsx";
import { sitemapOf } from "./sitemap.ts";

/**
 * Every page without script, in both languages, and the sitemap where the site knows its own address. `styles` are of
 * all pages, `countsStyles` of the one on counts alone.
 */
export async function renderPages(
  dataset: WholeDataset,
  styles: readonly string[],
  countsStyles: readonly string[] = [],
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const locale of LOCALES) {
    const messages = await loadMessages(locale);
    const atlas = createAtlas({ dataset, locale, messages, isStatic: true });
    const words = await loadPageMessages(locale, dataset.site.title[locale]);
    const source: PageSource = { atlas, words: words.pages, styles };
    pages.push(
      aboutPage(source, words.about),
      dictionaryPage(source),
      countsPage({ ...source, styles: [...styles, ...countsStyles] }, words.counts),
      ...dataset.incidents.map((incident) => incidentPage(source, incident)),
      ...dataset.withdrawn.map((withdrawn) => withdrawnPage(source, withdrawn)),
      ...dataset.ports.map((port) => portPage(source, port)),
      ...dataset.taskForces.map((taskForce) => taskForcePage(source, taskForce)),
    );
  }
  const { baseUrl } = dataset.site;
  // A page that says `noindex` is offered to no search engine.
  const incidents = dataset.incidents.filter(isIndexed);
  if (baseUrl) pages.push(sitemapOf(pathsOf({ ...dataset, incidents }), baseUrl));
  return pages;
}

/** Every document of the contract, below the site's top in English. */
export function pathsOf({
  incidents,
  ports,
  taskForces,
}: Pick<WholeDataset, "incidents" | "ports" | "taskForces">): readonly string[] {
  return [
    "",
    "about/",
    "counts/",
    "dictionary/",
    ...incidents.map(({ id }) => `incident/${id}/`),
    ...ports.map(({ id }) => `port/${id}/`),
    ...taskForces.map(({ id }) => `task-force/${id}/`),
  ];
}
