import { type Face, familyOf } from "./text.ts";

/** Markup, already escaped; texts become markup only by `element` and `textAt`. */
export type Svg = string;

type Value = string | number | undefined;

/** What XML 1.0 refuses, and what would turn the reading direction of the words that follow. */
const REFUSED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): Svg {
  return text
    .replaceAll(/[\t\r\n]/g, " ")
    .replaceAll(REFUSED, "")
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A hundredth of a pixel is enough for print, and short. */
export const short = (value: number): number => Math.round(value * 100) / 100 + 0;

const written = (value: string | number): string =>
  typeof value === "number" ? String(short(value)) : escaped(value);

export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Svg[]
): Svg {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${written(value)}"`))
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

export const group = (attributes: Readonly<Record<string, Value>>, ...children: readonly Svg[]): Svg =>
  children.some((child) => child !== "") ? element("g", attributes, ...children) : "";

export type TextLook = Readonly<{
  face: Face;
  sizePx: number;
  fill: string;
  anchor?: "middle" | "end" | undefined;
  /** A rim of the ground's colour around the letters. */
  halo?: string | undefined;
  spacingEm?: number | undefined;
  isItalic?: boolean | undefined;
  /** Degrees clockwise around the text's point. */
  turn?: number | undefined;
}>;

/** One line of text on its baseline. */
export function textAt(text: string, x: number, y: number, look: TextLook): Svg {
  const { face, sizePx, fill, anchor, halo, spacingEm, isItalic, turn } = look;
  return element(
    "text",
    {
      ...{ x, y, fill, "font-size": sizePx, "font-family": familyOf(face), "text-anchor": anchor },
      "font-weight": face.endsWith("-strong") ? 600 : undefined,
      "font-style": isItalic ? "italic" : undefined,
      "letter-spacing": spacingEm ? spacingEm * sizePx : undefined,
      transform: turn ? `rotate(${turn} ${short(x)} ${short(y)})` : undefined,
      ...(halo
        ? { stroke: halo, "stroke-width": sizePx * 0.2, "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    escaped(text),
  );
}
