import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

/** Presses Tab until the focus is on the wanted element; the only way there that this file uses. */
async function tabTo(page: Page, target: Locator, limit = 260): Promise<void> {
  for (let press = 0; press < limit; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by ${limit} presses of Tab: ${target}`);
}

describe("with the keyboard alone", () => {
  const open = useBrowser();

  it("a reader sets a window, plays, chooses two methods and a region, opens the third record, follows its source and resets", async () => {
    const { page } = await open({ width: 1280 });
    const result = page.getByRole("status").filter({ hasText: /Showing/ });
    await result.waitFor();

    const group = page.getByRole("group", { name: "Method of corruption", exact: true });
    for (const name of [/^Bribery/, /^Infiltration/]) {
      await tabTo(page, group.getByRole("checkbox", { name }));
      await page.keyboard.press("Space");
    }
    await expect.poll(() => page.url()).toContain("method=bribery.infiltration");

    await tabTo(page, page.getByRole("combobox", { name: "Region", exact: true }));
    await page.keyboard.type("Texas");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("in=state-us-tx");
    await page.keyboard.press("Escape");

    await tabTo(page, page.getByRole("slider", { name: "From", exact: true }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toMatch(/from=\d{4}/);
    await tabTo(page, page.getByRole("slider", { name: "To", exact: true }));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.url()).toMatch(/to=\d{4}/);

    const play = page.getByRole("button", { name: "Play", exact: true });
    await page.keyboard.press("Shift+Tab");
    await page.evaluate(() => document.body.focus());
    await tabTo(page, play);
    const before = page.url();
    await page.keyboard.press("Space");
    await expect.poll(() => page.url(), { timeout: 15_000 }).not.toBe(before);
    const pause = page.getByRole("button", { name: "Pause", exact: true });
    if (await pause.count()) {
      await tabTo(page, pause);
      await page.keyboard.press("Space");
    }

    const third = page.getByRole("table", { name: "Incidents" }).locator("tbody").getByRole("link").nth(2);
    await tabTo(page, third);
    await page.keyboard.press("Enter");
    const record = page.getByRole("complementary", { name: "Incident", exact: true });
    await record.waitFor();
    await expect.poll(() => page.url()).toContain("sel=incident.");

    const source = record.getByRole("link", { name: /./ }).and(page.locator('[href^="http"]')).first();
    await tabTo(page, source);
    const address = (await source.getAttribute("href")) ?? "";
    await page.route(
      (url) => url.href === new URL(address).href,
      (route) => route.fulfill({ contentType: "text/html", body: "<title>The source</title>" }),
    );
    await page.keyboard.press("Enter");
    await expect.poll(() => page.title()).toBe("The source");
    await page.goBack();
    await record.waitFor();

    await tabTo(page, page.getByRole("button", { name: "Reset", exact: true }));
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect.poll(() => result.textContent()).toContain("Showing 278 of 278 incidents");
  });

  it("walks the marks of the map from west to east as one stop, and opens one", async () => {
    const { page } = await open({ width: 1280 });
    await page.locator('[data-ready="true"]').waitFor();
    const marks = page.getByRole("region", { name: "Map", exact: true }).getByRole("listbox").first();
    await tabTo(page, marks);
    const current = async (): Promise<string> => {
      const id = (await marks.getAttribute("aria-activedescendant")) ?? "";
      return (await page.locator(`[id="${id}"]`).textContent()) ?? "";
    };
    await page.keyboard.press("Home");
    const first = await current();
    await page.keyboard.press("ArrowRight");
    const second = await current();
    expect(first.length).toBeGreaterThan(10);
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    expect(await current()).toBe(first);
  });
});
