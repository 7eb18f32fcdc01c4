import type { en } from "./messages/en.ts";

export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every word of the interface. A Spanish message that is missing does not compile. */
export type Messages = typeof en;

/** The words of one language, in a chunk of its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "es" ? (await import("./messages/es.ts")).es : (await import("./messages/en.ts")).en;
}
