import { mkdirSync } from "node:fs";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { BROWSER_ARGS, findBrowser } from "#scripts/browser.ts";

const SCREENS = "tests/output/screens";

/** What a page asked for and complained about since it was opened. */
export type Reader = Readonly<{ page: Page; requests: string[]; errors: string[] }>;

export type Visit = Readonly<{
  /** Below the site's top, without a leading slash: `es/?method=bribery`. */
  path?: string;
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  options?: BrowserContextOptions;
  /** What the visit waits for; a page whose script is held never loads. */
  until?: "load" | "commit";
  /** Before anything is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
}>;

/** A browser for the tests of one file, and a way to open the built site as one reader would. */
export function useBrowser(args: readonly string[] = []): (visit?: Visit) => Promise<Reader> {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(SCREENS, { recursive: true });
    const executablePath = findBrowser();
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...BROWSER_ARGS, ...args],
    });
  });
  afterAll(() => browser.close());
  // A page that nobody looks at any more still draws its map. What a file opens for all its tests stays.
  let opened: BrowserContext[] = [];
  beforeEach(() => {
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((context) => context.close())));
  return async ({
    path = "",
    width = 1280,
    height = 800,
    theme = "light",
    options,
    until = "load",
    prepare,
  } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...options });
    opened.push(context);
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await prepare?.(page);
    await page.goto(`${inject("siteUrl")}${path}`, { waitUntil: until });
    return { page, requests, errors };
  };
}

/** Software rendering cannot hold a picture much longer than this. */
const LONGEST_PX = 8000;

/** A picture of the state for the eye, under `tests/output/screens/`; of a long page its first screens. */
export async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = `${SCREENS}/${name}.png`;
  const [width, height] = await page
    .locator("html")
    .evaluate(({ clientWidth, scrollHeight }): [number, number] => [clientWidth, scrollHeight]);
  const clip = { x: 0, y: 0, width, height: Math.min(height, LONGEST_PX) };
  const picture = { path, fullPage, ...(fullPage ? { clip } : {}) };
  // A machine short of graphics memory drops a frame now and then: a second try gets the next one.
  await page.screenshot(picture).catch(() => page.screenshot(picture));
}

/** The map says when it has drawn everything once; on a phone the live map waits for a tap. */
export async function waitForMap(page: Page): Promise<void> {
  const offer = page.getByRole("button", { name: /^(?:Open the live map|Abrir el mapa interactivo)$/ });
  const ready = page.locator('[data-ready="true"]');
  await offer.or(ready).first().waitFor({ timeout: 60_000 });
  if (await offer.isVisible()) await offer.click();
  await page.locator('[data-ready="true"]').waitFor({ timeout: 60_000 });
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and its best practices in the page or a part of it, in short lines. */
export async function axeFindings(page: Page, within = "html"): Promise<readonly string[]> {
  // Evaluated by the test driver, which the page's own policy does not bind.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, ...tags]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part, {
        runOnly: { type: "tag", values: tags },
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    [within, ...RULES] as const,
  );
}
