import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

/** The document's own scripts, which come late; what runs before the first paint does not. */
const SCRIPT = /\/assets\/(?!boot)[^/]*\.js$/;

const shown = (page: Page): Promise<string | null> =>
  page
    .getByRole("status")
    .filter({ hasText: /of 278 incidents/ })
    .first()
    .textContent();

describe("what is done before the page answers", () => {
  const open = useBrowser();

  /** The page as it was built, and what lets its script come. */
  async function visit(
    path: string,
    width = 1280,
    first: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<Readonly<{ page: Page; answer: () => void }>> {
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page } = await open({
      ...{ path, width, height: 800, until: "commit" as const },
      prepare: async (fresh) => {
        await first(fresh);
        await fresh.route(SCRIPT, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await page.locator("footer").last().waitFor();
    return { page, answer };
  }

  it("a box that is ticked filters, once, and is never ticked without filtering", async () => {
    const { page, answer } = await visit("");
    const box = page.getByRole("checkbox", { name: /^Bribery/ });
    await box.click();
    await box.click();
    expect(await box.isChecked()).toBe(false);
    expect(await shown(page)).toMatch(/^Showing 278/);
    answer();
    await expect.poll(() => shown(page)).toMatch(/^Showing 135/);
    expect(await box.isChecked()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe("?method=bribery");
    expect(await page.locator("[aria-busy]").count()).toBe(0);
  });

  it("a phone's filters open, and a second press that a busy page is told of late does not close them", async () => {
    const { page, answer } = await visit("", 360);
    const opener = page.getByRole("button", { name: "Filters", exact: true });
    const methods = page.getByRole("group", { name: "Method of corruption" });
    await opener.click();
    await page.evaluate(() => {
      const press = new MouseEvent("click", { bubbles: true, cancelable: true });
      Object.assign(globalThis, { tellLate: (button: Element) => button.dispatchEvent(press) });
    });
    answer();
    await methods.waitFor();
    const wasDone = await opener.evaluate((button) =>
      (globalThis as unknown as { tellLate: (button: Element) => boolean }).tellLate(button),
    );
    expect(wasDone).toBe(false);
    expect(await methods.isVisible()).toBe(true);
    await opener.click();
    await methods.waitFor({ state: "hidden" });
  });

  it("a handle of time that is moved sets the time", async () => {
    const { page, answer } = await visit("");
    await page.getByRole("slider", { name: "From", exact: true }).press("PageUp");
    answer();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=/);
  });

  it.each([
    ["", ""],
    ["?status=charged", "status=charged"],
  ])("what is typed into the search of /%s is sought, and Enter leads nowhere else", async (path, kept) => {
    const { page, answer } = await visit(path);
    const box = page.getByRole("searchbox", { name: "Search incidents" });
    await box.fill("nogales");
    await box.press("Enter");
    expect(new URL(page.url()).search).toBe(path);
    answer();
    await expect.poll(() => new URL(page.url()).search).toContain("q=nogales");
    expect(page.url()).toContain(kept);
    expect(await box.inputValue()).toBe("nogales");
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it("a choice among fields without a name of their own is done, and no other", async () => {
    const { page, answer } = await visit("?theme=dark");
    const clock = page.getByRole("radio", { name: "When it happened" });
    await clock.click();
    answer();
    await expect.poll(() => new URL(page.url()).search).toBe("?clock=conduct&theme=dark");
    expect(await page.getByRole("listbox", { name: "Region" }).count()).toBe(0);
  });

  it("a stretch of the border that is chosen from a list is applied", async () => {
    const { page, answer } = await visit("embed/", 360);
    const list = page.getByRole("combobox", { name: "Western end" });
    await list.selectOption({ index: 2 });
    const chosen = await list.inputValue();
    answer();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?along=/);
    expect(await list.inputValue()).toBe(chosen);
  });

  it("a script of others that is refused is nothing to the page", async () => {
    const { page, answer } = await visit("?status=charged");
    const refused = () =>
      page.evaluate(() =>
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.onerror = resolve;
          script.src = "https://beacon.example/track.js";
          document.body.append(script);
        }).then(() => document.documentElement.dataset["linked"]),
      );
    expect(await refused()).toBe("");
    answer();
    await expect.poll(() => shown(page)).toMatch(/^Showing 12 /);
    expect(await refused()).toBeUndefined();
    expect(await page.getByRole("alert").isVisible()).toBe(false);
  });

  it("a link's selection that is long in coming is uncovered as not applied, and may still come", async () => {
    const { page, answer } = await visit("?status=charged", 1280, (fresh) => fresh.clock.install());
    const alert = page.getByRole("alert").filter({ hasText: "did not arrive" });
    expect(await alert.isVisible()).toBe(false);
    await page.clock.fastForward(21_000);
    await alert.waitFor();
    answer();
    await page.clock.resume();
    await expect.poll(() => shown(page)).toMatch(/^Showing 12 /);
    expect(await alert.isVisible()).toBe(false);
  });

  it("a frame's list that is unfolded stays unfolded", async () => {
    const { page, answer } = await visit("embed/", 700);
    await page.locator("summary").last().click();
    const row = page.getByRole("table").getByRole("row").nth(3);
    await row.waitFor();
    answer();
    await page.getByRole("button", { name: /^Filters/ }).click();
    await page.getByRole("group", { name: "Method of corruption" }).waitFor();
    expect(await row.isVisible()).toBe(true);
  });

  it("where the script does not come the page says so, also without a selection in the link", async () => {
    const { page } = await open({ prepare: (fresh) => fresh.route(SCRIPT, (route) => route.abort()) });
    await page.getByRole("alert").filter({ hasText: "did not arrive" }).waitFor();
    expect(await shown(page)).toMatch(/^Showing 278/);
  });
});
