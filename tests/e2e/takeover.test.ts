import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

const SENTENCE = /^Showing \d+ of 278 incidents$/;
const SCRIPT = /\/assets\/index-[^/]+\.js$/;
const MAP_CHUNK = /\/assets\/(?:MapCanvas|maplibre)[^/]*\.js$/;
const isMapChunk = (url: string): boolean => MAP_CHUNK.test(url);

type Box = Readonly<{ x: number; y: number; width: number }>;

/** Where the border line of the still map lies in the window. */
const borderBox = (page: Page): Promise<Box> =>
  page
    .locator('path[data-ground="border"]')
    .first()
    .evaluate((path) => {
      const { x, y, width } = path.getBoundingClientRect();
      return { x, y, width };
    });

/** Adds up the page's layout shifts from the first frame on. */
const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const page = globalThis as unknown as { shifts: number };
    page.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[]) page.shifts += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
};

/** The first paint: before it the style sheets may not be there. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver(() => done()).observe({ type: "paint", buffered: true });
      }),
  );

const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);

/** The application's script waits until it is let go; the script before the first paint does not. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

describe("the page that was built", () => {
  const open = useBrowser();

  it.each([
    ["", 360, 740],
    ["", 1280, 800],
    ["", 1440, 900],
    ["embed/", 360, 740],
    ["embed/", 700, 900],
    ["es/embed/", 1200, 900],
  ] as const)(
    "%s is taken over at %i px without a fault, a second drawing or a jump",
    async (path, width, height) => {
      let letGo = (): void => {};
      const { page, errors } = await open({
        ...{ path, width, height, until: "commit" as const },
        prepare: async (page) => {
          await watchShifts(page);
          // The live map would take the place of what is measured.
          await page.route(MAP_CHUNK, () => {});
          letGo = await holdScript(page);
        },
      });
      const map = page.getByRole("region", { name: /^(?:Map|Mapa)$/, exact: true });
      const isMapFirst = width >= 480;
      await page.locator("footer").last().waitFor();
      await painted(page);
      const before = path === "" || isMapFirst ? await borderBox(page) : null;
      await page
        .locator("h1")
        .first()
        .evaluate((heading) => heading.setAttribute("data-seen", ""));
      letGo();
      const picture = before ? map : page.getByRole("region", { name: "Border strip" });
      await picture.getByRole("listbox").waitFor({ state: "attached" });
      expect(await page.locator("h1[data-seen]").count()).toBe(1);
      if (before) {
        const after = await borderBox(page);
        expect(Math.abs(after.x - before.x)).toBeLessThan(4);
        expect(Math.abs(after.y - before.y)).toBeLessThan(4);
        expect(Math.abs(after.width - before.width)).toBeLessThan(6);
        expect(await map.isVisible()).toBe(true);
      }
      expect(await shiftsOf(page)).toBeLessThan(0.01);
      expect(errors).toEqual([]);
    },
  );

  it("answers on a phone before the live map, which comes for a tap and not before", async () => {
    const { page, requests } = await open({ width: 360, height: 740 });
    const region = page.getByRole("region", { name: "Map", exact: true });
    await region.getByRole("button", { name: "Open the live map" }).waitFor();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByRole("group", { name: "Method of corruption" }).getByRole("checkbox").first().click();
    await page
      .getByRole("status")
      .filter({ hasText: SENTENCE })
      .filter({ hasNotText: "278 of 278" })
      .waitFor();
    await page.getByRole("button", { name: "Filters (1)" }).click();
    const marks = await region.locator('[data-piece="marks"] use').count();
    expect(marks).toBeGreaterThan(5);
    expect(requests.filter(isMapChunk)).toEqual([]);
    await region.getByRole("button", { name: "Open the live map" }).click();
    await waitForMap(page);
    expect(requests.filter(isMapChunk).length).toBeGreaterThan(0);
    expect(await region.locator('path[data-ground="border"]').count()).toBe(0);
  });

  it("lets the still map be worked with: point, choose, open a counted mark, zoom, and all in the link", async () => {
    const { page } = await open({
      width: 1280,
      height: 800,
      prepare: (page) => page.route(MAP_CHUNK, (route) => route.abort()),
    });
    const region = page.getByRole("region", { name: "Map", exact: true });
    await region.getByRole("listbox").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=incident/);
    await page.getByRole("complementary", { name: "Incident" }).waitFor();
    await region.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForURL(/at=/);
    await region.getByRole("button", { name: "Whole border" }).click();
    await page.waitForURL((url) => !url.search.includes("at="));
    const pile = region.locator('[data-piece="marks"] svg').last();
    const box = await pile.locator("text").boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const list = region.getByRole("dialog");
    await list.waitFor();
    expect(await list.getByRole("listitem").count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    expect(await list.count()).toBe(0);
    await shoot(page, "still-map-chosen");
  });
});

describe("a link's state before script", () => {
  const open = useBrowser();

  it("is applied or covered: nobody sees another selection first", async () => {
    let letGo = (): void => {};
    const { page } = await open({
      path: "?method=bribery&theme=dark&view=map",
      until: "commit",
      prepare: async (page) => {
        await watchShifts(page);
        letGo = await holdScript(page);
      },
    });
    await page.locator("footer").last().waitFor();
    await painted(page);
    const said = (): Promise<string> =>
      page.locator("#result").evaluate((result) => getComputedStyle(result, "::before").content);
    expect(await said()).toBe('"The selection in the link is being applied."');
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.getByText("Showing 278 of 278 incidents").isVisible()).toBe(false);
    const marks = page.locator('[data-piece="marks"]').first();
    expect(await marks.evaluate((element) => getComputedStyle(element).visibility)).toBe("hidden");
    await shoot(page, "linked-before-script");
    letGo();
    await page.getByRole("status").filter({ hasText: "Showing 135 of 278 incidents" }).waitFor();
    expect(await said()).toBe("none");
    expect(await shiftsOf(page)).toBeLessThan(0.01);
  });

  it("leaves a hidden part of a frame hidden from the first paint", async () => {
    const { page } = await open({
      ...{ path: "embed/?hide=timeline.table", width: 700, until: "commit", prepare: holdScript },
    });
    await page.locator("footer").last().waitFor();
    await painted(page);
    expect(await page.locator('[data-piece="time"]').isVisible()).toBe(false);
    expect(await page.locator('[data-piece="records"]').isVisible()).toBe(false);
    expect(await page.getByText("Showing 278 of 278 incidents").isVisible()).toBe(true);
  });

  it("is given back, and said, where the script does not come", async () => {
    const { page } = await open({
      path: "es/?method=bribery",
      prepare: (page) => page.route(SCRIPT, (route) => route.abort()),
    });
    await page.getByRole("alert").filter({ hasText: "no funcionan los filtros" }).waitFor();
    expect(await page.getByText("Mostrando 278 de 278 casos").isVisible()).toBe(true);
  });
});
