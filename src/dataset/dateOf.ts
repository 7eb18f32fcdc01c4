import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";

const known = new Map<string, PartialDate | null>();

/** A partial date, or null for none and for what is no date. Texts repeat, and are asked for twice: kept once read. */
export function dateOf(text: string | null | undefined): PartialDate | null {
  if (!text) return null;
  const date = known.get(text);
  if (date !== undefined) return date;
  const parsed = parsePartialDate(text);
  known.set(text, parsed);
  return parsed;
}
