/** What only a picture that leaves the site says; everything else in it is the page's own words. */
export const poster = {
  /** The one mark that the picture rings, and where its case stands. */
  ringed: (title: string, status: string): string => `Ringed: ${title} (${status})`,
  beyond: (n: number, written: string): string =>
    n === 1
      ? "1 of these cases lies beyond the edge of this map."
      : `${written} of these cases lie beyond the edge of this map.`,
  /** The same on a card, after the sum. */
  beyondShort: (written: string): string => `${written} beyond the edge of this map`,
  asOf: (date: string): string => `Status of each case as of ${date}`,
  sources: "Every record names its sources.",
  sourcesAt: (link: string): string => `Every record with its sources: ${link}`,
  /** On a card, which has no room for more. */
  presumption: "An accusation is not a conviction: everyone accused is presumed innocent.",
  records: (publisher: string): string => `Records: ${publisher}, CC\u00a0BY\u00a04.0.`,
  credits: (list: string): string => `Map: ${list}.`,
  credit: (credit: string, what: string, licence: string): string =>
    licence === "" ? `${credit} (${what})` : `${credit} (${what}, ${licence})`,
};
