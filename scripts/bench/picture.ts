import type { Browser, CDPSession } from "playwright";
import { PALETTES } from "#theme/palette.ts";

/** One picture of the window: a PNG, and when it was on the screen, in milliseconds since 1970. */
export type Frame = Readonly<{ png: string; at: number }>;

/** A part of the window in CSS pixels. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The share of the final picture's mark pixels that makes "all": marks between two pixels are drawn with one more or less. */
const ALL = 0.95;
/** How far, of 441, a colour may be from another and still be taken for it. */
const NEAR = 48;

/** Chromium hands over every frame that differs from the one before; PNG, since marks are a few pixels wide. */
export async function film(cdp: CDPSession): Promise<() => Promise<readonly Frame[]>> {
  const frames: Frame[] = [];
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ png: data, at: (metadata.timestamp ?? 0) * 1000 });
    cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  return async () => {
    await cdp.send("Page.stopScreencast");
    return frames;
  };
}

type Task = Readonly<{
  pngs: readonly string[];
  box: Box;
  widthPx: number;
  colours: readonly string[];
  near: number;
}>;

/** For every picture: how many mark pixels it has beside the last one's, anywhere; and how many of the last one's in their place. */
type Shares = Readonly<{ anywhere: readonly number[]; inPlace: readonly number[] }>;

/** Runs in a page of its own. */
async function sharesIn({ pngs, box, widthPx, colours, near }: Task): Promise<Shares> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("No canvas to compare pictures on.");
  const pixelsOf = async (png: string): Promise<Uint8ClampedArray> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const scale = bitmap.width / widthPx;
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((px) => Math.round(px * scale));
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(x ?? 0, y ?? 0, width || 1, height || 1).data;
  };
  const apart = (a: ArrayLike<number>, i: number, b: ArrayLike<number>, j: number): number =>
    Math.hypot(
      (a[i] ?? 0) - (b[j] ?? 0),
      (a[i + 1] ?? 0) - (b[j + 1] ?? 0),
      (a[i + 2] ?? 0) - (b[j + 2] ?? 0),
    );
  const wanted = colours.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  const marksOf = (pixels: Uint8ClampedArray): readonly number[] =>
    Array.from({ length: pixels.length / 4 }, (_, i) => 4 * i).filter((i) =>
      wanted.some((colour) => apart(pixels, i, colour, 0) < near),
    );
  const last = await pixelsOf(pngs.at(-1) ?? "");
  const marks = marksOf(last);
  const anywhere: number[] = [];
  const inPlace: number[] = [];
  for (const png of pngs) {
    const pixels = await pixelsOf(png);
    anywhere.push(marks.length ? marksOf(pixels).length / marks.length : 0);
    inPlace.push(
      marks.length ? marks.filter((i) => apart(pixels, i, last, i) < near).length / marks.length : 0,
    );
  }
  return { anywhere, inPlace };
}

export type Marked = Readonly<{ painted: number | null; atRest: number | null }>;

/**
 * When all marks were painted: the time of the first picture from which on there are as many pixels of a mark's colour as
 * in the last picture (95 %); and when they were at rest: from which on these pixels stand where they stay. Marks without
 * colour (methods not documented, several families) are not looked for. Null when the last picture has no mark.
 */
export async function allMarksAt(
  browser: Browser,
  frames: readonly Frame[],
  { box, widthPx }: Readonly<{ box: Box; widthPx: number }>,
): Promise<Marked> {
  const { "not-documented": _grey, several: _ink, ...coloured } = PALETTES.light.families;
  const page = await browser.newPage();
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.goto("about:blank");
  const task: Task = {
    ...{ pngs: frames.map(({ png }) => png), box, widthPx, near: NEAR },
    colours: Object.values(coloured),
  };
  const { anywhere, inPlace } = await page.evaluate(sharesIn, task);
  await page.close();
  const times = frames.map(({ at }) => at);
  return { painted: timeOfAll(anywhere, times), atRest: timeOfAll(inPlace, times) };
}

export function timeOfAll(shares: readonly number[], times: readonly number[]): number | null {
  const lastMissing = shares.findLastIndex((share) => share < ALL);
  return times[lastMissing + 1] ?? null;
}
