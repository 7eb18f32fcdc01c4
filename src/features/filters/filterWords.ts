import type { Filter } from "#domain/filter.ts";
import { codeWord, regionWord } from "#i18n/codeWords.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { ActivePart, FilterKey } from "./activeFilters.ts";

/** A part of the filter in words: its kind ("Method") and its value ("Bribery"). */
type PartWords = Readonly<{ key: string; value: string }>;

export function partWords(atlas: Atlas, filter: Filter, part: ActivePart): PartWords {
  const { key } = atlas.messages.filters;
  if (part.type === "code") return { key: key[part.facet], value: codeWord(atlas, part.facet, part.code) };
  if (part.type === "region") return { key: key.regions, value: regionWord(atlas, part.id) };
  return { key: key[part.type], value: plainValue(atlas, filter, part.type) };
}

type PlainType = Exclude<ActivePart["type"], "code" | "region">;

function plainValue({ messages, format }: Atlas, filter: Filter, type: PlainType): string {
  const words = messages.filters;
  const { from, to, span, near, along } = filter;
  switch (type) {
    case "window":
      return words.window(from && span === "window" ? format.date(from) : null, to && format.date(to));
    case "near":
      return near ? words.near(format.number(near.km), format.number(near.lat), format.number(near.lon)) : "";
    case "along":
      return along ? words.along(format.number(along.fromKm), format.number(along.toKm)) : "";
    case "text":
      return words.text(filter.text.trim());
    case "area":
      return words.area;
    case "undated":
      return words.undated;
  }
}

/** A whole key in words: its values joined by "or" while they are two, else its kind and their number. */
export function keyWords(atlas: Atlas, filter: Filter, key: FilterKey): string {
  const words = atlas.messages.filters;
  // Bare, since the sentence around it has its own quotation marks.
  if (key === "text") return filter.text.trim();
  if (key === "window" || key === "area" || key === "near" || key === "along" || key === "undated") {
    return plainValue(atlas, filter, key);
  }
  const values = filter[key].map((code) =>
    key === "regions" ? regionWord(atlas, code) : codeWord(atlas, key, code),
  );
  const [first = "", second] = values;
  if (values.length > 2) return words.several(words.key[key], values.length);
  return second === undefined ? first : words.or(first, second);
}
