import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { differenceOf, regionOf } from "./pixels.ts";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

/** Everything that moves a map: dragging, the wheel with and without its key, a double click, keys, and the walk. */
async function tryToMove(page: Page): Promise<void> {
  const map = regionOf(page, "Map");
  const box = await map.boundingBox();
  if (!box) throw new Error("no map");
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.25];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 180, y + 90, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await page.mouse.dblclick(x, y);
  await map.getByRole("listbox").focus();
  for (const key of ["+", "-", "Shift+ArrowRight", "Shift+ArrowUp", "End", "Home"])
    await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await map.getByRole("listbox").blur();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(800);
}

describe("the live map of a frame", () => {
  const open = useBrowser();
  const visit = async (query: string): Promise<Page> => {
    const { page } = await open({ path: `embed/?view=map${query}`, width: 1280, height: 900 });
    await waitForMap(page);
    await page.waitForTimeout(800);
    return page;
  };
  const moved = async (page: Page): Promise<number> => {
    const browser = page.context().browser();
    if (!browser) throw new Error("no browser");
    const map = regionOf(page, "Map");
    const before = await map.screenshot();
    await tryToMove(page);
    return differenceOf(browser, before, await map.screenshot());
  };

  it.each(["&at=31.34_-110.94_8&lock=at", "&lock=at", "&in=state-us-tx&lock=at"])(
    "does not move where its section is fixed (%s), and its controls say so",
    async (query) => {
      const page = await visit(query);
      const address = page.url();
      const map = regionOf(page, "Map");
      for (const name of ["Zoom in", "Zoom out", "Whole border", "Move west", "Move north"]) {
        const button = map.getByRole("button", { name, exact: true });
        expect(await button.isDisabled()).toBe(true);
        expect(await button.getAttribute("title")).toBe("Fixed by the page around this graphic");
      }
      expect(await moved(page)).toBeLessThan(0.005);
      expect(page.url()).toBe(address);
      await shoot(page, `embed-fixed${query.replaceAll(/[&=.]/g, "-")}`);
    },
  );

  it("moves where nothing is fixed", async () => {
    expect(await moved(await visit("&at=31.34_-110.94_8"))).toBeGreaterThan(0.02);
  });
});
