import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { expectPainted, regionOf } from "./pixels.ts";
import { axeFindings, shoot, useBrowser } from "./reader.ts";

const OFF = { javaScriptEnabled: false } as const;

const DOCUMENTS = [
  {
    path: "",
    locale: "en",
    sum: "Showing 278 of 278 incidents",
    map: "Map",
    strip: "Border strip",
    table: "Incidents",
  },
  {
    path: "es/",
    locale: "es",
    sum: "Mostrando 278 de 278 casos",
    map: "Mapa",
    strip: "Franja fronteriza",
    table: "Casos",
  },
  {
    path: "embed/",
    locale: "en",
    sum: "Showing 278 of 278 incidents",
    map: "Map",
    strip: "Border strip",
    table: "Incidents",
  },
  {
    path: "es/embed/",
    locale: "es",
    sum: "Mostrando 278 de 278 casos",
    map: "Mapa",
    strip: "Franja fronteriza",
    table: "Casos",
  },
] as const;

const LOOKS = [
  { width: 1280, height: 900, theme: "light" },
  { width: 360, height: 740, theme: "dark" },
] as const;

/** axe needs script, so the document is given what it shows without: `noscript` opened, and no script of its own. */
const asWithoutScript = (page: Page): Promise<unknown> =>
  page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const html = (await response.text())
      .replaceAll(/<\/?noscript>/g, "")
      .replaceAll(/<script[^>]*><\/script>/g, "");
    return route.fulfill({ response, body: html });
  });

describe("with script off", () => {
  const open = useBrowser();

  for (const { path, locale, sum, map, strip, table } of DOCUMENTS) {
    for (const { width, height, theme } of LOOKS) {
      it(`/${path} at ${width} px in ${theme} is a complete graphic with every mark painted`, async () => {
        const { page, errors } = await open({ path, width, height, theme, options: OFF });
        expect(await page.getByRole("status").filter({ hasText: sum }).isVisible()).toBe(true);
        const pictures = [regionOf(page, map), regionOf(page, strip)];
        const seen = [];
        for (const picture of pictures) if (await picture.isVisible()) seen.push(picture);
        expect(seen.length).toBeGreaterThan(0);
        for (const picture of seen) {
          await expectPainted(page, picture, 40);
        }
        await shoot(
          page,
          `without-script-${path.includes("embed") ? "embed" : "atlas"}-${locale}-${width}`,
          true,
        );
        const list = page.locator(`table[aria-label="${table}"]`);
        expect(await list.getByRole("link", { includeHidden: true }).count()).toBeGreaterThanOrEqual(278);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // What is asked for early for the script's sake is not used without it.
        expect(errors.filter((text) => !text.includes("preload"))).toEqual([]);
      });
    }

    it.each(["light", "dark"] as const)(`/${path} satisfies axe in %s`, async (theme) => {
      const { page } = await open({ path, width: 700, theme, prepare: asWithoutScript });
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});
