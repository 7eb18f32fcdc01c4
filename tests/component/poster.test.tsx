import { afterEach, describe, expect, it } from "vitest";
import { loadPosterGround, posterPng } from "#embed/poster/download.ts";
import type { PosterFormat } from "#embed/poster/formats.ts";
import { posterSvg } from "#embed/poster/poster.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
// Loaded late in the page; here the server must know of it before the first test.
import "#map/basemap/basemapData.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { readLink } from "#state/link.ts";
import { realDataset } from "#tests/fixtures/renderAtlas.tsx";

afterEach(() => document.body.replaceChildren());

async function poster(
  link: string,
  format: PosterFormat,
  locale: Locale = "en",
  texts: Readonly<{ title?: string; link?: string }> = {},
): Promise<string> {
  const dataset = await realDataset();
  const atlas = createAtlas({ dataset, locale, messages: await loadMessages(locale) });
  const choices = readLink(link, knownCodesOf(dataset));
  const ground = await loadPosterGround(choices);
  return posterSvg(atlas, choices, { theme: "light", format, ground, ...texts });
}

/** The poster as a browser lays it out, with whatever fonts are there. */
function mounted(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const node = document.importNode(parsed, true) as unknown as SVGSVGElement;
  document.body.replaceChildren(node);
  return node;
}

const overlaps = (a: DOMRect, b: DOMRect, slack: number): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

/** Texts that another text touches, or that reach out of the picture. Turned names are as wide as their diagonal. */
function misplaced(node: SVGSVGElement): readonly string[] {
  const frame = node.getBoundingClientRect();
  const texts = [...node.querySelectorAll("text:not([transform*=rotate])")].map((text) => ({
    words: text.textContent,
    // A line is higher than its letters.
    box: shrunk(text.getBoundingClientRect()),
  }));
  expect(texts.length).toBeGreaterThan(8);
  const out = texts.filter(
    ({ box }) =>
      box.left < frame.left || box.top < frame.top || box.right > frame.right || box.bottom > frame.bottom,
  );
  const touching = texts.filter(({ box }, i) =>
    texts.some((other, j) => i !== j && overlaps(box, other.box, 1)),
  );
  return [...out, ...touching].map(({ words }) => words ?? "");
}

function shrunk({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x, y + height * 0.15, width, height * 0.7);
}

const VIEWS = [
  "",
  "?view=strip",
  "?method=bribery&in=state-us-tx&show=incidents.ports.sectors",
  "?at=32.5_-117_8",
  "?in=county-48215",
  "?view=strip&clock=conduct&from=2003&along=200_1200",
];

describe("a poster in a browser", { timeout: 120_000 }, () => {
  it("has no word over another and none cut, whatever the view, the format and the language", async () => {
    for (const link of VIEWS) {
      for (const format of ["print", "wide", "card"] as const) {
        for (const locale of ["en", "es"] as const) {
          const svg = await poster(link, format, locale);
          expect(misplaced(mounted(svg)), `${link} ${format} ${locale}`).toEqual([]);
        }
      }
    }
  });

  it("keeps a long title and a long address inside", async () => {
    const title =
      "Wherever the money went: 278 cases, twenty-nine ports of entry and one border, mapped in full";
    const link = `https://example.org/a/${"very-long-folder/".repeat(12)}?method=bribery&from=2003`;
    for (const format of ["print", "wide", "card"] as const)
      expect(misplaced(mounted(await poster("", format, "en", { title, link }))), format).toEqual([]);
  });

  it("has room for the widest letters that its stacks may end in", async () => {
    for (const link of ["", "?view=strip", "?in=county-48215"]) {
      for (const format of ["print", "wide", "card"] as const) {
        const node = mounted(await poster(link, format, "es"));
        for (const text of node.querySelectorAll("text")) {
          const isSerif = text.getAttribute("font-family")?.endsWith(", serif");
          text.setAttribute("font-family", isSerif ? "DejaVu Serif, serif" : "DejaVu Sans, sans-serif");
        }
        expect(misplaced(node), `${link} ${format}`).toEqual([]);
      }
    }
  });

  it("keeps names off the marks of the map", async () => {
    const node = mounted(await poster("", "wide"));
    const marks = [...node.querySelectorAll("#marks > *")].map((mark) => mark.getBoundingClientRect());
    const names = [...node.querySelectorAll("text")].filter((text) =>
      /^(?:San Diego|Tijuana|El Paso|Ciudad Juárez|Nogales|Nuevo Laredo|Reynosa|Matamoros)$/.test(
        text.textContent ?? "",
      ),
    );
    expect(names.length).toBeGreaterThanOrEqual(6);
    expect(marks.length).toBeGreaterThan(50);
    const covered = names.filter((name) =>
      marks.some((mark) => overlaps(shrunk(name.getBoundingClientRect()), mark, 3)),
    );
    expect(covered.map((name) => name.textContent)).toEqual([]);
  });

  it("becomes a PNG as large as asked", async () => {
    const blob = await posterPng(await poster("?view=strip", "wide"), 0.5);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(new DataView(bytes.buffer).getUint32(16)).toBe(600);
    expect(bytes.length).toBeGreaterThan(20_000);
  });
});
