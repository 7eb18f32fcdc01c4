import urls from "virtual:garita-records";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { lateLoaders, loadCore, type RecordPart } from "#dataset/recordFiles.ts";
import { announceHeight, joinHost } from "#embed/guest.ts";
import { openLinksOutside } from "#embed/outside.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { writeLink } from "#state/link.ts";
import { atlasChoices, choicesAt, openingChoices } from "#state/opening.ts";
import { syncLink } from "#state/syncLink.ts";
import "#theme/tokens.css";
import "./base.css";
import { pageOf } from "./page.tsx";

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}

/** Lets the page answer between two pieces of work: a slow phone would stand still for the sum of them. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

async function start(place: HTMLElement): Promise<void> {
  const { lang, dataset: document_ } = document.documentElement;
  const locale: Locale = lang === "es" ? "es" : "en";
  const site = document_["root"] ?? "./";
  const isEmbed = document_["document"] === "embed";
  if (isEmbed) {
    openLinksOutside(document);
    announceHeight(document.body, window);
  }
  const fetchPart = (part: RecordPart): Promise<unknown> => fetchJson(urls[part]);
  const [dataset, messages] = await Promise.all([loadCore(fetchPart, locale), loadMessages(locale)]);
  await breathe();
  const known = knownCodesOf(dataset);
  const linked = choicesAt(window.location.search, dataset.site, known);
  const initial = isEmbed ? linked : atlasChoices(linked);
  const atlas = createAtlas({ dataset, late: lateLoaders(fetchPart), locale, messages, initial, root: site });
  await breathe();
  const applicable = await (atlas.readyFor(initial) ?? initial);
  if (applicable !== initial) {
    // A search that its host has fixed is never left out: then the page stays as it was built.
    if (initial.view.lock.includes("q")) throw new Error("The records' texts did not come");
    atlas.store.setState({ filter: applicable.filter, heldText: initial.filter.text });
  }
  atlas.sceneOf(atlas.store.getState().filter);
  await breathe();
  const options = { site: dataset.site, readyFor: atlas.readyFor, isEmbed };
  const sync = syncLink(atlas.store, known, window, options);
  if (isEmbed) joinHost(atlas.store, sync, window);
  const page = pageOf(atlas, isEmbed);
  const isOpening = writeLink(initial) === writeLink(openingChoices(dataset.site, known));
  // The page as it was built is taken over part by part; one that a link has changed is made apart and then put in its place.
  startTransition(() => {
    if (isOpening && place.childElementCount > 0) hydrateRoot(place, page);
    else createRoot(place).render(page);
  });
}

// A style sheet that did not come is taken by the next try for one that is there, so long as its link stands.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") target.remove();
  },
  true,
);

const place = document.getElementById("garita");
if (place) {
  start(place).catch((error: unknown) => {
    // Without the records the page stays as it was built, and says that it does not answer.
    document.documentElement.dataset["linked"] = "failed";
    throw error;
  });
}
