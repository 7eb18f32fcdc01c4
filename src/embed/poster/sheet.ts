import type { Scene } from "#domain/scene.ts";
import { poster as english } from "#i18n/messages/en/poster.ts";
import { poster as spanish } from "#i18n/messages/es/poster.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { Palette } from "#theme/palette.ts";
import type { Block, Words } from "./blocks.ts";
import { paragraph } from "./blocks.ts";
import type { Format } from "./formats.ts";
import type { PosterGround } from "./mapGround.ts";
import type { Face } from "./text.ts";

export type PosterWords = typeof english;
export const wordsOf = ({ locale }: Pick<Atlas, "locale">): PosterWords =>
  locale === "es" ? spanish : english;

/** What every part of a poster is drawn from. */
export type Sheet = Readonly<{
  atlas: Atlas;
  choices: Choices;
  scene: Scene;
  palette: Palette;
  words: PosterWords;
  ground: PosterGround | null;
  format: Format;
  title: string | null;
  link: string | null;
  roomPx: number;
}>;

type Tone = "ink" | "inkMuted";

/** A paragraph as wide as the sheet, or as the room it is given. */
export function say(
  { format, palette, roomPx }: Sheet,
  text: string,
  face: Face,
  size: keyof Format["sizes"],
  tone: Tone,
  more: Partial<Pick<Words, "roomPx" | "leading" | "isEven">> = {},
): Block {
  return paragraph(text, { face, sizePx: format.sizes[size], fill: palette[tone], roomPx, ...more });
}
