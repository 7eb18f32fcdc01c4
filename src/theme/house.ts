import type { FontFile, Site } from "#domain/dataset.ts";
import { type CssLine, themed } from "./css.ts";
import { PALETTES, type Palette, type Theme } from "./palette.ts";

type House = Pick<Site, "accents" | "fonts">;

/** The colours of one theme in a publisher's house: only the accent is theirs, marks and statuses are the same everywhere. */
export function paletteOf(theme: Theme, { accents }: Pick<House, "accents">): Palette {
  return { ...PALETTES[theme], accent: accents[theme] ?? PALETTES[theme].accent };
}

/** Names that style sheets know by themselves; any other is quoted. */
const GENERIC: readonly string[] = [
  "serif",
  "sans-serif",
  "monospace",
  "system-ui",
  "ui-serif",
  "ui-sans-serif",
];

/** A stack of families as CSS writes it, closed by the generic one, so that a missing face never ends in the browser's own choice. */
export function stackOf(families: readonly string[], generic: "serif" | "sans-serif"): string {
  const named = families.includes(generic) ? families : [...families, generic];
  return named
    .map((name) => (GENERIC.includes(name) || name.startsWith("-") ? name : `"${name}"`))
    .join(", ");
}

/**
 * What a publisher's look changes in the tokens, to stand after them; empty where nothing is set. `addressOf` gives a
 * font file's address. A face that is late waits for the next page (`optional`), so that nothing jumps.
 */
export function houseCss(house: House, addressOf: (file: string) => string): string {
  const { serif, sans, files } = house.fonts;
  const faces = files.map((file) => faceOf(file, addressOf(file.file)));
  const fonts: readonly CssLine[] = [
    ...(serif ? [`--serif: ${stackOf(serif, "serif")};`] : []),
    ...(sans ? [`--sans: ${stackOf(sans, "sans-serif")};`] : []),
  ];
  const linesOf = (theme: Theme): readonly CssLine[] => {
    if (house.accents[theme] === null) return [];
    const { accent } = paletteOf(theme, house);
    return [`--accent: ${accent};`, `--brand: ${accent};`, "--brand-rule: 3px;", `--link-line: ${accent};`];
  };
  const sheet = themed([...fonts, ...linesOf("light")], linesOf("dark"));
  return [...faces, ...(sheet ? ["@layer tokens {", sheet, "}", ""] : [])].join("\n");
}

function faceOf({ family, weight, style }: FontFile, address: string): string {
  return [
    "@font-face {",
    `  font-family: "${family}";`,
    `  src: url("${address}") format("woff2");`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    "  font-display: optional;",
    "}",
  ].join("\n");
}
