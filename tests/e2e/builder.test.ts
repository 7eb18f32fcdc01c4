import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { axeFindings, type Reader, shoot, useBrowser, type Visit } from "./reader.ts";

const NAME = /^(?:Embed this view|Insertar esta vista)$/;
const VIEW = "?method=bribery&in=state-us-tx";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: NAME });

/** The page in the preview, once it answers. */
async function previewOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("dialog iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the builder shows no preview");
  await frame
    .getByRole("status")
    .filter({ hasText: /Showing|Mostrando/ })
    .first()
    .waitFor({ timeout: 30_000 });
  return frame;
}

const codeOf = (page: Page): Promise<string> =>
  dialogOf(page)
    .getByRole("textbox", { name: /^C(?:ode|ódigo)$/ })
    .inputValue();

describe("the embed builder", () => {
  const open = useBrowser();

  async function openBuilder(visit: Visit = {}): Promise<Reader> {
    const reader = await open({ path: VIEW, ...visit });
    await reader.page.getByRole("button", { name: NAME }).click();
    await dialogOf(reader.page).waitFor();
    return reader;
  }

  it("shows the frame as it will be: language, theme, parts and what is fixed", async () => {
    const { page, errors, requests } = await openBuilder();
    const pick = (role: "radio" | "checkbox", name: string) =>
      dialogOf(page).getByRole(role, { name, exact: true }).click();
    const address = page.url();
    expect((await previewOf(page)).url()).toBe(`${inject("siteUrl")}embed/${VIEW}`);
    await pick("radio", "Español");
    await pick("radio", "Dark");
    await pick("checkbox", "Search");
    await pick("checkbox", "Every filter that is set");
    const link = `${VIEW}&theme=dark&hide=search&lock=method.in`;
    const guest = await previewOf(page);
    expect(guest.url()).toBe(`${inject("siteUrl")}es/embed/${link}`);
    await guest.getByText("Fijado por la página que rodea este gráfico", { exact: false }).first().waitFor();
    expect(await guest.getByRole("searchbox").count()).toBe(0);
    expect(await guest.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await codeOf(page)).toContain(`href="${guest.url().replaceAll("&", "&amp;")}"`);
    expect(await codeOf(page)).toContain("Abrir esta vista en Garita");
    // The page behind has not moved, and nobody else was asked for anything.
    expect(page.url()).toBe(address);
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
    expect(
      requests.filter((url) => !url.startsWith(inject("siteUrl")) && !/^(?:data|blob):/.test(url)),
    ).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("says so where the words of the other language do not come, and tries again", async () => {
    const { page } = await openBuilder();
    const words = /\/assets\/builder-[^/]*\.js$/;
    await page.route(words, (route) => route.abort());
    const pick = (name: string) => dialogOf(page).getByRole("radio", { name, exact: true }).click();
    await pick("Español");
    const said = dialogOf(page).getByText("The words of that language could not be loaded", { exact: false });
    await said.waitFor();
    expect(await codeOf(page)).not.toContain("Abrir esta vista");
    await page.unroute(words);
    await pick("English");
    await pick("Español");
    await expect.poll(() => codeOf(page)).toContain("Abrir esta vista en Garita");
    expect(await said.count()).toBe(0);
  });

  it("previews at three widths, follows the content's height and weighs what was loaded", async () => {
    const { page } = await openBuilder();
    const pick = (name: RegExp | string) => dialogOf(page).getByRole("radio", { name }).click();
    for (const [name, px] of [
      [/^Phone/, 360],
      [/^Wide/, 1100],
      [/^Column/, 680],
    ] as const) {
      await pick(name);
      const guest = await previewOf(page);
      expect(await guest.evaluate(() => window.innerWidth)).toBe(px);
      const heights = () =>
        guest.evaluate(() => [window.innerHeight, Math.ceil(document.body.getBoundingClientRect().height)]);
      await expect.poll(async () => new Set(await heights()).size, { timeout: 15_000 }).toBe(1);
    }
    const weight = dialogOf(page).locator("dl");
    await expect
      .poll(async () => (await weight.textContent()) ?? "", { timeout: 20_000 })
      .toMatch(/Before script\d+ KB.*With script and records\d+ KB/);
    const [before = 0, answers = 0, total = 0] =
      ((await weight.textContent()) ?? "")
        .match(/[\d,]+(?= KB)/g)
        ?.map((written) => Number(written.replaceAll(",", ""))) ?? [];
    expect(before).toBeGreaterThan(5);
    expect(answers).toBeGreaterThan(before + 50);
    expect(total).toBeGreaterThanOrEqual(answers);
    // A fixed height is the frame's, whatever it holds.
    await pick("Fixed");
    const guest = await previewOf(page);
    expect(await guest.evaluate(() => window.innerHeight)).toBe(720);
  });

  it("copies the code, opens and closes by keyboard", async () => {
    const { page } = await open({
      path: VIEW,
      options: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const button = page.getByRole("button", { name: NAME });
    await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true);
    await button.focus();
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor();
    const copy = dialogOf(page).getByRole("button", { name: "Copy the code" });
    await copy.focus();
    await page.keyboard.press("Enter");
    await dialogOf(page).getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await codeOf(page));
    expect(copied).toMatch(/^<script src="[^"]+\/embed\.js" async><\/script>\n<garita-map /);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(["Web and mail", "Print"])("downloads the view as pictures: %s", async (format) => {
    // A phone's preview does not draw the live map, so that the machine is free to draw the picture.
    const { page, errors } = await openBuilder({ width: 360 });
    await dialogOf(page).getByRole("radio", { name: format }).click();
    const download = async (name: string): Promise<Readonly<{ file: string; bytes: Buffer }>> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        dialogOf(page).getByRole("button", { name }).click(),
      ]);
      await dialogOf(page).getByText(`${file.suggestedFilename()} is downloaded.`).waitFor();
      return { file: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const svg = await download("Download SVG");
    expect(svg.file).toMatch(/^garita-method-bribery-in-state-us-tx-\d{4}-\d\d-\d\d\.svg$/);
    const text = svg.bytes.toString("utf8");
    const root = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, "image/svg+xml");
      return [documentElement.localName, documentElement.getAttribute("width"), documentElement.textContent];
    }, text);
    expect(root[0]).toBe("svg");
    expect(root[2]).toMatch(/Bribery/);
    // A picture that leaves the site asks for nothing and names no machine that only we know.
    expect(text).not.toMatch(/<script|(?:href|src)="https?:|127\.0\.0\.1|localhost/);
    const png = await download("Download PNG");
    expect(png.file).toBe(svg.file.replace(/svg$/, "png"));
    expect(png.bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(root[1]));
    expect(png.bytes.length).toBeGreaterThan(20_000);
    expect(errors).toEqual([]);
  });

  it.each([
    ["", "light", 1280],
    ["", "dark", 360],
    ["es/", "light", 360],
    ["es/", "dark", 1280],
    ["es/", "light", 320],
  ] as const)(
    "gives axe nothing to find and fits its window: /%s in %s at %d px",
    async (path, theme, width) => {
      const { page } = await openBuilder({ path: `${path}${VIEW}`, theme, width });
      await previewOf(page);
      // What lies behind a modal dialog is out of everybody's reach.
      expect(await axeFindings(page, "dialog")).toEqual([]);
      const [inside, room] = await dialogOf(page).evaluate(({ scrollWidth, clientWidth }) => [
        scrollWidth,
        clientWidth,
      ]);
      expect(inside).toBeLessThanOrEqual(room ?? 0);
      await shoot(page, `builder-${path ? "es" : "en"}-${theme}-${width}`);
    },
  );
});
