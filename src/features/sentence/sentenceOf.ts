import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { Scene } from "#domain/scene.ts";
import { codeWord, regionWord } from "#i18n/codeWords.ts";
import type { Atlas } from "#state/useApp.tsx";

/** What it takes to put a scene into words of one language. */
export type Speech = Pick<Atlas, "dataset" | "locale" | "messages" | "format">;

/** Values that are named in one breath; of more, the first ones and how many others. */
const NAMED = 4;

/** The filter in words: "Bribery · charged · Texas · 2003 to 2014, by first public action". */
export function filterSentenceOf({ filter }: Pick<Scene, "filter">, speech: Speech): string {
  const parts = [
    ...FACETS.map((facet) => facetWords(speech, facet, filter[facet])),
    ...placeWords(speech, filter),
    textWords(speech, filter),
    timeWords(speech, filter),
  ].filter((part) => part !== "");
  return parts.length === 0 ? speech.messages.sentence.everything : upperFirst(parts.join(" · "));
}

/** The sum of the contract after the headline: its parts always add up to the total. */
export function sumWordsOf({ sum, filter }: Pick<Scene, "sum" | "filter">, speech: Speech): string {
  const words = speech.messages.sentence;
  const { number } = speech.format;
  return [
    filter.hideUndated ? "" : words.undatedShown(number(sum.undatedShown)),
    words.filteredOut(number(sum.filteredOut)),
    filter.hideUndated ? words.undatedHidden(number(sum.undatedHidden)) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

export function headlineOf({ sum }: Pick<Scene, "sum">, { messages, format }: Speech): string {
  return messages.sentence.showing(format.number(sum.shown), format.number(sum.total), sum.total);
}

export function officialsWordsOf(
  { officials }: Pick<Scene, "officials">,
  { messages, format }: Speech,
): string {
  const words = messages.sentence;
  const { total, casesUnknown } = officials;
  const known = words.officials(total, format.number(total));
  return casesUnknown === 0
    ? `${known}.`
    : `${known}; ${words.officialsUnknown(casesUnknown, format.number(casesUnknown))}.`;
}

function facetWords(speech: Speech, facet: Facet, codes: readonly string[]): string {
  if (codes.length === 0) return "";
  const words = speech.messages.sentence;
  const names = codes.map((code) => wordInside(speech, facet, code));
  if (facet === "contraband") return words.contraband(orList(speech, names));
  if (facet === "precision") return words.precision(orList(speech, names));
  return orList(speech, names);
}

/** A code as it stands inside a sentence; those that say nothing by themselves say whose value they are. */
function wordInside(speech: Speech, facet: Facet, code: string): string {
  const words = speech.messages.sentence;
  if (facet === "method" && code === "unknown") return words.unknownMethod;
  if (facet === "act" && code === "other") return words.otherAct;
  if (facet === "level" && code === "unknown") return words.unknownLevel;
  const name = codeWord(speech, facet, code);
  if (facet === "country" || facet === "agency" || facet === "organization") return name;
  return facet === "level" ? words.level(lowerFirst(name)) : lowerFirst(name);
}

function placeWords(speech: Speech, filter: Filter): readonly string[] {
  const { messages, format } = speech;
  const words = messages.sentence;
  const { area, near, along } = filter;
  const regions = filter.regions.map((id) => regionWord(speech, id));
  return [
    orList({ messages, format }, regions),
    area ? words.area : "",
    near ? words.near(format.number(near.km), format.number(near.lat), format.number(near.lon)) : "",
    along ? words.along(format.number(along.fromKm), format.number(along.toKm)) : "",
  ];
}

function textWords({ messages }: Speech, { text }: Filter): string {
  return text.trim() === "" ? "" : messages.sentence.text(text.trim());
}

function timeWords({ messages, format }: Speech, { from, to, clock, span, hideUndated }: Filter): string {
  const words = messages.sentence;
  const start = span === "cumulative" ? null : from;
  const window = start || to ? words.window(start && format.date(start), to && format.date(to)) : "";
  return [
    window,
    window === "" && !hideUndated ? "" : words.clock[clock],
    hideUndated ? words.undatedLeftOut : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function orList({ messages, format }: Pick<Speech, "messages" | "format">, names: readonly string[]): string {
  const { or, more } = messages.sentence;
  const said =
    names.length <= NAMED
      ? names
      : [...names.slice(0, NAMED - 1), more(format.number(names.length - NAMED + 1))];
  const last = said.at(-1) ?? "";
  return said.length < 2 ? last : or(said.slice(0, -1).join(", "), last);
}

/** "Bribery" inside a sentence is "bribery"; abbreviations keep their capitals. */
function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
