import { describe, expect, it } from "vitest";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

/** Pictures of each main state for the eye; each also proves that the state is there. */
describe("pictures", () => {
  const open = useBrowser();
  const sizes = [
    [360, 740],
    [768, 1024],
    [1280, 720],
    [1920, 1080],
  ] as const;
  for (const [width, height] of sizes) {
    for (const locale of ["en", "es"] as const) {
      for (const theme of ["light", "dark"] as const) {
        it(`of the atlas at ${width} px in ${locale}, ${theme}`, async () => {
          const { page } = await open({ path: locale === "es" ? "es/" : "", width, height, theme });
          const result = page.getByRole("status").filter({ hasText: "278" }).first();
          await result.waitFor();
          if (width >= 1024) await waitForMap(page);
          await shoot(page, `atlas-${width}-${locale}-${theme}`, width < 1024);
          expect(await result.isVisible()).toBe(true);
        });
      }
    }
  }

  const states = [
    ["charged", "?sel=incident.saltillo-2012-1"],
    ["port", "?sel=port.san-ysidro&at=32.54_-117.03_10"],
    ["task-force", "?sel=task-force.bctf-san-diego"],
    ["filtered", "?method=bribery&status=convicted&in=state-us-tx&from=2003&to=2014"],
    ["empty", "?method=intimidation&act=laundered-money&from=1991&to=1992"],
    ["table", "?view=table&clock=conduct"],
    ["rio-grande-valley", "?at=26.2_-98.2_8.5"],
    ["sectors-and-counties", "?show=incidents.sectors.counties"],
  ] as const;
  it.each(states)("of the state %s", async (name, path) => {
    const { page } = await open({ path, width: 1440, height: 900 });
    await page.getByRole("status").filter({ hasText: "278" }).first().waitFor();
    if (name !== "table") await waitForMap(page);
    await shoot(page, `state-${name}`);
    const { page: phone } = await open({ path: `es/${path}`, width: 360, height: 740, theme: "dark" });
    await phone.getByRole("status").filter({ hasText: "278" }).first().waitFor();
    await shoot(phone, `state-${name}-phone-es-dark`);
    expect(await phone.getByRole("button", { name: "Restablecer", exact: true }).isVisible()).toBe(true);
  });

  it("of the page in print", async () => {
    const { page } = await open({ path: "?method=bribery&from=2003&to=2014" });
    await waitForMap(page);
    await page.emulateMedia({ media: "print" });
    await shoot(page, "print", true);
    expect(await page.getByRole("table", { name: "Incidents" }).isVisible()).toBe(true);
  });

  it("of a phone's live map, once it is asked for", async () => {
    const { page } = await open({ width: 360, height: 740 });
    await page.getByRole("region", { name: "Map", exact: true }).scrollIntoViewIfNeeded();
    await waitForMap(page);
    await shoot(page, "phone-live-map");
    expect(await page.locator("canvas").first().isVisible()).toBe(true);
  });
});
