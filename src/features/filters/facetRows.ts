/** One checkbox of a group. */
export type FacetRow<Code extends string> = Readonly<{
  code: Code;
  label: string;
  count: number;
  isChosen: boolean;
}>;

/** The rows of a list without an order of its own: the most frequent first, then by name. */
export function byCount<Code extends string>(
  rows: readonly FacetRow<Code>[],
  locale: string,
): FacetRow<Code>[] {
  const collator = new Intl.Collator(locale);
  return [...rows].sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
}

/** What a long list shows before it is asked for all: the first ones that have a count, and whatever is chosen. */
export function headOf<Code extends string>(
  rows: readonly FacetRow<Code>[],
  length: number,
): readonly FacetRow<Code>[] {
  return rows.filter((row, at) => row.isChosen || (at < length && row.count > 0));
}

/** Without case and accents, as text search reads words. */
function foldCase(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** True where every word of the query begins a word of the text, without case and accents. */
export function matchesWords(text: string, query: string): boolean {
  const words = foldCase(text).split(/[^\p{L}\p{N}]+/u);
  const asked = foldCase(query).split(/[^\p{L}\p{N}]+/u);
  return asked.every((prefix) => words.some((word) => word.startsWith(prefix)));
}
