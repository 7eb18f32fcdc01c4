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
import { shoot, useBrowser } from "./reader.ts";

const FORMS = ["script", "frame", "picture"] as const;

describe("the three codes of the builder, pasted into a page of another site under a strict policy", () => {
  const open = useBrowser();
  let hosts: Hosts;
  beforeAll(async () => {
    hosts = await serveHosts();
  });
  afterAll(() => hosts.close());

  async function openCodes(
    javaScriptEnabled = true,
  ): Promise<Readonly<{ page: Page; errors: readonly string[] }>> {
    const { page, errors } = await open({
      width: 900,
      height: 900,
      path: "about/",
      options: { javaScriptEnabled },
    });
    errors.length = 0;
    await page.goto(`${hosts.address}codes.html`);
    return { page, errors };
  }

  it("each follow their content, and three copies of the script do nothing twice", async () => {
    const { page, errors } = await openCodes();
    for (const form of FORMS) await expectFitting(await guestOf(page, form));
    const ready = (await heardOf(page)).filter(({ type }) => type === "garita-ready");
    expect(ready.map(({ id }) => id).sort()).toEqual([...FORMS].sort());
    expect(errors).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 0));
    await shoot(page, "embed-codes", true);
  });

  it.each(FORMS)("show, hold their locks and tell what is selected: %s", async (form) => {
    const { page } = await openCodes();
    const guest = await guestOf(page, form);
    await page.locator(`#${form}`).evaluate((place) => {
      const [link, map] = [
        "?method=intimidation&status=charged&view=strip",
        place.querySelector("garita-map"),
      ];
      if (map) (map as MapElement).show(link);
      else {
        const request = { source: "garita-host", version: 1, type: "show", link };
        place.querySelector("iframe")?.contentWindow?.postMessage(request, "*");
      }
    });
    const shown = "?method=bribery&status=charged&view=strip&lock=method";
    await expect.poll(() => guest.evaluate(() => location.search)).toBe(shown);
    await expect
      .poll(() => heardOf(page))
      .toContainEqual({ type: "garita-state", id: form, detail: { link: shown } });
    const marks = guest.getByRole("listbox").first();
    await marks.focus();
    for (const key of ["Home", "Enter"]) await page.keyboard.press(key);
    await expect
      .poll(async () => (await heardOf(page)).findLast(({ type }) => type === "garita-select"))
      .toMatchObject({ id: form, detail: { id: expect.stringMatching(/^incident\.[a-z0-9-]+$/) } });
  });

  it("do not hear a foreign frame, and neither does the page", async () => {
    const { page } = await openCodes();
    const guests: Frame[] = [];
    for (const form of FORMS) guests.push(await guestOf(page, form));
    for (const guest of guests) await expectFitting(guest);
    const heights = () => Promise.all(guests.map(heightsOf));
    const before = await heights();
    const foreign = page.frames().find((frame) => frame.url().endsWith("foreign.html"));
    await foreign?.evaluate(() => (window as unknown as { meddle: () => void }).meddle());
    await page.waitForTimeout(600);
    expect(JSON.stringify(await heardOf(page))).not.toContain("forged");
    expect(await heights()).toEqual(before);
    for (const frame of page.frames()) expect(frame.url()).not.toContain("forged");
  });

  it("leave a readable page where script is off: a link, the frame, the picture", async () => {
    const { page } = await openCodes(false);
    const links = page.getByRole("link", { name: "Open this view in Garita" });
    expect(await links.count()).toBe(2);
    expect(await links.first().getAttribute("href")).toMatch(/\/\?method=bribery&view=strip$/);
    const picture = page.locator("#picture img");
    expect(await picture.getAttribute("alt")).toBe('Bribery along the border: "picture" & more');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    const guest = await (await page.locator("#frame iframe").elementHandle())?.contentFrame();
    await guest?.getByText("Mostrando 278 de 278 casos").first().waitFor();
    await shoot(page, "embed-codes-without-script", true);
  });
});
