import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectFitting,
  guestOf,
  type Hosts,
  heardOf,
  heightsOf,
  type MapElement,
  serveHosts,
} from "./host.ts";
import { axeFindings, shoot, useBrowser } from "./reader.ts";

const result = (frame: Frame, text: RegExp) => frame.getByRole("status").filter({ hasText: text });

describe("maps in the page of another site", () => {
  const open = useBrowser();
  let hosts: Hosts;
  beforeAll(async () => {
    hosts = await serveHosts();
  });
  afterAll(() => hosts.close());

  /** The article, and what its console said. */
  async function openArticle(
    width = 1100,
    name = "article",
  ): Promise<Readonly<{ page: Page; errors: readonly string[] }>> {
    const { page, errors } = await open({ width, height: 900, path: "about/" });
    errors.length = 0;
    await page.goto(`${hosts.address}${name}.html`);
    return { page, errors };
  }

  it("are as high as what they hold, several at once, and follow it", async () => {
    const { page, errors } = await openArticle();
    for (const id of ["locked", "plain", "spanish"]) await expectFitting(await guestOf(page, id));
    const guest = await guestOf(page, "locked");
    const before = await heightsOf(guest);
    await page.setViewportSize({ width: 420, height: 900 });
    await expectFitting(guest);
    await guest.getByRole("button", { name: /^Filters/ }).click();
    await expectFitting(guest);
    expect((await heightsOf(guest)).frame).not.toBe(before.frame);
    await shoot(page, "embed-article");
    // Under a policy without any style, and with the script loaded twice, nothing was refused and nothing done twice.
    expect(errors).toEqual([]);
    const ready = (await heardOf(page)).filter(({ type }) => type === "garita-ready");
    expect(ready.map(({ id }) => id).sort()).toEqual(["locked", "plain", "spanish"]);
  });

  it("show what the host asks for, and say what they show", async () => {
    const { page } = await openArticle();
    const guest = await guestOf(page, "spanish");
    await result(guest, /Mostrando/).waitFor();
    await page.locator("#spanish").evaluate((map: MapElement) => map.show("?status=acquitted&view=table"));
    await guest.getByRole("table", { name: "Casos" }).waitFor();
    await expect
      .poll(() => page.locator("#spanish").evaluate((map: MapElement) => map.link))
      .toBe("?status=acquitted&view=table");
    await page.locator("#spanish").evaluate((map: MapElement) => {
      map.link = "?q=nogales&view=table";
    });
    await expect.poll(() => guest.evaluate(() => location.search)).toBe("?q=nogales&view=table");
    await expect
      .poll(() => heardOf(page))
      .toContainEqual({ type: "garita-state", id: "spanish", detail: { link: "?q=nogales&view=table" } });
  });

  it("tell what the reader selects, and that nothing is selected any more", async () => {
    const { page } = await openArticle();
    const guest = await guestOf(page, "plain");
    await guest.getByRole("table", { name: "Incidents" }).getByRole("row").nth(2).getByRole("link").click();
    const selected = async () => (await heardOf(page)).filter(({ type }) => type === "garita-select");
    await expect.poll(async () => (await selected())[0]?.detail.id).toMatch(/^incident\.[a-z0-9-]+$/);
    await guest.getByRole("button", { name: "Close", exact: true }).click();
    await expect.poll(async () => (await selected()).at(-1)?.detail.id).toBe(null);
    await expectFitting(guest);
  });

  it("keep what their first address locks, and say so", async () => {
    const { page } = await openArticle();
    const guest = await guestOf(page, "locked");
    await guest.getByText("Fixed by the page around this graphic: Method of corruption and view.").waitFor();
    await page
      .locator("#locked")
      .evaluate((map: MapElement) => map.show("?method=intimidation&status=charged&view=table&lock=status"));
    const search = () => guest.evaluate(() => location.search);
    await expect.poll(search).toBe("?method=bribery&status=charged&view=strip&lock=method.view");
    expect(await guest.getByRole("button", { name: "Table", exact: true }).isDisabled()).toBe(true);
    await guest.getByRole("button", { name: "Reset", exact: true }).click();
    await expect.poll(search).toBe("?method=bribery&view=strip&lock=method.view");
    const atlas = await guest.getByRole("link", { name: "Open the full atlas" }).getAttribute("href");
    expect(atlas).toBe("../?method=bribery&view=strip");
  });

  it("leave out what the host hides, never the credits and the meaning of the marks", async () => {
    const { page } = await openArticle();
    const guest = await guestOf(page, "plain");
    expect(await guest.getByRole("searchbox").count()).toBe(0);
    expect(await guest.getByRole("slider").count()).toBe(0);
    expect(await guest.getByRole("button", { name: "Strip" }).count()).toBe(0);
    expect(await guest.getByRole("button", { name: /^Filters/ }).count()).toBe(0);
    await guest.getByText("One mark is one documented case.").waitFor();
    await guest.getByText("© OpenStreetMap contributors").first().waitFor();
    await guest.getByRole("link", { name: "Open the full atlas" }).waitFor();
  });

  it("do not hear a foreign frame, and neither does the host", async () => {
    const { page } = await openArticle();
    const guest = await guestOf(page, "spanish");
    await expectFitting(guest);
    const before = await heightsOf(guest);
    const foreign = page.frames().find((frame) => frame.url().endsWith("foreign.html"));
    await foreign?.evaluate(() => (window as unknown as { meddle: () => void }).meddle());
    await page.waitForTimeout(600);
    expect(JSON.stringify(await heardOf(page))).not.toContain("forged");
    expect(await heightsOf(guest)).toEqual(before);
    for (const frame of page.frames()) expect(frame.url()).not.toContain("forged");
  });
});

describe("a frame 280 px wide", () => {
  const open = useBrowser();

  it("has every control within its width, in both languages and themes, and axe finds nothing", async () => {
    for (const [path, theme] of [
      ["embed/", "light"],
      ["embed/", "dark"],
      ["es/embed/", "light"],
      ["es/embed/", "dark"],
    ] as const) {
      const { page } = await open({ path, theme, width: 280, height: 800 });
      await page
        .getByRole("status")
        .filter({ hasText: /Showing|Mostrando/ })
        .waitFor();
      await page.getByRole("button", { name: /^(?:Filters|Filtros)/ }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
      // A host gives the frame the height of its content.
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.setViewportSize({ width: 280, height });
      expect(await axeFindings(page)).toEqual([]);
      await shoot(page, `embed-280-${path.replaceAll("/", "-")}${theme}`, true);
    }
  });
});
