import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serveSite } from "#tests/fixtures/serveSite.ts";
import { expectFitting, guestOf, heardOf } from "./host.ts";
import { expectPainted, regionOf } from "./pixels.ts";
import { shoot, useBrowser } from "./reader.ts";

type Served = Awaited<ReturnType<typeof serveSite>>;

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  await element?.scrollIntoViewIfNeeded();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${id} holds no frame`);
  return frame;
}

describe("in a frame with a sandbox", () => {
  const open = useBrowser();
  let bare: Served;
  let host: Served;
  beforeAll(async () => {
    const site = inject("siteUrl");
    bare = await serveSite("dist", () => ({}));
    host = await serveSite(
      "tests/fixtures/host",
      () => ({}),
      (text) => text.replaceAll("%site%", site).replaceAll("%bare%", bare.address),
    );
  });
  afterAll(() => {
    bare.close();
    host.close();
  });
  async function openSandbox(): Promise<Page> {
    const { page } = await open({ width: 1000, height: 800, path: "about/" });
    await page.goto(`${host.address}sandbox.html`);
    return page;
  }

  it("without an origin and without its headers the built page stays, in its own style, and nothing is tried again and again", async () => {
    const page = await openSandbox();
    const guest = await frameOf(page, "bare");
    await guest.getByText("Showing 278 of 278 incidents").first().waitFor();
    await expectPainted(page, regionOf(guest, "Map"), 40);
    await page.waitForTimeout(1500);
    const before = bare.asked.length;
    await page.waitForTimeout(2500);
    expect(bare.asked.length).toBe(before);
    await shoot(page, "without-origin");
    const link = guest.getByRole("link", { name: "Open the full atlas" });
    expect(await link.isVisible()).toBe(true);
    expect((await heardOf(page)).filter(({ id }) => id === "bare")).toEqual([]);
  });

  it("without an origin but with the headers the picture answers, and stays where the live map cannot start", async () => {
    const page = await openSandbox();
    const guest = await frameOf(page, "open");
    await guest.getByText("Showing 278 of 278 incidents").first().waitFor();
    const filters = guest.getByRole("button", { name: /^Filters/ });
    await filters.click();
    await guest.getByRole("checkbox", { name: /^Bribery/ }).click();
    await expect
      .poll(() =>
        guest
          .getByRole("status")
          .filter({ hasText: /Showing/ })
          .textContent(),
      )
      .toMatch(/^Showing (?!278)\d+ of 278 incidents/);
    expect(await guest.evaluate(() => location.search)).toContain("method=bribery");
    // A page without an origin may start no worker.
    await guest.getByText("The live map could not be loaded.").waitFor();
    expect(await guest.getByText("The live map is loading.").count()).toBe(0);
    await expectPainted(page, regionOf(guest, "Map"), 10);
    await shoot(page, "without-origin-open");
  });

  it("with allow-same-origin is as high as its content, and speaks with the page", async () => {
    const page = await openSandbox();
    await expectFitting(await guestOf(page, "whole"));
  });
});
