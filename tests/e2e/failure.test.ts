import { describe, expect, it } from "vitest";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

const SHOWING_ALL = /Showing 278 of 278/;

describe("when a data file is missing or broken", () => {
  const open = useBrowser();
  const files = [
    "ports-of-entry.geojson",
    "task-forces.geojson",
    "regions.geojson",
    "border.geojson",
    "agencies.json",
    "organizations.json",
    "port-traffic.json",
    "statistics.json",
  ];

  it.each(files)("without %s the page says which and shows every record", async (file) => {
    const { page } = await open({
      prepare: (fresh) => fresh.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: "" })),
    });
    await page.getByRole("status").filter({ hasText: SHOWING_ALL }).waitFor();
    expect(await page.getByRole("region", { name: "Part of the data is missing" }).textContent()).toContain(
      file,
    );
  });

  it("a file that is not JSON is named, and one record that is wrong leaves the others", async () => {
    const { page } = await open({
      prepare: async (fresh) => {
        await fresh.route("**/data/agencies.json", (route) => route.fulfill({ body: "<html>" }));
        await fresh.route("**/data/incidents.geojson", async (route) => {
          const data = await (await route.fetch()).json();
          data.features[3].properties.status = "guilty-as-sin";
          await route.fulfill({ json: data });
        });
      },
    });
    await page
      .getByRole("status")
      .filter({ hasText: /Showing 277 of 277/ })
      .waitFor();
    const said = await page.getByRole("region", { name: "Part of the data is missing" }).textContent();
    expect(said).toContain("agencies.json");
    expect(said).toContain("guilty-as-sin");
  });

  it("without the records the page says so and stands", async () => {
    const { page } = await open({
      prepare: (fresh) => fresh.route("**/data/incidents.geojson", (route) => route.abort()),
    });
    await page
      .getByRole("status")
      .filter({ hasText: /Showing 0 of 0/ })
      .waitFor();
    expect(await page.getByRole("region", { name: "Part of the data is missing" }).textContent()).toContain(
      "incidents.geojson",
    );
    await shoot(page, "without-records");
  });
});

describe("without WebGL", () => {
  const open = useBrowser(["--disable-gpu", "--disable-3d-apis", "--disable-webgl", "--disable-webgl2"]);

  it("list, filters and timeline work, and one sentence says why there is no map", async () => {
    const { page, requests } = await open({ width: 1280 });
    await page.getByRole("status").filter({ hasText: SHOWING_ALL }).waitFor();
    await page.getByRole("region", { name: "Map", exact: true }).getByText(/WebGL/).waitFor();
    expect(await page.getByRole("region", { name: "Border strip", exact: true }).count()).toBe(1);
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

describe("with script off", () => {
  const open = useBrowser();

  it.each([
    ["", "Showing 278 of 278 incidents", "Incidents", "Border strip", 1280],
    ["es/", "Mostrando 278 de 278 casos", "Casos", "Franja fronteriza", 360],
  ] as const)(
    "the document at /%s is a complete, readable graphic",
    async (path, sum, table, strip, width) => {
      const { page, errors } = await open({ path, width, options: { javaScriptEnabled: false } });
      expect(await page.getByRole("status").textContent()).toContain(sum);
      expect(await page.getByRole("region", { name: strip, exact: true }).isVisible()).toBe(true);
      const links = page.getByRole("table", { name: table, exact: true }).getByRole("link");
      expect(await links.count()).toBe(278);
      expect(await page.getByRole("button").count()).toBe(0);
      expect(await page.locator("noscript > p").first().textContent()).toContain("data/incidents.geojson");
      await shoot(page, `without-script-${width}`);
      await links.nth(2).click();
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
      expect(page.url()).toMatch(/incident\/[a-z0-9-]+\/$/);
      expect(errors).toEqual([]);
    },
  );
});
