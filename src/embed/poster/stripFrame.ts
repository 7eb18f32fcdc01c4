import type { Picture as StripPicture } from "#features/strip/picture.ts";
import { element, type Svg, type TextLook, textAt } from "./svg.ts";

/** What lies beside and across the line, drawn for a strip that lies across the page. */
export type Pen = Readonly<{
  picture: StripPicture;
  /** Along the border at one height. */
  along: (y: number, from: number, to: number, look: Stroke) => Svg;
  /** Down the picture at one distance. */
  across: (along: number, from: number, to: number, look: Stroke) => Svg;
  box: (
    along: number,
    y: number,
    length: number,
    depth: number,
    look: Readonly<Record<string, string | number>>,
  ) => Svg;
  /** A text at a distance along the border. */
  text: (words: string, along: number, y: number, look: TextLook) => Svg;
}>;

export type Stroke = Readonly<{
  stroke: string;
  widthPx?: number;
  opacity?: number;
  dash?: string;
  cap?: "round";
}>;

/** Half the height of small letters, from the middle of a line to its baseline, in sizes. */
export const MIDDLE_EM = 0.36;

export function penOf(picture: StripPicture): Pen {
  const { alongStart } = picture;
  const line = (x1: number, y1: number, x2: number, y2: number, look: Stroke): Svg =>
    element("line", {
      ...{
        x1,
        y1,
        x2,
        y2,
        stroke: look.stroke,
        "stroke-width": look.widthPx,
        "stroke-opacity": look.opacity,
      },
      ...{ "stroke-dasharray": look.dash, "stroke-linecap": look.cap },
    });
  return {
    picture,
    along: (y, from, to, look) => line(alongStart + from, y, alongStart + to, y, look),
    across: (along, from, to, look) => line(alongStart + along, from, alongStart + along, to, look),
    box: (along, y, length, depth, look) =>
      element("rect", { x: alongStart + along, y, width: Math.max(0, length), height: depth, ...look }),
    text: (words, along, y, look) => textAt(words, alongStart + along, y, look),
  };
}
