import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { guestOf, type Hosts, serveHosts } from "./host.ts";
import { expectPainted, regionOf } from "./pixels.ts";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

/** As a browser does that blocks all of a site's storage: even asking for it throws. */
function blockStorage(): void {
  const asked: string[] = [];
  Object.assign(globalThis, { asked });
  const block = (owner: object, name: string): void => {
    const refuse = (): never => {
      asked.push(name);
      throw new DOMException(`${name} is blocked`, "SecurityError");
    };
    Object.defineProperty(owner, name, { configurable: true, get: refuse, set: refuse });
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"])
    block(globalThis, name);
  block(Document.prototype, "cookie");
  block(Navigator.prototype, "serviceWorker");
  block(Navigator.prototype, "storage");
}

const askedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const storedIn = async (context: BrowserContext): Promise<unknown> => {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  return { cookies, origins };
};

describe("with all storage blocked", () => {
  const open = useBrowser();
  let hosts: Hosts;
  beforeAll(async () => {
    hosts = await serveHosts();
  });
  afterAll(() => hosts.close());

  it.each([
    ["", "atlas-en"],
    ["es/embed/?view=map", "embed-es"],
  ])("/%s works whole, asks for none and stores nothing", async (path, name) => {
    const { page, errors } = await open({
      path,
      width: 1280,
      prepare: (fresh) => fresh.addInitScript(blockStorage),
    });
    await waitForMap(page);
    await page.getByRole("button", { name: /^(?:Play|Reproducir)$/ }).click();
    await page.getByRole("checkbox", { name: /^(?:Bribery|Soborno)/ }).click();
    await page.getByRole("button", { name: /^(?:Pause|Pausar)$/ }).click();
    await page.getByRole("button", { name: /^(?:Reset|Restablecer)$/ }).click();
    await page.getByRole("button", { name: /^(?:Strip|Franja)$/ }).click();
    await expectPainted(page, regionOf(page, path ? "Franja fronteriza" : "Border strip"), 100);
    await shoot(page, `without-storage-${name}`);
    expect(await askedIn(page)).toEqual([]);
    expect(await storedIn(page.context())).toEqual({ cookies: [], origins: [] });
    expect(errors).toEqual([]);
  });

  it("a map in another site's page, for which it is a third party, works and stores nothing there", async () => {
    const { page, errors } = await open({
      path: "about/",
      width: 900,
      prepare: (fresh) => fresh.addInitScript(blockStorage),
    });
    errors.length = 0;
    await page.goto(`${hosts.address}codes.html`);
    const guest = await guestOf(page, "script");
    await guest
      .getByText(/^Showing \d+ of 278 incidents/)
      .first()
      .waitFor();
    expect(await guest.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([]);
    expect(await storedIn(page.context())).toEqual({ cookies: [], origins: [] });
    expect(errors).toEqual([]);
    await shoot(page, "without-storage-host");
  });
});

describe("with every third party's requests blocked", () => {
  const open = useBrowser();

  it.each(["", "es/", "embed/", "es/embed/", "about/", "counts/", "incident/nogales-1991-1/"])(
    "/%s attempts none",
    async (path) => {
      const site = inject("siteUrl");
      const foreign: string[] = [];
      const { page, errors } = await open({
        path,
        width: 1280,
        prepare: (fresh) =>
          fresh.context().route("**/*", (route) => {
            const url = route.request().url();
            if (url.startsWith(site) || /^(?:data|blob):/.test(url)) return route.continue();
            foreign.push(url);
            return route.abort();
          }),
      });
      if (/^(?:es\/)?(?:embed\/)?$/.test(path)) await waitForMap(page);
      else await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      await shoot(page, `without-third-parties-${path.replaceAll("/", "-") || "atlas"}`);
    },
  );
});
