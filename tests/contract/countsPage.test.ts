import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { LOCALES } from "#i18n/messages.ts";
import { renderPages } from "#static/pages.tsx";
import { countByHand } from "#tests/fixtures/countByHand.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

let dataset: WholeDataset;
let pages: Readonly<Record<"en" | "es", string>>;

beforeAll(async () => {
  dataset = await loadFromDisk();
  const few = { ...dataset, ports: [], taskForces: [] };
  const all = new Map((await renderPages(few, [], ["counts.css"])).map(({ path, html }) => [path, html]));
  pages = { en: all.get("counts/index.html") ?? "", es: all.get("es/counts/index.html") ?? "" };
}, 120_000);

const plain = (html: string): string =>
  html
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll(/<[^>]+>/g, " ");
const itemOf = (html: string, id: string): string =>
  new RegExp(`<li[^>]* id="${id}">.*?</li>`, "s").exec(html)?.[0] ?? "";

describe.each(LOCALES)("the page on counts (%s)", (locale) => {
  it("shows every published figure once, with its source", () => {
    const html = pages[locale];
    for (const { id, source } of dataset.figures) {
      expect(html.split(` id="${id}"`).length - 1, id).toBe(1);
      expect(html.replaceAll("&amp;", "&"), id).toContain(`href="${source.url}"`);
    }
  });

  it("says of each comparable figure what a count by hand says, and links the very scope", () => {
    const compared = dataset.figures.filter(({ scope }) => scope !== null);
    for (const { id, scope, figure } of compared) {
      const byHand = countByHand(scope ?? "");
      const item = itemOf(pages[locale], id);
      const text = plain(item);
      expect(item.replaceAll("&amp;", "&"), id).toContain(`?${scope}"`);
      expect(text, id).toContain(`${figure} `);
      expect(text, id).toMatch(new RegExp(`\\b${byHand.cases} (?:cases?|casos?)\\b`));
      expect(text, id).toMatch(new RegExp(`\\b${byHand.officials} (?:officials?|funcionarios?)\\b`));
      for (const standing of ["proven", "accused", "cleared"] as const) {
        if (byHand[standing]) expect(text, `${id} ${standing}`).toContain(`${byHand[standing]} `);
      }
    }
  });

  it("says of each figure left out of the comparison why it is", () => {
    const apart = dataset.figures.filter(({ topic, scope }) => topic === "prosecutions" && scope === null);
    expect(apart.length).toBeGreaterThan(5);
    for (const { id, scopeNote } of apart)
      expect(plain(itemOf(pages[locale], id)), id).toContain(scopeNote?.[locale] ?? "?");
  });
});

describe("the page on counts", () => {
  it("alone asks for its style sheet", () => {
    expect(pages.en).toContain("counts.css");
  });
});
