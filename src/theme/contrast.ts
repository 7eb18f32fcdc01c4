/** Contrast of WCAG 2.2 between two colours as `#rrggbb`: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text of any size, and graphics or large text, at level AA of WCAG 2.2. */
export const TEXT_CONTRAST = 4.5;
export const GRAPHICS_CONTRAST = 3;

/** A colour as people write it (`#a41`, `A4161A`, ` #a4161a `) as `#rrggbb`, or null. */
export function parseColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits}`;
}

/** The worst contrast of a colour over several grounds. */
export const leastContrast = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrastOf(colour, ground)));

/** Steps of lightness that are tried; finer ones no eye tells apart. */
const STEPS = 400;

/**
 * The shade of the same hue, lighter or darker, that `passes` and is least far from `colour`; the colour itself where it
 * does, null where no shade does. Lightness is OKLCH's; colour fades only as far as screens force it.
 */
export function nearestShade(colour: string, passes: (shade: string) => boolean): string | null {
  if (passes(colour)) return colour;
  const { lightness, a, b } = toOklab(colour);
  let nearest: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= STEPS; step += 1) {
    const tried = step / STEPS;
    const far = Math.abs(tried - lightness);
    if (far >= distance) continue;
    const shade = fromOklab(tried, a, b);
    if (!passes(shade)) continue;
    nearest = shade;
    distance = far;
  }
  return nearest;
}

/** The nearest shade that reaches `atLeast` on every ground. */
export const nearestPassing = (colour: string, grounds: readonly string[], atLeast: number): string | null =>
  nearestShade(colour, (shade) => leastContrast(shade, grounds) >= atLeast);

type Triple = readonly [number, number, number];

function toRgb(hex: string): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function toLinear(hex: string): Triple {
  const [red, green, blue] = toRgb(hex);
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(red), linear(green), linear(blue)];
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = toLinear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson's OKLab, 2020. */
function toOklab(hex: string): Readonly<{ lightness: number; a: number; b: number }> {
  const [red, green, blue] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** The nearest screen colour of that lightness and hue: chroma is taken back until the screen has it. */
function fromOklab(lightness: number, a: number, b: number): string {
  for (let chroma = 1; chroma > 0; chroma -= 0.02) {
    const linear = toScreen(lightness, a * chroma, b * chroma);
    if (linear.every((value) => value >= -0.0005 && value <= 1.0005)) return toHex(linear);
  }
  return toHex(toScreen(lightness, 0, 0));
}

function toScreen(lightness: number, a: number, b: number): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toHex(linear: Triple): string {
  const digits = linear.map((value) => {
    const share = Math.min(1, Math.max(0, value));
    const screen = share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(255 * screen)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}
