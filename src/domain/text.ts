import { addBit, type Bits, emptyBits, fullBits, intersectInto } from "./bitset.ts";

/** Finds the records in which every word of a text is the beginning of some word. */
export type TextIndex = Readonly<{ bitsOf: (text: string) => Bits }>;

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const MARK = /\p{M}/gu;
/** As long as names of agencies, places and roles are, in characters; longer texts hardly come twice. */
const SHORT_TEXT = 60;
const KNOWN_TEXTS = 4000;
const NOT_ASCII = /[^\0-\x7f]/;

/** The words of a text without case and accents: `Soborno en Piedras-Negras, Coahuíla` → soborno en piedras negras coahuila. */
export function wordsOf(text: string): readonly string[] {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const plain = text.normalize("NFKD").replace(MARK, "").toLowerCase();
  return plain.match(NOT_ASCII.test(plain) ? WORD : ASCII_WORD) ?? [];
}

/**
 * `textsOf` gives everything of a record that can be found; a null is a translation that is not there yet. Texts that
 * come again, as names of agencies do, are taken apart once.
 */
export function createTextIndex(
  size: number,
  textsOf: (index: number) => readonly (string | null)[],
): TextIndex {
  const records = new Map<string, number[]>();
  const known = new Map<string, readonly number[][]>();
  const listOf = (word: string): number[] => {
    const list = records.get(word) ?? [];
    records.set(word, list);
    return list;
  };
  const listsOf = (text: string): readonly number[][] => {
    const lists = known.get(text) ?? wordsOf(text).map(listOf);
    if (known.size < KNOWN_TEXTS && text.length <= SHORT_TEXT) known.set(text, lists);
    return lists;
  };
  for (let i = 0; i < size; i++) {
    for (const text of textsOf(i)) {
      for (const list of text === null ? [] : listsOf(text)) if (list.at(-1) !== i) list.push(i);
    }
  }
  const vocabulary = [...records.keys()].sort();
  const bitsOfPrefix = (prefix: string): Bits => {
    const bits = emptyBits(size);
    for (let k = firstNotBefore(vocabulary, prefix); vocabulary[k]?.startsWith(prefix); k++) {
      for (const index of records.get(vocabulary[k] ?? "") ?? []) addBit(bits, index);
    }
    return bits;
  };
  return {
    bitsOf: (text) => {
      const bits = fullBits(size);
      for (const word of new Set(wordsOf(text))) intersectInto(bits, bits, bitsOfPrefix(word));
      return bits;
    },
  };
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
