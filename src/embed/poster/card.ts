import type { Bounds } from "#domain/geography.ts";
import { toPartialDate } from "#domain/partialDate.ts";
import type { MarkFill, Standing } from "#domain/status.ts";
import { filterSentenceOf, headlineOf } from "#features/sentence/sentenceOf.ts";
import { BASEMAP_ATTRIBUTION } from "#map/basemap/attribution.ts";
import { markShapesOf } from "#theme/mark.ts";
import { type Block, paragraph, stack } from "./blocks.ts";
import { mapPicture } from "./mapPicture.ts";
import { onPaper, shapesSvg } from "./markSymbols.ts";
import type { Sheet } from "./sheet.ts";
import { group, type Svg, short, textAt } from "./svg.ts";
import { type Face, widthOf } from "./text.ts";

export const CARD = { widthPx: 1200, heightPx: 630 } as const;
const MARGIN_PX = 40;
const ROOM_PX = CARD.widthPx - 2 * MARGIN_PX;
/** Pixels of the card for one of the map: a card is seen at half its size. */
const SCALE = 1.3;
/** Above the map: title, subject, sum. */
const TOP_PX = 158;
/** Below the map: the keys, and what must be said with them. */
const FOOT_PX = 88;
/** The border alone: a card is wider than a map of it. */
const OPENING: Bounds = [-117.9, 25.5, -96.6, 33];

type CardSheet = Pick<Sheet, "atlas" | "choices" | "scene" | "palette" | "words" | "title" | "ground">;

const FILLS: Readonly<Record<Standing, readonly MarkFill[]>> = {
  proven: ["filled"],
  accused: ["hollow", "dashed", "dotted"],
  cleared: ["cleared"],
};
const STANDINGS = ["proven", "accused", "cleared"] as const;

/** The largest size at which a text stands in one line. */
function fitted(text: string, face: Face, [most, least]: readonly [number, number], roomPx: number): number {
  const perPx = widthOf(text, face, 1);
  return Math.max(least, Math.min(most, Math.floor((2 * roomPx) / perPx) / 2));
}

/** The picture that a link brings along: title, subject, sum, map, what its marks mean. Seen small, so that it says little. */
export function cardSvg(sheet: CardSheet): Svg {
  const size = { widthPx: CARD.widthPx / SCALE, heightPx: (CARD.heightPx - TOP_PX - FOOT_PX) / SCALE };
  const map = mapPicture({ ...sheet, size, hasScale: false, opening: OPENING });
  return [
    headBlock(sheet, map.beyond).at(MARGIN_PX, 20),
    group({ transform: `translate(0 ${TOP_PX}) scale(${SCALE})` }, map.svg),
    keysSvg(sheet, CARD.heightPx - FOOT_PX + 36),
    captionSvg(sheet, CARD.heightPx - 20),
  ].join("");
}

/** Each in one line, as large as it has room for. */
function headBlock({ atlas, scene, palette, title, words }: CardSheet, beyond: number): Block {
  const { dataset, format, locale } = atlas;
  const [name, about] = [dataset.site.title[locale], dataset.site.subtitle[locale]];
  const isFiltered = scene.sum.shown < scene.sum.total;
  const sum = [
    headlineOf(scene, atlas),
    beyond > 0 ? `, ${words.beyondShort(format.number(beyond))}` : "",
    " · ",
    isFiltered ? filterSentenceOf(scene, atlas) : words.asOf(format.date(toPartialDate(dataset.asOf, "day"))),
  ].join("");
  const line = (text: string, face: Face, fill: string, sizes: readonly [number, number]): Block =>
    paragraph(text, {
      ...{ face, fill, roomPx: ROOM_PX, leading: 1.2, most: 1 },
      sizePx: fitted(text, face, sizes, ROOM_PX),
    });
  return stack(
    1,
    line(title ?? name, "serif-strong", palette.ink, [54, 34]),
    line(title === null ? about : `${name}. ${about}`, "serif", palette.ink, [29, 22]),
    line(sum, "sans", palette.inkMuted, [22, 18]),
  );
}

/** What is said of those accused, and whose ground the map is. */
function captionSvg({ atlas, palette, words }: CardSheet, y: number): Svg {
  const credits = BASEMAP_ATTRIBUTION.filter(({ isRequired }) => isRequired)
    .map(({ credit, licence }) => `${credit[atlas.locale]}, ${licence}`)
    .join(" · ");
  const small = fitted(credits, "sans", [14, 12], ROOM_PX * 0.42);
  const left = fitted(words.presumption, "sans", [18, 14], ROOM_PX - widthOf(credits, "sans", small) - 24);
  return [
    textAt(words.presumption, MARGIN_PX, y, { face: "sans", sizePx: left, fill: palette.ink }),
    textAt(credits, CARD.widthPx - MARGIN_PX, y, {
      ...{ face: "sans", sizePx: small, fill: palette.inkMuted, anchor: "end" },
    }),
  ].join("");
}

/** The three things that a mark can say of a case, each with its marks. */
function keysSvg({ atlas, palette }: CardSheet, y: number): Svg {
  const ground = onPaper(palette);
  const { standing } = atlas.messages.codes;
  const markPx = 25;
  const gapPx = 34;
  const marksPx = STANDINGS.reduce((sum, key) => sum + FILLS[key].length * markPx + 6, 0) + 2 * gapPx;
  const sizePx = fitted(STANDINGS.map((key) => standing[key]).join(""), "sans", [22, 16], ROOM_PX - marksPx);
  let x = MARGIN_PX;
  return STANDINGS.map((key) => {
    const marks = FILLS[key].map((fill) => {
      const at = `translate(${short(x + 10)} ${short(y - sizePx * 0.36)}) scale(1.6)`;
      x += markPx;
      return group({ transform: at }, shapesSvg(markShapesOf(fill), palette.ink, ground));
    });
    const text = textAt(standing[key], x + 6, y, { face: "sans", sizePx, fill: palette.ink });
    x += 6 + widthOf(standing[key], "sans", sizePx) + gapPx;
    return marks.join("") + text;
  }).join("");
}
