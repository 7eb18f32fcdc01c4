import type { Page, Route } from "playwright";
import { describe, expect, it } from "vitest";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

const SHOWING_ALL = /Showing 278 of 278/;

const part = (name: string): string => `**/assets/${name}-*.json`;
const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: "" });

describe("when a part of the records does not come", () => {
  const open = useBrowser();
  const alert = (page: Page) => page.getByRole("alert").filter({ hasText: /Reload the page to try again/ });

  it.each(["missing", "not JSON"])(
    "without their core (%s) the page stays as it was built, and says so",
    async (how) => {
      const { page } = await open({
        path: "?method=bribery",
        prepare: (fresh) =>
          fresh.route(part("core"), (route) =>
            how === "missing" ? gone(route) : route.fulfill({ body: "<html>" }),
          ),
      });
      await alert(page).waitFor();
      expect(await page.getByRole("status").filter({ hasText: SHOWING_ALL }).isVisible()).toBe(true);
      const row = page.getByRole("table", { name: "Incidents", exact: true }).getByRole("row").nth(3);
      expect(await row.isVisible()).toBe(true);
      await shoot(page, `without-core-${how.replace(" ", "-")}`);
    },
  );

  it("without their texts a record shows the rest, says what is missing, and tells all once they come", async () => {
    let isDown = true;
    const { page } = await open({
      path: "?sel=incident.calexico-1995-1",
      prepare: (fresh) => fresh.route(part("texts"), (route) => (isDown ? gone(route) : route.continue())),
    });
    const panel = page.getByRole("complementary", { name: "Incident" });
    await panel.getByText(/texts did not come/).waitFor();
    expect(await panel.getByRole("heading", { level: 2 }).textContent()).toMatch(/convicted/);
    expect(await panel.getByText("Convicted", { exact: true }).first().isVisible()).toBe(true);
    expect(await panel.getByRole("heading", { name: "Place" }).first().isVisible()).toBe(true);
    await shoot(page, "without-texts");
    isDown = false;
    await panel.getByRole("button", { name: "Try again" }).click();
    await panel.getByRole("heading", { name: "Sources" }).waitFor();
    expect(await panel.getByText(/texts did not come/).count()).toBe(0);
  });

  it("a search waits for the texts: no count is shown that does not hold", async () => {
    let isDown = true;
    const { page, requests } = await open({
      prepare: (fresh) => fresh.route(part("texts"), (route) => (isDown ? gone(route) : route.continue())),
    });
    const shown = page.getByRole("status").filter({ hasText: /of 278/ });
    await page.getByRole("checkbox", { name: /^Bribery/ }).waitFor();
    expect(requests.filter((url) => /texts-|shapes-|traffic-|figures-|data\//.test(url))).toEqual([]);
    await page.getByRole("searchbox", { name: "Search incidents" }).fill("nogales");
    await page.getByText(/this search is not applied/).waitFor();
    expect(await shown.textContent()).toMatch(SHOWING_ALL);
    isDown = false;
    await page.getByRole("search").getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => shown.textContent()).not.toMatch(SHOWING_ALL);
    await expect.poll(() => page.url()).toContain("q=nogales");
  });

  it("a link with a search counts right from the first, and keeps the search where it cannot be applied", async () => {
    const path = "?q=nogales&method=bribery";
    const { page } = await open({ path });
    const shown = page.getByRole("status").filter({ hasText: /of 278/ });
    await expect.poll(() => shown.textContent(), { timeout: 20_000 }).not.toMatch(SHOWING_ALL);
    const right = await shown.textContent();
    const other = await open({ path, prepare: (fresh) => fresh.route(part("texts"), gone) });
    await other.page.getByText(/this search is not applied/).waitFor();
    const box = other.page.getByRole("searchbox", { name: "Search incidents" });
    expect(await box.inputValue()).toBe("nogales");
    expect(
      await other.page
        .getByRole("status")
        .filter({ hasText: /of 278/ })
        .textContent(),
    ).not.toBe(right);
  });

  it("without the traffic a port's record still tells its crossings", async () => {
    const { page } = await open({
      path: "?sel=port.san-ysidro",
      prepare: (fresh) => fresh.route(part("traffic"), gone),
    });
    const panel = page.getByRole("complementary", { name: "Port of entry" });
    await panel.getByText(/did not come/).waitFor();
    await panel
      .getByText(/PedWest/)
      .first()
      .waitFor();
  });
});

describe("without WebGL", () => {
  const open = useBrowser(["--disable-gpu", "--disable-3d-apis", "--disable-webgl", "--disable-webgl2"]);

  it("list, filters and timeline work, and one sentence says why there is no map", async () => {
    const { page, requests } = await open({ width: 1280 });
    await page.getByRole("status").filter({ hasText: SHOWING_ALL }).waitFor();
    await page.getByRole("region", { name: "Map", exact: true }).getByText(/WebGL/).waitFor();
    expect(await page.getByRole("region", { name: "Map", exact: true }).getByRole("listbox").count()).toBe(1);
    expect(requests.filter((url) => url.includes("MapCanvas"))).toEqual([]);
    await page.getByRole("checkbox", { name: /^Bribery/ }).click();
    await expect
      .poll(() =>
        page
          .getByRole("status")
          .filter({ hasText: /of 278/ })
          .textContent(),
      )
      .not.toMatch(SHOWING_ALL);
    await shoot(page, "without-webgl");
  });
});

describe("when the map loses its context", () => {
  const open = useBrowser();

  it("says so, goes on without it, and comes back with it", async () => {
    const { page } = await open({
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const contexts: WebGL2RenderingContext[] = [];
          Object.assign(globalThis, { contexts });
          const original = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
            const context = Reflect.apply(original, this, args);
            if (context instanceof WebGL2RenderingContext && !contexts.includes(context))
              contexts.push(context);
            return context;
          } as typeof original;
        }),
    });
    await waitForMap(page);
    const region = page.getByRole("region", { name: "Map", exact: true });
    const marks = region.getByRole("listbox").first();
    expect(await marks.count()).toBe(1);
    await page.evaluate(() => {
      const { contexts } = globalThis as unknown as { contexts: WebGL2RenderingContext[] };
      const extensions = contexts.map((context) => context.getExtension("WEBGL_lose_context"));
      Object.assign(globalThis, {
        restore: () => {
          for (const extension of extensions) extension?.restoreContext();
        },
      });
      for (const extension of extensions) extension?.loseContext();
    });
    await region
      .getByText(/lost its drawing surface/)
      .first()
      .waitFor();
    await page.getByRole("checkbox", { name: /^Bribery/ }).click();
    expect(await page.getByRole("checkbox", { name: /^Bribery/ }).isChecked()).toBe(true);
    await page.evaluate(() => (globalThis as unknown as { restore: () => void }).restore());
    await expect
      .poll(() => region.getByText(/lost its drawing surface/).count(), { timeout: 20_000 })
      .toBe(0);
    await expect.poll(() => marks.count(), { timeout: 20_000 }).toBe(1);
    await page.waitForTimeout(1000);
    await shoot(page, "context-restored");
  });
});
