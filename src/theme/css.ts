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

/** One declaration. */
export type CssLine = string;

const block = (selector: string, lines: readonly CssLine[], indent: string): string =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join("\n");

/** Declarations of the light theme, and of the dark one as the system or the reader asks for it; none is no block. */
export function themed(light: readonly CssLine[], dark: readonly CssLine[]): string {
  const blocks: string[] = [];
  if (light.length) blocks.push(block(":root", light, "  "));
  if (dark.length) {
    const system = block(':root:not([data-theme="light"])', dark, "    ");
    blocks.push(
      ["  @media (prefers-color-scheme: dark) {", system, "  }"].join("\n"),
      block(':root[data-theme="dark"]', dark, "  "),
    );
  }
  return blocks.join("\n\n");
}

/** Where a publisher's accent shows; without one the house is plain ink. Said in each theme, since each may have its own. */
const BRAND: readonly CssLine[] = [
  "--brand: var(--ink);",
  "--brand-rule: 1px;",
  "--link-line: currentcolor;",
];

/** The palette and the scales as custom properties; `npm run tokens` writes them to `tokens.css`. */
export function cssTokens(): string {
  const colours = (theme: Theme): readonly CssLine[] => [
    `color-scheme: ${theme};`,
    ...colourLines(PALETTES[theme]),
    ...BRAND,
  ];
  return [
    "/* Made from palette.ts and css.ts by `npm run tokens`; change it there. */",
    "@layer tokens {",
    themed([...FIXED, ...colours("light")], colours("dark")),
    "",
    "  @media (prefers-reduced-motion: reduce) {",
    block(":root", ["--motion: 0ms;"], "    "),
    "  }",
    "}",
    "",
  ].join("\n");
}
