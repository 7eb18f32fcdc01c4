import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

const PHONE = { width: 360, height: 740 } as const;

describe("on a phone", () => {
  const open = useBrowser();

  it("the open filters say how many cases remain and lead to them", async () => {
    const { page } = await open({ path: "es/", ...PHONE });
    await page.getByRole("button", { name: "Filtros", exact: true }).click();
    await page.getByRole("checkbox", { name: /^Soborno/ }).click();
    const show = page.getByRole("button", { name: /^Ver \d+ casos$/ });
    expect((await show.boundingBox())?.y).toBeLessThan(PHONE.height);
    await show.click();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("result");
  });

  it("the way out of an empty state is in sight, and leads to the result", async () => {
    const { page } = await open({ path: "?method=sexual-compromise&in=county-35023", ...PHONE });
    const loosen = page.getByRole("button", { name: /^Without/ }).first();
    const box = await loosen.boundingBox();
    expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    await loosen.click();
    await page
      .getByRole("status")
      .filter({ hasText: /Showing [1-9]/ })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("result");
  });

  it("a record opens below its row, takes the next one from its beginning, and gives the row back", async () => {
    const { page } = await open({ path: "", ...PHONE });
    const row = page.getByRole("table", { name: "Incidents" }).getByRole("row").nth(3);
    await row.getByRole("link").click();
    const sheet = page.getByRole("complementary", { name: "Incident", exact: true });
    const rowBox = await row.boundingBox();
    const sheetBox = await sheet.boundingBox();
    expect((rowBox?.y ?? PHONE.height) + (rowBox?.height ?? 0)).toBeLessThanOrEqual(sheetBox?.y ?? 0);
    await sheet.getByRole("heading").last().scrollIntoViewIfNeeded();
    await sheet.getByRole("button", { name: "Next", exact: false }).click();
    await page.waitForFunction(() => document.querySelector("aside")?.parentElement?.scrollTop === 0);
    await sheet.getByRole("button", { name: "Close", exact: true }).click();
    expect(await row.getByRole("link").evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
