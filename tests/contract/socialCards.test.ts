import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { headTags } from "#scripts/vite/headTags.ts";
import { indexedPng } from "#scripts/vite/indexedPng.ts";
import { pngOf } from "#scripts/vite/socialCards.ts";
import { renderDocument } from "#static/document.tsx";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

let records: WholeDataset;
beforeAll(async () => {
  records = await loadFromDisk();
});

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe("the card of a link", () => {
  it("is a PNG of 1200 by 630 pixels and at most 150 KB, in each language", () => {
    const cards = ["dist/card.png", "dist/es/card.png"].map((file) => readFileSync(file));
    for (const card of cards) {
      expect([...card.subarray(0, 8)]).toEqual(SIGNATURE);
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(card.length).toBeLessThanOrEqual(150 * 1024);
      // One of a single colour would be far smaller.
      expect(card.length).toBeGreaterThan(20 * 1024);
    }
    expect(cards[0]?.equals(cards[1] ?? Buffer.alloc(0))).toBe(false);
  });

  it("is the same for the same picture, with letters in it", async () => {
    const svgOf = (words: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#fff"/><text x="2" y="22" font-size="20">${words}</text></svg>`;
    const [first, again, empty] = [
      await pngOf(svgOf("Garita")),
      await pngOf(svgOf("Garita")),
      await pngOf(svgOf("")),
    ];
    expect(first).toEqual(again);
    expect(first.length).toBeGreaterThan(empty.length + 100);
  });

  it("keeps every pixel's colour where there are few", () => {
    const colours = [0xa4161a, 0xfbfaf6, 0x17202a];
    const pixels = Uint8Array.from(
      [0, 1, 2, 2, 1, 0].flatMap((i) => [
        (colours[i] ?? 0) >> 16,
        ((colours[i] ?? 0) >> 8) & 255,
        (colours[i] ?? 0) & 255,
        255,
      ]),
    );
    const png = Buffer.from(indexedPng({ width: 3, height: 2, pixels }));
    const palette = png.subarray(png.indexOf("PLTE") + 4);
    const data = png.indexOf("IDAT");
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    const shown = [1, 2, 3, 5, 6, 7].map((at) => palette.readUIntBE(3 * (rows[at] ?? 0), 3));
    expect(shown).toEqual([0, 1, 2, 2, 1, 0].map((i) => colours[i]));
  });
});

describe("what a document says to search engines and sharers", () => {
  const head = {
    path: "",
    lang: "en",
    mode: "atlas",
    title: 'A "title" & <more>',
    description: "About",
  } as const;
  const site = {
    title: { en: "Garita", es: "Garita" },
    asOf: "2026-11-21",
    baseUrl: "https://garita.example",
  };

  it("names its own address, its other language and its card where the site knows its address", () => {
    const tags = headTags({ ...head, path: "es/", lang: "es" }, site);
    expect(tags).toContain('<link rel="canonical" href="https://garita.example/es/" />');
    expect(tags).toContain('<link rel="alternate" hreflang="en" href="https://garita.example/" />');
    expect(tags).toContain('<link rel="alternate" hreflang="es" href="https://garita.example/es/" />');
    expect(tags).toContain('<link rel="alternate" hreflang="x-default" href="https://garita.example/" />');
    expect(tags).toContain(
      '<meta property="og:image" content="https://garita.example/es/card.png?2026-11-21" />',
    );
    expect(tags).toContain('<meta property="og:image:width" content="1200" />');
    expect(tags).toContain('<meta property="og:locale" content="es_MX" />');
    expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(tags).not.toContain("noindex");
  });

  it("leaves out all that needs an address where the site has none", () => {
    const tags = headTags(head, { ...site, baseUrl: null });
    expect(tags).not.toMatch(/https?:|canonical|rel="alternate"|og:url|og:image/);
    expect(tags).toContain('<meta name="twitter:card" content="summary" />');
    expect(tags).toContain('<meta property="og:title" content="A &quot;title&quot; &amp; &lt;more&gt;" />');
  });

  it("keeps a frame's document out of search engines and leads to the atlas", () => {
    const tags = headTags({ ...head, path: "es/embed/", lang: "es", mode: "embed" }, site);
    expect(tags).toContain('<meta name="robots" content="noindex" />');
    expect(tags).toContain('<link rel="canonical" href="https://garita.example/es/" />');
    expect(tags).not.toContain("hreflang");
    expect(headTags({ ...head, path: "embed/", mode: "embed" }, { ...site, baseUrl: null })).toContain(
      "noindex",
    );
  });

  it("gives a record's page its own title, and the site's card", () => {
    const { html } = renderDocument({
      ...{ locale: "es", path: "incident/x-1/", title: "Un caso", description: "Qué", isIndexed: false },
      ...{ site: { ...records.site, ...site }, styles: [], children: null },
    });
    expect(html).toContain('<meta property="og:title" content="Un caso"/>');
    expect(html).toContain('<meta property="og:url" content="https://garita.example/es/incident/x-1/"/>');
    expect(html).toContain(
      '<meta property="og:image" content="https://garita.example/es/card.png?2026-11-21"/>',
    );
  });

  it("stands in every built document", () => {
    const { baseUrl } = records.site;
    for (const path of ["", "es/", "embed/", "es/embed/", "about/", "es/incident/nogales-1991-1/"]) {
      const html = readFileSync(`dist/${path}index.html`, "utf8");
      const head = html.slice(0, html.indexOf("</head>"));
      expect(head, path).toMatch(/<meta property="og:title" content="[^"]+"/);
      expect(head, path).toMatch(/<meta property="og:description" content="[^"]+"/);
      expect(head.includes('rel="canonical"'), path).toBe(baseUrl !== null);
      expect(head.includes("card.png"), path).toBe(baseUrl !== null);
      if (/^(?:es\/)?(?:embed\/)?$/.test(path))
        expect(head.includes("noindex"), path).toBe(path.includes("embed/"));
    }
  });
});
