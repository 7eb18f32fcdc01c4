import type { Browser, CDPSession } from "playwright";
import { PALETTES } from "#theme/palette.ts";

/** One picture of the window: a PNG, and when it was on the screen, in milliseconds since 1970. */
export type Frame = Readonly<{ png: string; at: number }>;

/** A part of the window in CSS pixels. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The share of the final picture's mark pixels that makes "all": what is left to antialiasing is not waited for. */
const ALL = 0.98;
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

/** Runs in a page of its own: for every picture, the share of the last one's mark pixels that it has already. */
async function sharesIn({ pngs, box, widthPx, colours, near }: Task): Promise<readonly number[]> {
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
  const last = await pixelsOf(pngs.at(-1) ?? "");
  const marks: number[] = [];
  for (let i = 0; i < last.length; i += 4) {
    if (wanted.some((colour) => apart(last, i, colour, 0) < near)) marks.push(i);
  }
  if (!marks.length) return pngs.map(() => 0);
  const shares: number[] = [];
  for (const png of pngs) {
    const pixels = await pixelsOf(png);
    shares.push(marks.filter((i) => apart(pixels, i, last, i) < near).length / marks.length);
  }
  return shares;
}

/**
 * When all marks were painted: the time of the first picture from which on 98 % of the pixels that have a mark's colour
 * in the last picture have that colour. Marks that are not coloured (undocumented methods) are not looked for; a picture
 * that still moves has not painted them. Null when the last picture has no mark.
 */
export async function allMarksAt(
  browser: Browser,
  frames: readonly Frame[],
  { box, widthPx }: Readonly<{ box: Box; widthPx: number }>,
): Promise<number | null> {
  const { "not-documented": _grey, several: _ink, ...coloured } = PALETTES.light.families;
  const page = await browser.newPage();
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.goto("about:blank");
  const task: Task = {
    ...{ pngs: frames.map(({ png }) => png), box, widthPx, near: NEAR },
    colours: Object.values(coloured),
  };
  const shares = await page.evaluate(sharesIn, task);
  await page.close();
  return timeOfAll(
    shares,
    frames.map(({ at }) => at),
  );
}

export function timeOfAll(shares: readonly number[], times: readonly number[]): number | null {
  const lastMissing = shares.findLastIndex((share) => share < ALL);
  return times[lastMissing + 1] ?? null;
}
