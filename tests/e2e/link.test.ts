import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

const result = (page: Page) => page.getByRole("status").filter({ hasText: /Showing|Mostrando/ });

/** X, Y and the parts of the printed sum. */
async function readSum(page: Page): Promise<Readonly<{ shown: number; total: number }>> {
  const [, shown, total] =
    /(?:Showing|Mostrando) ([\d,]+) (?:of|de) ([\d,]+)/.exec((await result(page).textContent()) ?? "") ?? [];
  return { shown: Number(shown), total: Number(total) };
}

describe("a link", () => {
  const open = useBrowser();

  it("opens the state it holds, in either language", async () => {
    const query = "?method=bribery&status=convicted.pleaded-guilty&in=state-us-tx";
    const english = await open({ path: query });
    await result(english.page).waitFor();
    const spanish = await open({ path: `es/${query}` });
    await result(spanish.page).waitFor();
    const sum = await readSum(english.page);
    expect(sum).toEqual(await readSum(spanish.page));
    expect(sum.shown).toBeGreaterThan(0);
    expect(sum.shown).toBeLessThan(sum.total);
    expect(
      await english.page.getByRole("table", { name: "Incidents" }).locator("tbody").getByRole("link").count(),
    ).toBeGreaterThanOrEqual(sum.shown);
  });

  it("follows what the reader chooses, and Back and Forward walk it", async () => {
    const { page } = await open();
    await result(page).waitFor();
    const box = page
      .getByRole("group", { name: "Method of corruption" })
      .getByRole("checkbox", { name: /^Bribery/ });
    await box.click();
    await expect.poll(() => page.url()).toContain("method=bribery");
    const filtered = await readSum(page);
    expect(filtered.shown).toBeLessThan(278);
    await page.goBack();
    await expect.poll(async () => (await readSum(page)).shown).toBe(278);
    expect(await box.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(async () => (await readSum(page)).shown).toBe(filtered.shown);
    expect(await box.isChecked()).toBe(true);
  });

  it("carries everything chosen to the other language", async () => {
    const { page } = await open({ path: "?method=bribery&sel=incident.nogales-1991-1" });
    await page.getByRole("link", { name: "Español" }).click();
    await page.waitForURL(/\/es\/\?method=bribery&sel=incident\.nogales-1991-1/);
    await page.getByRole("complementary", { name: "Caso", exact: true }).waitFor();
  });

  it.each([
    [
      "?method=bribery&sel=incident.nogales-1991-1",
      "Español",
      /\/es\/\?method=bribery&sel=incident\.nogales-1991-1$/,
    ],
    ["embed/?status=charged", "Open the full atlas", /\/\?status=charged$/],
    ["embed/?hide=title&status=charged&lock=status&childId=1", "Open the full atlas", /\/\?status=charged$/],
  ])("%s is carried on before script answers, and where it never does", async (path, name, expected) => {
    const { page } = await open({
      path,
      prepare: (page) => page.route(/\/assets\/(?!boot)[^/]*\.js$/, (route) => route.abort()),
    });
    const opened = path.startsWith("embed/") ? page.context().waitForEvent("page") : null;
    await page.getByRole("link", { name }).first().click();
    await expect.poll(async () => (await opened)?.url() ?? page.url()).toMatch(expected);
  });

  it("with nonsense in it is read for what it has", async () => {
    const { page, errors } = await open({
      path: "?method=telepathy.bribery&from=2014-99&at=nowhere&foo=%E0%A4%A&in=state-narnia",
    });
    await result(page).waitFor();
    const { page: plain } = await open({ path: "?method=bribery" });
    await result(plain).waitFor();
    expect(await readSum(page)).toEqual(await readSum(plain));
    expect(errors).toEqual([]);
  });

  it("to a record that does not exist says so", async () => {
    const { page } = await open({ path: "?sel=incident.atlantis-1999-1" });
    const record = page.getByRole("complementary", { name: "Incident", exact: true });
    await record.getByText("atlantis-1999-1").first().waitFor();
    expect((await readSum(page)).shown).toBe(278);
  });
});
