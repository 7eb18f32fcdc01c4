import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ViteDevServer } from "vite";
import type { WholeDataset } from "#domain/dataset.ts";
import type * as Poster from "#embed/poster/poster.ts";
import { escaped } from "#embed/poster/svg.ts";
import { FAMILIES } from "#embed/poster/text.ts";
import type * as AllMessages from "#i18n/messages.ts";
import type * as Making from "#state/createAtlas.ts";
import type * as Linking from "#state/link.ts";
import { cardPathOf } from "#static/socialTags.ts";
import { DOCUMENTS } from "./documents.ts";
import { indexedPng } from "./indexedPng.ts";

type Loader = Pick<ViteDevServer, "ssrLoadModule">;
type Card = Readonly<{ path: string; png: Uint8Array }>;

const { resolve } = createRequire(`${process.cwd()}/package.json`);
/** The faces that a poster uses, from packages under the Open Font License: the same picture on every machine. */
const FONTS = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
];

/** The rasteriser asks for the first family of a stack alone. */
const FACES = [
  [FAMILIES.serif, "Source Serif 4"],
  [FAMILIES.sans, "Noto Sans"],
] as const;

const withOwnFaces = (svg: string): string =>
  FACES.reduce((text, [stack, family]) => text.replaceAll(escaped(stack), family), svg);

let isReady: Promise<void> | null = null;

/** The rasteriser can be started once only in a process. */
function ready(): Promise<void> {
  isReady ??= readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")).then((wasm) => initWasm(wasm));
  return isReady;
}

/** A picture of an SVG, without a browser and without the machine's own fonts. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await ready();
  const fontBuffers = await Promise.all(FONTS.map((file) => readFile(resolve(file))));
  const resvg = new Resvg(withOwnFaces(svg), {
    font: {
      fontBuffers: fontBuffers.map((font) => new Uint8Array(font)),
      defaultFontFamily: "Noto Sans",
    },
  });
  const image = resvg.render();
  const png = indexedPng(image);
  image.free();
  resvg.free();
  return png;
}

/** One card a language: the map as the atlas opens, so that a link brings its subject along. */
export async function socialCards(server: Loader, dataset: WholeDataset): Promise<readonly Card[]> {
  const { posterSvg } = (await server.ssrLoadModule("/src/embed/poster/poster.ts")) as typeof Poster;
  const { createAtlas } = (await server.ssrLoadModule("/src/state/createAtlas.ts")) as typeof Making;
  const { readLink } = (await server.ssrLoadModule("/src/state/link.ts")) as typeof Linking;
  const { loadMessages } = (await server.ssrLoadModule("/src/i18n/messages.ts")) as typeof AllMessages;
  const choices = readLink(dataset.site.defaultView ?? "", {
    agency: null,
    organization: null,
    region: null,
  });
  const cards: Card[] = [];
  for (const { lang: locale, mode } of DOCUMENTS) {
    if (mode === "embed") continue;
    const atlas = createAtlas({ dataset, locale, messages: await loadMessages(locale) });
    const svg = posterSvg(atlas, choices, { theme: choices.view.theme ?? "light", format: "card" });
    cards.push({ path: cardPathOf(locale), png: await pngOf(svg) });
  }
  return cards;
}
