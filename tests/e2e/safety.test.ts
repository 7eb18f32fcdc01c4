import { describe, expect, inject, it } from "vitest";
import { axeFindings, shoot, useBrowser, waitForMap } from "./reader.ts";

describe("a visit", () => {
  const open = useBrowser();

  it("asks one origin only, stores nothing and logs no error, under the contract's policy", async () => {
    const { page, requests, errors } = await open({ width: 1440, height: 900 });
    await waitForMap(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForTimeout(1500);
    const foreign = requests.filter(
      (url) => !url.startsWith(inject("siteUrl")) && !/^(?:data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
    const stored = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(stored).toEqual({ cookies: "", local: 0, session: 0, databases: 0, caches: 0 });
    expect(errors).toEqual([]);
    const policy = await page.evaluate(async () =>
      (await fetch(location.href)).headers.get("content-security-policy"),
    );
    expect(policy).toContain("default-src 'self'");
  });
});

describe("axe (WCAG 2.2 AA and best practices) finds nothing", () => {
  const open = useBrowser();
  for (const theme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      for (const path of ["?sel=incident.nogales-1991-1", "es/?view=table&method=bribery"]) {
        it(`in ${theme} at ${width} px at ${path}`, async () => {
          const { page } = await open({ path, width, theme });
          await page.getByRole("complementary").or(page.getByRole("table")).first().waitFor();
          if (!path.includes("table") && width > 1000) await waitForMap(page);
          expect(await axeFindings(page)).toEqual([]);
        });
      }
    }
  }
});

describe("a narrow or magnified page", () => {
  const open = useBrowser();
  it.each(["", "es/", "?sel=incident.nogales-1991-1"])(
    "never scrolls sideways at 320 px, as 1280 px at 400 %% is (%s)",
    async (path) => {
      const { page } = await open({ path, width: 320, height: 640 });
      await page.getByRole("status").filter({ hasText: "278" }).first().waitFor();
      const { inner, scroll } = await page.evaluate(() => ({
        inner: document.documentElement.clientWidth,
        scroll: document.documentElement.scrollWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(inner);
    },
  );

  it("has targets of 24 px and more", async () => {
    const { page } = await open({ width: 360, height: 740 });
    await page.getByRole("status").filter({ hasText: "278" }).first().waitFor();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, select, summary, input, [role=slider], [role=combobox]",
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
        .flatMap((element) => {
          // A box inside its label is as large a target as the label.
          const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
          return width >= 24 && height >= 24
            ? []
            : [`${element.tagName} ${element.textContent?.slice(0, 30)} ${width}x${height}`];
        }),
    );
    expect(small).toEqual([]);
  });

  it("is readable in forced colours", async () => {
    const { page } = await open({ options: { forcedColors: "active" } });
    await page.getByRole("table", { name: "Incidents" }).waitFor();
    await waitForMap(page);
    await shoot(page, "forced-colours");
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(true);
  });
});
