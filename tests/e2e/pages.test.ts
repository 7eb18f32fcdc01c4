import { describe, expect, inject, it } from "vitest";
import { axeFindings, shoot, useBrowser } from "./reader.ts";

describe("a page of its own, with script off", () => {
  const open = useBrowser();
  const off = { javaScriptEnabled: false };

  it.each([
    ["record", "incident/nogales-1991-1/", "Nogales agents investigated"],
    ["record-es", "es/incident/nogales-1991-1/", "Agentes de Nogales"],
    ["port", "port/san-ysidro/", "San Ysidro"],
    ["task-force-es", "es/task-force/bctf-san-diego/", "Grupo especial del FBI"],
    ["about", "about/", "About Garita"],
    ["dictionary-es", "es/dictionary/", "Diccionario de datos"],
    ["about-es", "es/about/", "Acerca de Garita"],
  ])("is complete and asks one origin (%s)", async (name, path, heading) => {
    const { page, requests, errors } = await open({ path, width: 360, height: 740, options: off });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(heading);
    expect(requests.filter((url) => !url.startsWith(inject("siteUrl")) && !url.startsWith("data:"))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    const { inner, scroll } = await page.locator("html").evaluate((html) => ({
      inner: html.clientWidth,
      scroll: html.scrollWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(inner);
    await shoot(page, `page-${name}-360`, true);
  });

  it.each(["light", "dark"] as const)("leaves axe nothing to find in %s", async (theme) => {
    for (const path of ["incident/nogales-1991-1/", "es/port/san-ysidro/", "es/about/"]) {
      const { page } = await open({ path, theme });
      expect(await axeFindings(page), path).toEqual([]);
    }
  });

  it("leads from the atlas to the record's page and back to the atlas with it chosen", async () => {
    const { page } = await open({ path: "es/?sel=incident.nogales-1991-1" });
    const record = page.getByRole("complementary", { name: "Caso", exact: true });
    await record.getByRole("link", { name: "Su propia página" }).click();
    await page.waitForURL(/\/es\/incident\/nogales-1991-1\/$/);
    await page.getByRole("link", { name: "Verlo en el mapa, entre los demás" }).click();
    await page.waitForURL(/\/es\/\?sel=incident\.nogales-1991-1$/);
    await page.getByRole("complementary", { name: "Caso", exact: true }).waitFor();
  });
});
