import type { builder } from "./messages/en/builder.ts";
import type { Locale } from "./messages.ts";

/** The words of the embed builder; only an editor who opens it loads them. */
export type BuilderMessages = typeof builder;

export async function loadBuilderMessages(locale: Locale): Promise<BuilderMessages> {
  return locale === "es"
    ? (await import("./messages/es/builder.ts")).builder
    : (await import("./messages/en/builder.ts")).builder;
}
