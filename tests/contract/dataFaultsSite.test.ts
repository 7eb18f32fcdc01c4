import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkFontFiles } from "#scripts/dataCheck/checkSite.ts";
import { toLine } from "#scripts/dataCheck/problem.ts";
import { leastContrast } from "#theme/contrast.ts";
import { PALETTES } from "#theme/palette.ts";
import { type Fault, itFinds, linesOf } from "./dataPlant.ts";
import { type Loose, sampleValues } from "./dataSample.ts";

const inSite = (change: Readonly<Record<string, Loose>>) => (values: Record<string, Loose>) => {
  Object.assign(values["site.json"], change);
};
const BASEMAP = { url: "https://tiles.example/style.json", credit: "Tiles Example" };

const FAULTS: readonly Fault[] = [
  [
    "an accent too pale to be read, with its ratio and the nearest shade that passes",
    inSite({ accents: { light: "#f58220" } }),
    "site.json  -  accents.light  #f58220 has a contrast of 2.48:1 to paper and panel  at least 4.5:1; the nearest shade that passes is #b45b06",
  ],
  [
    "an accent too dark for the dark theme",
    inSite({ accents: { dark: "#0b5cad" } }),
    "accents.dark  #0b5cad has a contrast of",
  ],
  [
    "an accent that reads as a method",
    inSite({ accents: { light: "#1b4f72" } }),
    'accents.light  #1b4f72 reads as the mark "within": 0.0 apart (CIE76)  at least 18',
  ],
  [
    "an accent that reads as a cleared case",
    inSite({ accents: { dark: "#a9b2bb" } }),
    'accents.dark  #a9b2bb reads as the mark "cleared": 0.0 apart (CIE76)  at least 24',
  ],
  [
    "a colour that is none",
    inSite({ accents: { light: "red" } }),
    'accents.light  "red"  a colour of six digits',
  ],
  [
    "a font that is more than a name",
    inSite({ fonts: { serif: ["url(https://fonts.example/a.woff2)"] } }),
    'fonts.serif.0  "url(https://fonts.example/a.woff2)"  the name of a font family',
  ],
  [
    "a font name that would end the rule",
    inSite({ fonts: { sans: ['Arial"; } body { display: none'] } }),
    "the name of a font family",
  ],
  [
    "a font file out of the fonts' folder",
    inSite({ fonts: { serif: ["A"], files: [{ family: "A", file: "../a.woff2" }] } }),
    'fonts.files.0.file  "../a.woff2"  a .woff2 file in data/fonts/',
  ],
  [
    "a font file that no stack uses",
    inSite({ fonts: { serif: ["B"], files: [{ family: "A", file: "a.woff2" }] } }),
    'fonts.files.0.family  "A" stands in no stack',
  ],
  [
    "a link of the publisher without https",
    inSite({ publisherUrl: "http://paper.example" }),
    'publisherUrl  "http://paper.example"  an https address',
  ],
  ["a link that would run", inSite({ publisherUrl: "javascript:alert(1)" }), "an https address"],
  [
    "a corrections address that is none",
    inSite({ corrections: { email: "editor", days: 14 } }),
    'corrections.email  "editor"  an e-mail address',
  ],
  ["a corrections page without https", inSite({ corrections: { url: "paper.example" } }), "corrections.url"],
  [
    "an address with a trailing slash",
    inSite({ baseUrl: "https://paper.example/" }),
    'baseUrl  "https://paper.example/"  an address without trailing slash',
  ],
  [
    "an address that is not absolute",
    inSite({ baseUrl: "/garita" }),
    'baseUrl  "/garita"  an http or https address',
  ],
  [
    "a default view with an unknown key",
    inSite({ defaultView: "?view=strip&colour=red" }),
    "site.json  -  defaultView  names colour  keys of the link: from to",
  ],
  [
    "a default view with an unknown value",
    inSite({ defaultView: "?view=globe" }),
    "defaultView  the atlas reads nothing of view=globe",
  ],
  [
    "a default view with an unknown code among known ones",
    inSite({ defaultView: "?method=bribery.charm" }),
    "the atlas reads bribery of method=bribery.charm",
  ],
  ["a default view that dresses a frame", inSite({ defaultView: "?hide=title" }), "defaultView  names hide"],
  [
    "a default view of a record that is not there",
    inSite({ defaultView: "?sel=incident.nowhere-1900-1" }),
    "selects incident.nowhere-1900-1, which is not there",
  ],
  ["a default view that says nothing", inSite({ defaultView: "?" }), "defaultView  says nothing"],
  [
    "a basemap without https",
    inSite({ basemapStyle: { ...BASEMAP, url: "http://tiles.example/style.json" } }),
    "basemapStyle.url",
  ],
  [
    "a basemap without credit",
    inSite({ basemapStyle: { url: BASEMAP.url } }),
    "basemapStyle.credit  missing",
  ],
  [
    "an origin with a path",
    inSite({ basemapStyle: { ...BASEMAP, origins: ["https://tiles.example/v1"] } }),
    "an https origin, without a path",
  ],
  ["a setting that nobody knows", inSite({ colour: "red" }), "site.json  -  colour"],
];

describe("what a publisher cannot set is found, with a remedy:", () => {
  itFinds(FAULTS);
});

describe("what a publisher can set passes:", () => {
  const passes = async (change: Readonly<Record<string, Loose>>): Promise<void> => {
    const values = sampleValues();
    Object.assign(values["site.json"], change);
    expect(await linesOf(values)).toBe("");
  };

  it("everything at once", () =>
    passes({
      publisherUrl: "https://frontera.example/",
      baseUrl: "https://frontera.example/garita",
      corrections: {
        email: "editor@frontera.example",
        url: "https://frontera.example/correcciones",
        days: 7,
      },
      accents: { light: "#0b5cad", dark: "#5aa9ff" },
      fonts: { serif: ["Tiempos Text", "Georgia"], sans: ["system-ui", "-apple-system", "Segoe UI"] },
      defaultView: "?show=incidents.ports&view=strip",
      basemapStyle: { ...BASEMAP, urlDark: null, origins: ["https://fonts.example:8443"] },
    }));

  it("a file with only a title", async () => {
    const values = sampleValues();
    values["site.json"] = { title: { en: "Border Daily", es: "Diario de la Frontera" } };
    expect(await linesOf(values)).toBe("");
  });

  it("the default in so many words", () =>
    passes({ accents: { light: PALETTES.light.accent, dark: PALETTES.dark.accent }, defaultView: null }));

  it("every shade that the check itself proposes", async () => {
    const values = sampleValues();
    Object.assign(values["site.json"], { accents: { light: "#f58220", dark: "#0b5cad" } });
    const shades = [
      ...(await linesOf(values)).matchAll(/accents\.(\w+).*the nearest shade that passes is (#\w+)/g),
    ];
    expect(shades).toHaveLength(2);
    const accents = Object.fromEntries(shades.map(([, theme, shade]) => [theme, shade]));
    await passes({ accents });
    expect(leastContrast(accents["light"] ?? "", [PALETTES.light.paper])).toBeLessThan(5);
  });
});

describe("a publisher's font files", () => {
  const folder = mkdtempSync(join(tmpdir(), "garita-fonts-"));
  mkdirSync(join(folder, "fonts"));
  writeFileSync(join(folder, "fonts/good.woff2"), "wOF2 and the rest");
  writeFileSync(join(folder, "fonts/page.woff2"), "<!doctype html>");
  afterAll(() => rmSync(folder, { recursive: true }));
  const linesFor = (...files: readonly string[]): readonly string[] => {
    const fonts = { serif: ["A"], files: files.map((file) => ({ family: "A", file })) };
    const site = { title: { en: "A", es: "A" }, fonts };
    return checkFontFiles({ "site.json": site }, folder).map(toLine);
  };

  it("are there, and are what they say", () => {
    expect(linesFor("good.woff2")).toEqual([]);
    expect(linesFor("good.woff2", "page.woff2", "none.woff2")).toEqual([
      "site.json  -  fonts.files.1.file  page.woff2 is no WOFF2  a WOFF2 file in fonts/",
      "site.json  -  fonts.files.2.file  none.woff2 is missing  a WOFF2 file in fonts/",
    ]);
  });
});
