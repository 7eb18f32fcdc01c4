import type { about } from "./messages/en/about.ts";
import type { counts } from "./messages/en/counts.ts";
import type { pages } from "./messages/en/pages.ts";
import type { Locale } from "./messages.ts";

/** The words of the pages without script; no reader of the atlas loads them. */
export type PageMessages = ReturnType<typeof pages>;
export type AboutMessages = typeof about;
export type CountsMessages = typeof counts;

type AllPages = Readonly<{ pages: PageMessages; about: AboutMessages; counts: CountsMessages }>;

/** `site` is the title of this copy in that language. */
export async function loadPageMessages(locale: Locale, site: string): Promise<AllPages> {
  const [{ pages }, { about }, { counts }] = await (locale === "es"
    ? Promise.all([
        import("./messages/es/pages.ts"),
        import("./messages/es/about.ts"),
        import("./messages/es/counts.ts"),
      ])
    : Promise.all([
        import("./messages/en/pages.ts"),
        import("./messages/en/about.ts"),
        import("./messages/en/counts.ts"),
      ]));
  return { pages: pages(site), about, counts };
}
