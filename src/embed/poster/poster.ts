import { filterSentenceOf, headlineOf, officialsWordsOf, sumWordsOf } from "#features/sentence/sentenceOf.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import { paletteOf } from "#theme/house.ts";
import type { Theme } from "#theme/palette.ts";
import { type Block, drawn, EMPTY, stack } from "./blocks.ts";
import { CARD, cardSvg } from "./card.ts";
import { footBlock } from "./foot.ts";
import { FORMATS, type PosterFormat } from "./formats.ts";
import { legendBlock, ruleBlock } from "./legend.ts";
import type { PosterGround } from "./mapGround.ts";
import { mapPicture } from "./mapPicture.ts";
import type { Picture } from "./picture.ts";
import { type Sheet, say, wordsOf } from "./sheet.ts";
import { stripPicture } from "./stripPicture.ts";
import { element, escaped, group, type Svg, short } from "./svg.ts";

export type PosterOptions = Readonly<{
  theme: Theme;
  format: PosterFormat;
  /** Instead of the site's own title. */
  title?: string | undefined;
  /** The absolute address of this view; nothing is said of it without. */
  link?: string | undefined;
  /** The basemap in full (`loadPosterGround`): a view closer than the whole border is drawn on it. */
  ground?: PosterGround | undefined;
}>;

/**
 * A picture of a view that leaves the site: one complete SVG with its own colours, which asks for nothing else. A pure
 * function of records, choices and options, the same in a browser and at build.
 */
export function posterSvg(atlas: Atlas, choices: Choices, options: PosterOptions): string {
  const { theme, title, link } = options;
  const scene = atlas.sceneOf(choices.filter);
  const ground = options.ground ?? null;
  const common = {
    atlas,
    choices,
    scene,
    palette: paletteOf(theme, atlas.dataset.site),
    words: wordsOf(atlas),
    ground,
  };
  const texts = { title: title?.trim() || null, link: link?.trim() || null };
  if (options.format === "card")
    return standalone({ ...common, ...texts }, CARD.widthPx, CARD.heightPx, cardSvg({ ...common, ...texts }));
  const format = FORMATS[options.format];
  const sheet: Sheet = { ...common, ...texts, format, roomPx: format.widthPx - 2 * format.marginPx };
  const block = sheetBlock(sheet);
  const heightPx = Math.ceil(block.heightPx + 2 * format.marginPx);
  return standalone(sheet, format.widthPx, heightPx, block.at(format.marginPx, format.marginPx));
}

/** The whole sheet, from the title to the credits. */
function sheetBlock(sheet: Sheet): Block {
  const { format, choices, atlas } = sheet;
  const isStrip = choices.view.surface === "strip" && atlas.dataset.border !== null;
  const picture = isStrip ? stripOf(sheet) : mapOf(sheet);
  const { body } = format.sizes;
  return stack(
    body * 1.25,
    headBlock(sheet),
    stack(
      body * 0.5,
      isStrip
        ? say(sheet, atlas.messages.strip.title[sheet.scene.filter.clock], "sans-strong", "body", "ink")
        : EMPTY,
      pictureBlock(sheet, picture),
      notesBlock(sheet, picture),
    ),
    legendBlock(sheet, picture.shown),
    ruleBlock(sheet),
    footBlock(sheet, !isStrip),
  );
}

function mapOf({ format, roomPx, ...parts }: Sheet): Picture {
  const widthPx = roomPx / format.pictureScale;
  return mapPicture({
    ...parts,
    hasScale: true,
    size: { widthPx, heightPx: Math.round(widthPx * format.mapShare) },
  });
}

function stripOf({ format, roomPx, ...parts }: Sheet): Picture {
  const widthPx = roomPx / format.pictureScale;
  return stripPicture({ ...parts, size: { widthPx, heightPx: widthPx * 0.5 } });
}

/** Title, what the graphic is about, and the sentence with its sum. */
function headBlock(sheet: Sheet): Block {
  const { atlas, scene, title, format } = sheet;
  const { site } = atlas.dataset;
  const [name, subtitle] = [site.title[atlas.locale], site.subtitle[atlas.locale]];
  const sum = `${sumWordsOf(scene, atlas)}. ${officialsWordsOf(scene, atlas)}`;
  return stack(
    format.sizes.body * 0.45,
    say(sheet, title ?? name, "serif-strong", "title", "ink", { leading: 1.12, isEven: true }),
    say(sheet, title === null ? subtitle : `${name}. ${subtitle}`, "serif", "deck", "inkMuted", {
      leading: 1.25,
      isEven: true,
    }),
    drawn(format.sizes.body * 0.4, () => ""),
    say(sheet, headlineOf(scene, atlas), "sans-strong", "lead", "ink"),
    say(sheet, filterSentenceOf(scene, atlas), "sans", "lead", "ink"),
    say(sheet, sum, "sans", "body", "inkMuted"),
  );
}

function pictureBlock({ format }: Sheet, { heightPx, svg }: Picture): Block {
  const scale = format.pictureScale;
  return drawn(heightPx * scale, (x, y) =>
    group({ transform: `translate(${short(x)} ${short(y)}) scale(${scale})` }, svg),
  );
}

/** What the picture leaves out, and whose mark has a ring. */
function notesBlock(sheet: Sheet, { beyond, isRinged }: Picture): Block {
  const { atlas, words, choices, scene } = sheet;
  const { messages, format } = atlas;
  const chosenId = isRinged && choices.selection.type === "incident" ? choices.selection.id : null;
  const chosen = scene.shown.find(({ id }) => id === chosenId);
  const note = (text: string): Block => say(sheet, text, "sans", "body", "ink");
  return stack(
    0,
    beyond > 0 ? note(words.beyond(beyond, format.number(beyond))) : EMPTY,
    chosen
      ? note(words.ringed(format.text(chosen.title), messages.codes.status[chosen.effectiveStatus]))
      : EMPTY,
  );
}

type Parts = Pick<Sheet, "atlas" | "scene" | "palette" | "title">;

/** The document around it; what is seen is also said, for those who do not see it. */
function standalone(
  { atlas, scene, palette, title }: Parts,
  widthPx: number,
  heightPx: number,
  inside: Svg,
): Svg {
  const { dataset, locale } = atlas;
  const said = `${headlineOf(scene, atlas)}. ${sumWordsOf(scene, atlas)}. ${filterSentenceOf(scene, atlas)}.`;
  return element(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", "xml:lang": locale, width: widthPx, height: heightPx },
      ...{ viewBox: `0 0 ${widthPx} ${heightPx}`, role: "img", "aria-labelledby": "title desc" },
    },
    element("title", { id: "title" }, escaped(title ?? dataset.site.title[locale])),
    element("desc", { id: "desc" }, escaped(said)),
    element("rect", { width: widthPx, height: heightPx, fill: palette.paper }),
    inside,
  );
}
