import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { countByHand } from "#tests/fixtures/countByHand.ts";
import { axeFindings, shoot, useBrowser } from "./reader.ts";

const shownIn = async (page: Page): Promise<number> => {
  const result = page.getByRole("status").filter({ hasText: /Showing|Mostrando/ });
  return Number(/(?:Showing|Mostrando) ([\d,]+)/.exec((await result.textContent()) ?? "")?.[1]);
};

describe("the page on counts", () => {
  const open = useBrowser();
  const off = { javaScriptEnabled: false };

  it.each([
    ["counts/", "cbp-corruption-arrests-fy2005-fy2012", "Why counts differ"],
    ["es/counts/", "ins-customs-convictions-fy1992-fy1997", "Por qué difieren las cifras"],
  ])("leads from a figure to the same count in the atlas (%s)", async (path, id, heading) => {
    const { page } = await open({ path });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(heading);
    const item = page.locator(`[id="${id}"]`);
    const scope = (await item.locator("code").textContent()) ?? "";
    const link = item.getByRole("link", { name: /^\d+ (?:cases?|casos?)$/ });
    const said = Number.parseInt((await link.textContent()) ?? "", 10);
    expect(said).toBe(countByHand(scope).cases);
    await link.click();
    await page.waitForURL(`**/?${scope}`);
    await expect.poll(() => shownIn(page)).toBe(said);
  });

  it.each([
    ["", "Why counts differ"],
    ["es/", "Por qué difieren las cifras"],
  ])("is a link away from the sentence (%s)", async (path, name) => {
    const { page } = await open({ path });
    await page.getByRole("link", { name }).first().click();
    await page.waitForURL(`**/${path}counts/`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
  });

  it.each([320, 1280])("is complete without script and fits %i pixels", async (width) => {
    for (const path of ["counts/", "es/counts/"]) {
      const { page, requests, errors } = await open({ path, width, options: off });
      const { inner, scroll } = await page.locator("html").evaluate((html) => ({
        inner: html.clientWidth,
        scroll: html.scrollWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(inner);
      expect(requests.every((url) => url.startsWith(inject("siteUrl")) || url.startsWith("data:"))).toBe(
        true,
      );
      expect(errors).toEqual([]);
      await shoot(page, `page-${path.replaceAll("/", "-")}${width}`, true);
    }
  });

  it.each(["light", "dark"] as const)("leaves axe nothing to find in %s", async (theme) => {
    for (const path of ["counts/", "es/counts/"]) {
      for (const width of [320, 1280]) {
        const { page } = await open({ path, theme, width });
        expect(await axeFindings(page), `${path} ${width}`).toEqual([]);
      }
    }
  });
});
