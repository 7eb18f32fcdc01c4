import type { Browser, Frame, Locator, Page } from "playwright";
import { expect } from "vitest";

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Reads pictures in an empty page of the same browser, whatever the policy of the page that they were taken of. */
async function withPixels<T>(
  browser: Browser,
  pictures: readonly Buffer[],
  read: (pixels: readonly ImageData[], boxes: readonly Box[]) => T,
  boxes: readonly Box[],
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.evaluate(`globalThis.read = ${read}`);
    return (await page.evaluate(
      async ([urls, places]) => {
        const pixels = await Promise.all(
          urls.map(async (url) => {
            const image = await createImageBitmap(await (await fetch(url)).blob());
            const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
            drawing?.drawImage(image, 0, 0);
            return drawing?.getImageData(0, 0, image.width, image.height);
          }),
        );
        return (globalThis as unknown as { read: (...parts: unknown[]) => unknown }).read(pixels, places);
      },
      [pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`), boxes] as const,
    )) as T;
  } finally {
    await context.close();
  }
}

/** The share of two pictures' pixels that differ so much that an eye sees it. */
export function differenceOf(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  return withPixels(
    browser,
    [one, other],
    (pixels) => {
      const [a, b] = [pixels[0]?.data, pixels[1]?.data];
      if (!a || !b || a.length !== b.length) return 1;
      let count = 0;
      for (let i = 0; i < a.length; i += 4) {
        const step = Math.abs((a[i] ?? 0) - (b[i] ?? 0)) + Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0));
        if (step + Math.abs((a[i + 2] ?? 0) - (b[i + 2] ?? 0)) > 48) count += 1;
      }
      return count / (a.length / 4);
    },
    [],
  );
}

/** Of the boxes in a picture, the share in which something is painted: a colour that stands out from the box's own edge. */
export function paintedShare(browser: Browser, picture: Buffer, boxes: readonly Box[]): Promise<number> {
  return withPixels(
    browser,
    [picture],
    (pixels, places) => {
      const [image] = pixels;
      if (!image) return 0;
      const at = (x: number, y: number): readonly number[] => {
        const i = (Math.round(y) * image.width + Math.round(x)) * 4;
        return [image.data[i] ?? 0, image.data[i + 1] ?? 0, image.data[i + 2] ?? 0];
      };
      const isPainted = ({ x, y, width, height }: Box): boolean => {
        const colours: (readonly number[])[] = [];
        for (let dx = -1; dx <= width + 1; dx += 1)
          for (let dy = -1; dy <= height + 1; dy += 1) colours.push(at(x + dx, y + dy));
        const lights = colours.map(([r = 0, g = 0, b = 0]) => 0.3 * r + 0.6 * g + 0.1 * b);
        return Math.max(...lights) - Math.min(...lights) > 60;
      };
      return places.length ? places.filter(isPainted).length / places.length : 0;
    },
    boxes,
  );
}

/** Where the marks of a picture stand, in pixels from its corner; those that are wholly inside of it. */
export async function marksIn(picture: Locator): Promise<readonly Box[]> {
  return picture.evaluate((place) => {
    const outer = place.getBoundingClientRect();
    return [...place.querySelectorAll("use")]
      .map((mark) => mark.getBoundingClientRect())
      .map(({ left, top, width, height }) => ({ x: left - outer.left, y: top - outer.top, width, height }))
      .filter(
        ({ x, y, width, height }) =>
          width > 2 && x > 2 && y > 2 && x + width < outer.width - 2 && y + height < outer.height - 2,
      );
  });
}

/** How many marks a picture holds, and which share of them is really painted. */
export async function paintedMarks(
  page: Page,
  picture: Locator,
): Promise<Readonly<{ count: number; share: number }>> {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser");
  const boxes = await marksIn(picture);
  return { count: boxes.length, share: await paintedShare(browser, await picture.screenshot(), boxes) };
}

/**
 * Every mark of a settled picture is painted. A frame of another origin is drawn by a process of its own, whose last
 * picture on a busy machine can be older than its document.
 */
export async function expectPainted(page: Page, picture: Locator, moreThan: number): Promise<void> {
  await expect.poll(async () => (await paintedMarks(page, picture)).share).toBeGreaterThan(0.97);
  expect((await marksIn(picture)).length).toBeGreaterThan(moreThan);
}

export const regionOf = (place: Page | Frame, name: string): Locator =>
  place.getByRole("region", { name, exact: true });
