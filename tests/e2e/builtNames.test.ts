import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

const SIZES = [
  [320, 640],
  [360, 740],
  [500, 900],
  [680, 900],
  [768, 1024],
  [1024, 656],
  [1152, 720],
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [1680, 1050],
  [1920, 1080],
  [2560, 1440],
] as const;

type Met = Readonly<{ count: number; met: readonly string[] }>;

describe("the names of the built map", () => {
  const open = useBrowser();

  it.each(["", "es/", "embed/?view=map", "es/embed/?view=map"])(
    "stand apart at every size of /%s before script comes",
    async (path) => {
      const { page } = await open({
        path,
        prepare: (fresh) => fresh.route(/\/assets\/(?!boot)[^/]*\.js$/, (route) => route.abort()),
      });
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        const { count, met } = await page.locator('main [data-surface="map"]').evaluate((surface): Met => {
          const names = [...surface.querySelectorAll("text[data-kind]")]
            .map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          const met = names.flatMap((one, i) =>
            names
              .slice(i + 1)
              .filter(
                ({ box }) =>
                  box.left < one.box.right - 1 &&
                  one.box.left < box.right - 1 &&
                  // A line's box is higher than its letters.
                  box.top < one.box.bottom - 4 &&
                  one.box.top < box.bottom - 4,
              )
              .map((other) => `${one.text} / ${other.text}`),
          );
          return { count: names.length, met };
        });
        expect(count, `${width} px`).toBeGreaterThan(4);
        expect(met, `${width} px`).toEqual([]);
      }
    },
  );
});
