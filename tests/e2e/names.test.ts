import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./reader.ts";

/** The table "Names that people and assistive technology meet" of the contract, in both languages. */
const NAMES = {
  en: {
    path: "",
    map: "Map",
    from: "From",
    to: "To",
    play: "Play",
    pause: "Pause",
    method: "Method of corruption",
    act: "Conduct alleged or proven",
    status: "Legal status",
    region: "Region",
    search: "Search incidents",
    table: "Incidents",
    record: "Incident",
    reset: "Reset",
    result: /^Showing 278 of 278 incidents/,
    bribery: /Bribery.*\d/,
  },
  es: {
    path: "es/",
    map: "Mapa",
    from: "Desde",
    to: "Hasta",
    play: "Reproducir",
    pause: "Pausar",
    method: "Método de corrupción",
    act: "Conducta imputada o probada",
    status: "Situación legal",
    region: "Región",
    search: "Buscar casos",
    table: "Casos",
    record: "Caso",
    reset: "Restablecer",
    result: /^Mostrando 278 de 278 casos/,
    bribery: /Soborno.*\d/,
  },
} as const;

describe.each(["en", "es"] as const)("the names of the contract in %s", (locale) => {
  const open = useBrowser();
  const names = NAMES[locale];
  const visit = async (query = ""): Promise<Page> => {
    const { page } = await open({ path: `${names.path}${query}` });
    await page.getByRole("status").filter({ hasText: /\d/ }).first().waitFor();
    return page;
  };

  it("are on the page, each in its role and once", async () => {
    const page = await visit();
    for (const [role, name] of [
      ["region", names.map],
      ["slider", names.from],
      ["slider", names.to],
      ["button", names.play],
      ["group", names.method],
      ["group", names.act],
      ["group", names.status],
      ["combobox", names.region],
      ["searchbox", names.search],
      ["table", names.table],
      ["button", names.reset],
    ] as const) {
      expect(await page.getByRole(role, { name, exact: true }).count(), `${role} "${name}"`).toBe(1);
    }
    const result = page.getByRole("status").filter({ hasText: names.result });
    expect(await result.count()).toBe(1);
    expect((await result.textContent())?.trim()).toMatch(names.result);
    const bribery = page
      .getByRole("group", { name: names.method, exact: true })
      .getByRole("checkbox", { name: names.bribery });
    expect(await bribery.count()).toBe(1);
    for (const name of [names.from, names.to]) {
      const said = await page.getByRole("slider", { name, exact: true }).getAttribute("aria-valuetext");
      expect(said, `value text of "${name}"`).toMatch(/\d{4}/);
    }
  });

  it("turn Play into Pause while playing", async () => {
    const page = await visit();
    await page.getByRole("button", { name: names.play, exact: true }).click();
    await page.getByRole("button", { name: names.pause, exact: true }).click();
    expect(await page.getByRole("button", { name: names.play, exact: true }).count()).toBe(1);
  });

  it("name one record and give it a heading", async () => {
    const page = await visit("?sel=incident.nogales-1991-1");
    const record = page.getByRole("complementary", { name: names.record, exact: true });
    await record.waitFor();
    expect((await record.getByRole("heading").first().textContent())?.length).toBeGreaterThan(10);
  });
});
