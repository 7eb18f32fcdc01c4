import { addBit, type Bits, emptyBits, fullBits, intersectInto } from "./bitset.ts";

/** Finds the records in which every word of a text is the beginning of some word. */
export type TextIndex = Readonly<{ bitsOf: (text: string) => Bits }>;

const WORD = /[\p{L}\p{N}]+/gu;
const MARK = /\p{M}/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** The words of a text without case and accents: `Soborno en Piedras-Negras, Coahuíla` → soborno en piedras negras coahuila. */
export function wordsOf(text: string): readonly string[] {
  const plain = NOT_ASCII.test(text) ? text.normalize("NFKD").replace(MARK, "") : text;
  return plain.toLowerCase().match(WORD) ?? [];
}

/** `textsOf` gives everything of a record that can be found; a null is a translation that is not there yet. */
export function createTextIndex(
  size: number,
  textsOf: (index: number) => readonly (string | null)[],
): TextIndex {
  const records = new Map<string, number[]>();
  for (let i = 0; i < size; i++) {
    for (const text of textsOf(i)) {
      for (const word of text === null ? [] : wordsOf(text)) {
        const list = records.get(word);
        if (!list) records.set(word, [i]);
        else if (list[list.length - 1] !== i) list.push(i);
      }
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
