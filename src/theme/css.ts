import { PALETTES, type Palette, type Theme } from "./palette.ts";

const SIZES = [12, 14, 16, 20, 26, 34] as const;
const SPACES = [4, 8, 12, 16, 24, 32] as const;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function colourLines(palette: Palette): readonly string[] {
  const { families, basemap, ...rest } = palette;
  const ground = Object.entries(basemap).map(([name, value]) => [`map-${kebab(name)}`, value] as const);
  return [...Object.entries(rest), ...Object.entries(families), ...ground]
    .filter(([, value]) => typeof value === "string")
    .map(([name, value]) => `--${kebab(name)}: ${value};`);
}

const FIXED: readonly string[] = [
  '--serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;',
  '--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;',
  ...SIZES.map((px) => `--text-${px}: ${px / 16}rem;`),
  ...SPACES.map((px, index) => `--space-${index + 1}: ${px / 16}rem;`),
  "--radius: 2px;",
  "--motion: 160ms;",
];

const block = (selector: string, lines: readonly string[], indent: string): string =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join("\n");

/** The palette and the scales as custom properties; `npm run tokens` writes them to `tokens.css`. */
export function cssTokens(): string {
  const colours = (theme: Theme): readonly string[] => [
    `color-scheme: ${theme};`,
    ...colourLines(PALETTES[theme]),
  ];
  return [
    "/* Made from palette.ts and css.ts by `npm run tokens`; change it there. */",
    "@layer tokens {",
    block(":root", [...FIXED, ...colours("light")], "  "),
    "",
    "  @media (prefers-color-scheme: dark) {",
    block(':root:not([data-theme="light"])', colours("dark"), "    "),
    "  }",
    "",
    block(':root[data-theme="dark"]', colours("dark"), "  "),
    "",
    "  @media (prefers-reduced-motion: reduce) {",
    block(":root", ["--motion: 0ms;"], "    "),
    "  }",
    "}",
    "",
  ].join("\n");
}
