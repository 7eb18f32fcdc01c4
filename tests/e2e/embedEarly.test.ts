import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectFitting, guestOf, type Hosts, type MapElement, serveHosts } from "./host.ts";
import { useBrowser } from "./reader.ts";

const SCRIPT = /\/assets\/(?!boot)[^/]*\.js$/;

describe("a map in a host's page that comes late, or in part", () => {
  const open = useBrowser();
  let hosts: Hosts;
  beforeAll(async () => {
    hosts = await serveHosts();
  });
  afterAll(() => hosts.close());

  async function openArticle(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
    const { page } = await open({ width: 1100, height: 900, path: "about/" });
    await prepare(page);
    await page.goto(`${hosts.address}article.html`);
    return page;
  }

  const frameOf = async (page: Page, id: string): Promise<Frame> => {
    const handle = await page
      .locator(`#${id}`)
      .evaluateHandle((map) => map.shadowRoot?.querySelector("iframe"));
    const element = handle.asElement();
    await element?.scrollIntoViewIfNeeded();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`${id} holds no frame`);
    return frame;
  };

  it("is as high as it was built where its records do not come", async () => {
    const page = await openArticle((fresh) =>
      fresh.route(/\/assets\/core-[^/]*\.json$/, (route) => route.abort()),
    );
    const guest = await frameOf(page, "spanish");
    await guest.getByRole("alert").waitFor();
    await expectFitting(guest);
  });

  it("shows the link that was set before the script had come, keeps another height free, and cuts off a fragment", async () => {
    const page = await openArticle();
    await guestOf(page, "locked");
    await page.evaluate(
      (href) => {
        // Made where the element is not known yet, as in a page whose script is still to come.
        const map = document.implementation.createHTMLDocument().createElement("garita-map") as MapElement;
        map.id = "early";
        map.setAttribute("href", href);
        map.link = "?status=charged&view=strip";
        document.body.append(map);
        map.setAttribute("height", "333");
      },
      `${inject("siteUrl")}embed/`,
    );
    const height = () =>
      page.locator("#early").evaluate((map) => map.shadowRoot?.querySelector("iframe")?.style.height);
    expect(await height()).toBe("333px");
    const guest = await guestOf(page, "early");
    await expect.poll(() => guest.evaluate(() => location.search)).toBe("?status=charged&view=strip");
    await expectFitting(guest);
    await page
      .locator("#early")
      .evaluate((map: MapElement) => map.show("https://atlas.example/embed/?q=nogales#result"));
    await expect
      .poll(() => page.locator("#early").evaluate((map: MapElement) => map.link))
      .toBe("?q=nogales");
  });

  it("in pym's page is heard in the other language, too", async () => {
    const { page } = await open({ width: 900, height: 900, path: "about/" });
    await page.goto(`${hosts.address}article.html`);
    await page.evaluate(
      (src) => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        addEventListener("message", ({ data }) => told.push(data));
        const frame = document.createElement("iframe");
        frame.id = "pym";
        frame.src = src;
        document.body.prepend(frame);
      },
      `${inject("siteUrl")}embed/?childId=pym.1`,
    );
    const told = () =>
      page.evaluate(() =>
        (window as unknown as { told: unknown[] }).told.filter((one) => typeof one === "string"),
      );
    await expect.poll(async () => (await told()).join()).toMatch(/pymxPYMxpym\.1xPYMxheightxPYMx\d+/);
    const guest = await (await page.locator("#pym").elementHandle())?.contentFrame();
    await guest?.getByRole("searchbox").fill("nogales");
    await expect.poll(() => guest?.evaluate(() => location.search)).toBe("?q=nogales");
    await page.evaluate(() => {
      (window as unknown as { told: unknown[] }).told.length = 0;
    });
    await guest?.getByRole("link", { name: "Español" }).click();
    await guest?.getByText("Mostrando").first().waitFor();
    await expect.poll(async () => (await told()).join()).toMatch(/pymxPYMxpym\.1xPYMxheightxPYMx\d+/);
  });
});

describe("a frame before script", () => {
  const open = useBrowser();
  const built = (path: string, width: number) =>
    open({ path, width, height: 900, prepare: (page) => page.route(SCRIPT, () => {}), until: "commit" });

  it.each([
    ["embed/?hide=strip", 400],
    ["embed/?view=strip&hide=strip", 900],
  ])("%s shows no part that its host hides", async (path, width) => {
    const { page } = await built(path, width);
    await page.locator("footer").last().waitFor();
    expect(await page.getByRole("region", { name: "Map", exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "Border strip" }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Strip", exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Table", exact: true }).isVisible()).toBe(true);
  });

  it("keeps the room of a strip that script lays across, so that nothing moves and nothing lies over it", async () => {
    for (const width of [700, 1060, 1300]) {
      const { page } = await built("embed/?view=strip", width);
      await page.locator("footer").last().waitFor();
      const heights = () =>
        page.evaluate(() => [document.documentElement.scrollHeight, document.body.scrollHeight]);
      const [whole, content] = await heights();
      expect(whole).toBe(content);
      const { page: answered } = await open({ path: "embed/?view=strip", width, height: 900 });
      await answered.locator("[data-measured]").waitFor();
      expect(
        Math.abs((content ?? 0) - (await answered.evaluate(() => document.body.scrollHeight))),
      ).toBeLessThan(64);
    }
  });

  it("leaves out the switch and the legend's second half where nothing is to be chosen", async () => {
    const { page } = await built("embed/?hide=strip.table.legend", 700);
    await page.locator("footer").last().waitFor();
    expect(await page.getByRole("button", { name: "Map", exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Places and layers" }).isVisible()).toBe(false);
    expect(await page.getByText("One mark is one documented case.").isVisible()).toBe(true);
  });
});
