import type { Bilingual } from "#domain/incident.ts";

/** A text with its Spanish; null where there is no text at all. */
export function bilingual(en: string, es: string | null): Bilingual;
export function bilingual(en: string | null, es: string | null): Bilingual | null;
export function bilingual(en: string | null, es: string | null): Bilingual | null {
  return en === null ? null : { en, es };
}
