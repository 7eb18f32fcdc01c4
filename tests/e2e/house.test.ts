import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, findBrowser } from "#scripts/browser.ts";
import { type PublishedSite, publishSite } from "#tests/fixtures/publishedSite.ts";
import { axeFindings, shoot, waitForMap } from "./reader.ts";

const STYLE = "https://tiles.example/style.json";
const SITE = {
  title: { en: "Diario de la Frontera", es: "Diario de la Frontera" },
  publisher: "Frontera Media",
  publisherUrl: "https://frontera.example/",
  corrections: { email: "correcciones@frontera.example", days: 7 },
  accents: { light: "#0b5cad", dark: "#5aa9ff" },
  fonts: {
    serif: ["Frontera Serif", "Charter"],
    sans: ["Franklin Gothic"],
    files: [{ family: "Frontera Serif", file: "frontera.woff2", weight: "400 700" }],
  },
  defaultView: "?view=strip",
  basemapStyle: { url: STYLE, credit: "Tiles Example", origins: ["https://letters.example"] },
};
/** A style of two grounds and one name; a sea that the embedded basemap does not have. */
const GROUND = {
  version: 8,
  sources: {
    names: {
      type: "geojson",
      data: { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [-104, 28.5] } },
    },
  },
  layers: [
    { id: "ground", type: "background", paint: { "background-color": "#c8e6c9" } },
    { id: "names", type: "symbol", source: "names", layout: { "text-field": "Tiles" } },
  ],
};

let site: PublishedSite;
let browser: Browser;
beforeAll(async () => {
  site = await publishSite(SITE, { "frontera.woff2": Buffer.from("wOF2, for the build alone") });
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_ARGS],
  });
}, 240_000);
// A page that nobody looks at any more still draws its map.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

type Seen = Readonly<{ page: Page; asked: string[]; refused: string[] }>;

/** Opens a document of the copy; what it asks of others is answered by `tiles`, or fails where that is null. */
async function open(path: string, theme: "light" | "dark", tiles: unknown = GROUND): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route(
    (url) => !url.href.startsWith(site.url) && url.protocol.startsWith("http"),
    (route) => {
      asked.push(route.request().url());
      const headers = { "access-control-allow-origin": "*" };
      return tiles === null ? route.abort() : route.fulfill({ json: tiles, headers });
    },
  );
  await page.goto(`${site.url}${path}`);
  return { page, asked, refused };
}

const built = (path: string): string => readFileSync(join(site.folder, "dist", path), "utf8");
const tokenOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(), name);
const pressed = (page: Page): Promise<string | null> =>
  page.getByRole("button", { pressed: true }).first().textContent();

describe("a copy with another site.json and not a line of code changed", () => {
  it("passes the check", async () => {
    expect(await site.check()).toBe("");
  });

  it.each(["index.html", "es/index.html", "embed/index.html", "es/embed/index.html"])(
    "bears the publisher's title in %s before any script",
    (path) => {
      expect(built(path)).toContain("<title>Diario de la Frontera: ");
      expect(built(path)).toMatch(/<h1[^>]*>Diario de la Frontera</);
      expect(built(path)).not.toContain("Garita:");
    },
  );

  it("shows its own view at once, and never as the view of a link that does not mean it", async () => {
    for (const [path, isCovered] of [
      ["", false],
      ["?theme=dark", true],
      ["?utm_source=letter", false],
      ["embed/", false],
      ["embed/?lock=theme", true],
    ] as const) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await page.route(/\/assets\/(?!boot)[^/]*\.js$/, () => {});
      await page.goto(`${site.url}${path}`, { waitUntil: "commit" });
      await page.locator("footer").last().waitFor();
      const strip = page.locator("[data-piece='stage'] > [data-surface='strip'] svg[role='img']:visible");
      expect([path, await strip.count()]).toEqual([path, isCovered ? 0 : 1]);
      expect(await page.getByRole("status").filter({ hasText: "Showing" }).first().isVisible()).toBe(
        !isCovered,
      );
    }
  });

  it("bears it in the pages without script, with publisher, corrections address and whom the browser asks", () => {
    const about = built("about/index.html");
    expect(about).toContain("<title>About Diario de la Frontera and how it was made · Diario de la Frontera");
    expect(about).toContain('<a href="https://frontera.example/">Frontera Media</a>');
    expect(about).toContain('href="mailto:correcciones@frontera.example"');
    expect(about).toContain("answered within 7 days");
    expect(about).toMatch(/\(Tiles Example\) and is fetched from tiles\.example and letters\.example/);
    expect(about).not.toContain("The atlas asks no other site");
    expect(built("es/port/san-ysidro/index.html")).toContain("· Diario de la Frontera</title>");
  });

  it.each(["index.html", "es/embed/index.html", "about/index.html", "port/san-ysidro/index.html"])(
    "%s has the look in a style sheet of the site's own",
    (path) => {
      const sheets = [...built(path).matchAll(/rel="stylesheet" href="([./]*)([^"]+)"/g)];
      const css = sheets.map(([, , file = ""]) => built(file)).join("");
      expect(css).toMatch(/--accent:\s*#0b5cad/);
      expect(css).toMatch(/--serif:\s*"?Frontera Serif"?,\s*"?Charter"?,\s*serif/);
      const font = /url\(["']?\.?\/?(frontera-[\w-]+\.woff2)/.exec(css)?.[1] ?? "none";
      expect(readdirSync(join(site.folder, "dist/assets"))).toContain(font);
      expect(built(path)).not.toMatch(/<style|style="/);
    },
  );

  it("serves and publishes a policy that lets the basemap through and nothing else", async () => {
    const policy = (await fetch(site.url)).headers.get("content-security-policy") ?? "";
    for (const name of ["connect-src 'self'", "img-src 'self' data: blob:"])
      expect(policy).toContain(`${name} https://tiles.example https://letters.example;`);
    expect(policy).toContain("script-src 'self';");
    expect(built("_headers")).toContain(policy.split("; frame-ancestors")[0]);
  });

  it.each(["light", "dark"] as const)(
    "opens with the publisher's view and colours in %s, asks nobody, and axe finds nothing",
    async (theme) => {
      const { page, asked, refused } = await open("", theme);
      await page.getByRole("region", { name: "Border strip" }).waitFor();
      expect(await pressed(page)).toBe("Strip");
      expect(await tokenOf(page, "--accent")).toBe(SITE.accents[theme]);
      expect(await tokenOf(page, "--brand")).toBe(SITE.accents[theme]);
      expect(asked).toEqual([]);
      expect(refused).toEqual([]);
      await shoot(page, `house-${theme}`);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it("leaves its view by a choice, comes back by Back, and never writes an address that means another", async () => {
    const { page } = await open("", "dark");
    const table = page.getByRole("button", { name: "Table", exact: true });
    await table.click();
    await expect.poll(() => new URL(page.url()).search).toBe("?view=table");
    await page.goBack();
    await expect.poll(() => pressed(page)).toBe("Strip");
    const everything = await open("?mode=explore", "dark");
    await expect.poll(() => pressed(everything.page)).toBe("Map");
    const other = everything.page.getByRole("link", { name: "Español", exact: true });
    expect(await other.getAttribute("href")).toMatch(/es\/\?mode=explore$/);
  });

  it("draws the publisher's map under the marks in its theme, and credits it", async () => {
    const { page, asked, refused } = await open("?mode=explore", "light");
    await waitForMap(page);
    expect(new Set(asked)).toEqual(new Set([STYLE]));
    expect(refused).toEqual([]);
    const map = page.getByRole("region", { name: "Map", exact: true });
    expect(await map.textContent()).toContain("Tiles Example");
    await shoot(page, "house-map");
  });

  it("keeps the embedded map in the theme that the publisher has none for", async () => {
    const { page, asked } = await open("?mode=explore", "dark");
    await waitForMap(page);
    expect(asked).toEqual([]);
  });

  it.each([
    ["does not come", null],
    ["is no style", { version: 7 }],
    ["cannot be drawn", { ...GROUND, layers: [{ id: "ground", type: "carpet" }] }],
  ])("puts the embedded map in its place where it %s, and says so", async (_why, tiles) => {
    const { page } = await open("?mode=explore", "light", tiles);
    await waitForMap(page);
    await page.getByText("The publisher's own map could not be loaded.").waitFor();
  });
});
