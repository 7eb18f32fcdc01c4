import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { STANDING } from "#domain/status.ts";
import { LOCALES, loadMessages, type Messages } from "#i18n/messages.ts";
import { pathsOf, renderPages } from "#static/pages.tsx";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const BASE = "https://garita.example";
let dataset: WholeDataset;
let pages: ReadonlyMap<string, string>;
let words: Readonly<Record<"en" | "es", Messages>>;

beforeAll(async () => {
  const records = await loadFromDisk();
  dataset = { ...records, site: { ...records.site, baseUrl: BASE } };
  pages = new Map((await renderPages(dataset, ["assets/a.css"])).map(({ path, html }) => [path, html]));
  words = { en: await loadMessages("en"), es: await loadMessages("es") };
}, 120_000);

const pageAt = (path: string): string => pages.get(`${path}index.html`) ?? "";
const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
const prefix = { en: "", es: "es/" } as const;

describe("the pages without script", () => {
  it("exist for every record, port and task force and for the method, in both languages", () => {
    expect(dataset.incidents.length).toBeGreaterThan(200);
    for (const locale of LOCALES) {
      for (const path of pathsOf(dataset).filter(Boolean)) {
        expect(pages.has(`${prefix[locale]}${path}index.html`), `${locale} ${path}`).toBe(true);
      }
    }
  });

  it("say in title and first sentence that a cleared case was cleared, in both languages", () => {
    const cleared = dataset.incidents.filter(
      ({ effectiveStatus }) => STANDING[effectiveStatus] === "cleared",
    );
    expect(cleared.length).toBeGreaterThan(5);
    for (const { id, effectiveStatus } of cleared) {
      for (const locale of LOCALES) {
        const html = pageAt(`${prefix[locale]}incident/${id}/`);
        const word = words[locale].codes.status[effectiveStatus];
        expect(titleOf(html), id).toContain(`(${word})`);
        const afterHeading = textOf(html.slice(html.indexOf("</h1>"))).trim();
        expect(afterHeading.startsWith(word), `${id}: ${afterHeading.slice(0, 60)}`).toBe(true);
        expect(html, id).toContain('<meta name="robots" content="noindex"/>');
      }
    }
  });

  it("keep cases not read twice out of search engines, and let in those that were and stand", () => {
    for (const { id, secondReading, effectiveStatus } of dataset.incidents) {
      const isHidden = pageAt(`incident/${id}/`).includes('content="noindex"');
      expect(isHidden, id).toBe(secondReading === null || STANDING[effectiveStatus] === "cleared");
    }
  });

  it("run no script, bear no inline style, and describe nobody in structured data", () => {
    for (const [path, html] of pages) {
      if (path.endsWith(".xml")) continue;
      expect(html, path).not.toMatch(
        /<script|<style|\sstyle="|\son\w+="|itemscope|ld\+json|schema\.org|typeof="/,
      );
    }
  });

  it("name every source with its link, and the way to a correction", () => {
    for (const { id, sources } of dataset.incidents) {
      const html = pageAt(`incident/${id}/`).replaceAll("&amp;", "&");
      for (const { url } of sources) expect(html, id).toContain(`href="${url}"`);
      expect(html, id).toContain(
        words.en.app.corrections(dataset.site.correctionsDays).match(/\d+ days/)?.[0] ?? "?",
      );
    }
  });

  it("link only to documents that the site serves", () => {
    const served = new Set([...pages.keys(), "index.html", "es/index.html"]);
    const broken: string[] = [];
    for (const [path, html] of pages) {
      if (path.endsWith(".xml")) continue;
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(href)) continue;
        const target = new URL(href.replaceAll("&amp;", "&"), `${BASE}/${path}`).pathname.slice(1);
        const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
        if (!served.has(file) && !file.startsWith("data/")) broken.push(`${path} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("name their own and the other language's absolute address, and so does the sitemap", () => {
    const html = pageAt("es/incident/nogales-1991-1/");
    expect(html).toContain(`<link rel="canonical" href="${BASE}/es/incident/nogales-1991-1/"/>`);
    expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${BASE}/incident/nogales-1991-1/"/>`);
    const sitemap = pages.get("sitemap.xml") ?? "";
    for (const path of pathsOf(dataset)) {
      for (const own of [path, `es/${path}`]) {
        const isIndexed = own.replace("es/", "") === "" || !pageAt(own).includes('content="noindex"');
        expect(sitemap.includes(`<loc>${BASE}/${own}</loc>`)).toBe(isIndexed);
      }
    }
    expect(sitemap).toContain(`<loc>${BASE}/es/</loc>`);
  });

  it("say of a withdrawn record that it was withdrawn, and nothing of what it said", async () => {
    const [gone] = dataset.incidents;
    const date = parsePartialDate("2026-11-20");
    if (!gone || !date) throw new Error("There is no record to withdraw.");
    const withdrawn = [{ id: gone.id, date, reason: "expunged" as const, mergedInto: null }];
    const few = await renderPages({ ...dataset, incidents: [], ports: [], taskForces: [], withdrawn }, []);
    const html = few.find(({ path }) => path === `es/incident/${gone.id}/index.html`)?.html ?? "";
    expect(titleOf(html)).toContain(words.es.details.withdrawn);
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain(gone.title.es ?? gone.title.en);
    expect(few.find(({ path }) => path === "sitemap.xml")?.html).not.toContain(gone.id);
  });

  it("leave absolute addresses out where the site does not know its own", async () => {
    const bare = {
      ...dataset,
      incidents: dataset.incidents.slice(0, 1),
      site: { ...dataset.site, baseUrl: null },
    };
    const few = await renderPages(bare, []);
    expect(few.some(({ path }) => path === "sitemap.xml")).toBe(false);
    for (const { html } of few) expect(html).not.toMatch(/canonical|hrefLang="x-default"/);
  });
});
