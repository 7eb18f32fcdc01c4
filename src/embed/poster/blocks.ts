import { type Svg, type TextLook, textAt } from "./svg.ts";
import { evenLines, fewLines, linesOf } from "./text.ts";

/** A part of the page that knows how high it is before anybody knows where it stands. */
export type Block = Readonly<{ heightPx: number; at: (x: number, y: number) => Svg }>;

export const EMPTY: Block = { heightPx: 0, at: () => "" };

export type Words = Pick<TextLook, "face" | "sizePx" | "fill"> &
  Readonly<{
    roomPx: number;
    /** Of the size; 1.35 without. */
    leading?: number;
    /** No more lines than these. */
    most?: number;
    /** Lines of about the same length, for headings. */
    isEven?: boolean;
  }>;

/** From the top of a line to its baseline, in sizes. */
const ASCENT = 0.95;

/** A paragraph; nothing for no words. */
export function paragraph(text: string, words: Words): Block {
  const { face, sizePx, fill, roomPx, leading = 1.35, most, isEven = false } = words;
  const lines =
    most === undefined
      ? (isEven ? evenLines : linesOf)(text, roomPx, face, sizePx)
      : fewLines(text, most, roomPx, face, sizePx);
  const step = sizePx * leading;
  return {
    heightPx: lines.length * step,
    at: (x, y) =>
      lines
        .map((line, i) =>
          textAt(line, x, y + i * step + (step - sizePx) / 2 + sizePx * ASCENT * 0.9, { face, sizePx, fill }),
        )
        .join(""),
  };
}

/** One under the other; empty ones take no gap either. */
export function stack(gapPx: number, ...blocks: readonly Block[]): Block {
  const kept = blocks.filter(({ heightPx }) => heightPx > 0);
  return {
    heightPx: kept.reduce((sum, { heightPx }, i) => sum + heightPx + (i > 0 ? gapPx : 0), 0),
    at: (x, y) => {
      let top = y;
      return kept
        .map((block) => {
          const svg = block.at(x, top);
          top += block.heightPx + gapPx;
          return svg;
        })
        .join("");
    },
  };
}

/** Side by side, their tops in one line. */
export function beside(gapPx: number, columnPx: number, ...blocks: readonly Block[]): Block {
  return {
    heightPx: Math.max(0, ...blocks.map(({ heightPx }) => heightPx)),
    at: (x, y) => blocks.map((block, i) => block.at(x + i * (columnPx + gapPx), y)).join(""),
  };
}

/** What stands by itself, such as a rule or a picture. */
export const drawn = (heightPx: number, at: Block["at"]): Block => ({ heightPx, at });
