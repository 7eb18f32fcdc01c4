import type { about } from "./messages/en/about.ts";
import type { pages } from "./messages/en/pages.ts";
import type { Locale } from "./messages.ts";

/** The words of the pages without script; no reader of the atlas loads them. */
export type PageMessages = typeof pages;
export type AboutMessages = typeof about;

export async function loadPageMessages(
  locale: Locale,
): Promise<Readonly<{ pages: PageMessages; about: AboutMessages }>> {
  const [{ pages }, { about }] = await (locale === "es"
    ? Promise.all([import("./messages/es/pages.ts"), import("./messages/es/about.ts")])
    : Promise.all([import("./messages/en/pages.ts"), import("./messages/en/about.ts")]));
  return { pages, about };
}
