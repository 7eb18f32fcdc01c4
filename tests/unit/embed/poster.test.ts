import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import { downloadName } from "#embed/poster/download.ts";
import { type PosterOptions, posterSvg } from "#embed/poster/poster.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { DEFAULT_CHOICES } from "#state/choices.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { readLink } from "#state/link.ts";
import type { Atlas } from "#state/useApp.tsx";
import { arbitraryFilter } from "#tests/fixtures/arbitraryFilter.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { PALETTES } from "#theme/palette.ts";

let dataset: WholeDataset;
const atlases = new Map<Locale, Atlas>();

beforeAll(async () => {
  dataset = await loadFromDisk();
  for (const locale of ["en", "es"] as const)
    atlases.set(locale, createAtlas({ dataset, locale, messages: await loadMessages(locale) }));
});

function atlasIn(locale: Locale): Atlas {
  const atlas = atlases.get(locale);
  if (!atlas) throw new Error("no atlas");
  return atlas;
}

const PRINT = { theme: "light", format: "print" } as const;
const choicesOf = (link: string) => readLink(link, knownCodesOf(dataset));
const poster = (link: string, options: PosterOptions = PRINT, locale: Locale = "en"): string =>
  posterSvg(atlasIn(locale), choicesOf(link), options);

/** All that is written in a picture, line after line, as a reader meets it. */
const wordsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, words]) => words)
    .join(" ")
    .replaceAll("\u00a0", " ");

/** Cases with a mark of their own, and those counted in one. */
function marksIn(svg: string): number {
  const single = [...svg.matchAll(/<use href="#(?:map|strip)-/g)].length;
  const counted = [...svg.matchAll(/data-cases="(\d+)"/g)].map(([, count]) => Number(count));
  return single + counted.reduce((sum, count) => sum + count, 0);
}

/** The names of elements that are open where one ends that is not the last begun; empty in a well-formed document. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = "", self] of svg.matchAll(/<(\/?)([\w:]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return [name];
    } else if (!self) open.push(name);
  }
  return open;
}

const VIEWS = [
  "",
  "?view=strip",
  "?method=bribery&from=2003&to=2014&clock=conduct",
  "?in=state-us-tx&show=incidents.ports.sectors.counties",
  "?at=32.5_-117_9",
  "?view=strip&along=200_1200&clock=conduct",
  "?q=zzzz",
  "?show=none",
];

describe("a poster", { timeout: 60_000 }, () => {
  it("is one well-formed document that asks for nothing else, whatever the view, format, theme and language", () => {
    for (const link of VIEWS) {
      for (const format of ["print", "wide", "card"] as const) {
        for (const [locale, theme] of [["en", "light"] as const, ["es", "dark"] as const]) {
          const svg = poster(link, { theme, format }, locale);
          expect(unbalanced(svg), `${link} ${format}`).toEqual([]);
          expect(svg.slice(0, 60)).toBe(
            `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale}" width="1`.slice(0, 60),
          );
          const foreign = /https?:|url\((?!#)|var\(|\sstyle=|<image|<a\s|<script|NaN|undefined/.exec(
            svg.replace("http://www.w3.org/2000/svg", ""),
          );
          expect(foreign?.[0], `${link} ${format}`).toBeUndefined();
        }
      }
    }
  });

  it("takes its colours from the palette of its theme alone", () => {
    for (const theme of ["light", "dark"] as const) {
      const allowed = new Set(JSON.stringify(PALETTES[theme]).match(/#[0-9a-f]{6}/g));
      for (const link of VIEWS) {
        const used = [...poster(link, { theme, format: "wide" }).matchAll(/"(#[0-9a-fA-F]{3,8})"/g)].map(
          ([, colour]) => colour,
        );
        expect(used.length).toBeGreaterThan(20);
        expect(used.filter((colour) => !allowed.has(colour ?? ""))).toEqual([]);
      }
    }
  });

  it("has a mark for every shown case, alone or counted, or says how many lie beyond its edge", () => {
    const atlas = atlasIn("en");
    fc.assert(
      fc.property(arbitraryFilter(dataset), fc.constantFrom("map", "strip"), (filter, surface) => {
        const choices = { ...DEFAULT_CHOICES, filter, view: { ...DEFAULT_CHOICES.view, surface } } as const;
        const svg = posterSvg(atlas, choices, PRINT);
        const said = /(\d+) of these cases lies? beyond/.exec(wordsOf(svg));
        expect(marksIn(svg) + Number(said?.[1] ?? 0)).toBe(atlas.sceneOf(filter).sum.shown);
      }),
      { numRuns: 30 },
    );
  });

  it("says on a card, too, how many cases its map leaves out", () => {
    const svg = poster("", { theme: "light", format: "card" });
    const said = /, (\d+) beyond the edge of this map/.exec(wordsOf(svg));
    expect(marksIn(svg) + Number(said?.[1])).toBe(dataset.incidents.length);
  });

  it("says what the page says: the sum, that an accusation is no conviction, the day, sources, terms and credits", () => {
    const link = "https://example.org/?view=strip";
    for (const view of ["", "?view=strip"]) {
      const english = wordsOf(poster(view, { ...PRINT, link }));
      expect(english).toContain("Showing 278 of 278 incidents");
      expect(english).toContain("everyone accused is presumed innocent");
      expect(english).toContain("Status of each case as of November 21, 2026.");
      expect(english).toContain(`Every record with its sources: ${link}`);
      expect(english).toMatch(
        /Records: Garita, CC BY 4.0. Map: © OpenStreetMap contributors \(border line, ODbL 1.0\)/,
      );
      expect(english).toContain("Colour: method, alleged or proven");
      const spanish = wordsOf(poster(view, PRINT, "es"));
      expect(spanish).toContain("Mostrando 278 de 278 casos");
      expect(spanish).toContain("toda persona acusada se presume inocente");
      expect(spanish).toContain("Situación de cada caso al 21 de noviembre de 2026.");
      expect(spanish).toContain("© colaboradores de OpenStreetMap");
      expect(spanish).not.toMatch(/\b(?:cases|Showing|public domain)\b/);
    }
  });

  it("writes a title and an address as text, however hostile or long", () => {
    const title = `</text><script>alert("1")</script> & 'x' \u0000\u202e\ud800 ${"W".repeat(300)}`;
    for (const format of ["print", "wide", "card"] as const) {
      const svg = poster("", {
        theme: "light",
        format,
        title,
        link: 'https://example.org/"><image href="x"/>',
      });
      expect(unbalanced(svg)).toEqual([]);
      expect(/<script|<image|[\p{Cc}\p{Cs}\u202e]/u.exec(svg)?.[0]).toBeUndefined();
      expect(svg.includes("&lt;script&gt;")).toBe(true);
      expect(wordsOf(svg)).toContain("documented cases, alleged and proven");
    }
  });

  it("rings the chosen case and says where it stands, unless the filter leaves it out", () => {
    const chosen = dataset.incidents.find(({ effectiveStatus }) => effectiveStatus === "dismissed");
    expect(chosen).toBeDefined();
    for (const view of ["map", "strip"]) {
      const link = `?view=${view}&sel=incident.${chosen?.id}`;
      expect(wordsOf(poster(link))).toContain(`Ringed: ${chosen?.title.en}`.slice(0, 40));
      expect(wordsOf(poster(link))).toContain("(Charges dismissed)");
      expect(wordsOf(poster(`${link}&status=convicted`))).not.toContain("Ringed:");
    }
  });

  it("is saved under a name that says the view and the day", () => {
    const name = (link: string) => downloadName(atlasIn("es"), choicesOf(link), "png");
    expect(name("")).toBe("garita-2026-11-21.png");
    expect(name("?method=bribery&q=señal/..")).toBe("garita-method-bribery-q-senal-2026-11-21.png");
  });
});
