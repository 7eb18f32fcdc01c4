import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

type Chunk = Readonly<{
  file: string;
  isEntry?: boolean;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
}>;

/** Where the built site begins to be the live map; all that only this imports is the live map's. */
const LIVE_MAP = "src/map/MapCanvas.tsx";
const MESSAGES = /src\/i18n\/messages\/(en|es)\.ts$/;
/** What newsrooms alone ask for, and what a page that was built has already. */
const ASIDE = /embed\/builder|embed\/poster|i18n\/|groundPaths/;

/** Bytes of brotli 11 of one document of the built site. */
export type Weights = Readonly<{
  /** The document with everything that it needs to paint: style sheets and the script before the first paint. */
  beforeScript: number;
  /** All that is interactive without the live map: style sheets, scripts with the record panel, words, the records' core. */
  interactive: number;
  /** The document and everything interactive, with the live map, its worker and the basemap. */
  withLiveMap: number;
  /** The live map's own scripts, styles and worker. */
  liveMap: number;
  basemap: number;
  core: number;
  /** Loaded when first needed, and part of no sum: the records' texts, the regions' outlines. */
  texts: number;
  shapes: number;
}>;

export function brotliBytes(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** Files that a document names in some tags, outside `noscript`, as paths below `dist`. */
function namedIn(dist: string, path: string, tag: RegExp): readonly string[] {
  const html = readFileSync(join(dist, path), "utf8").replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, "");
  return [...html.matchAll(tag)].map(([, address = ""]) => join(dirname(join(dist, path)), address));
}

const SHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"/g;
const CLASSIC = /<script src="([^"]+)"/g;

/** Weighs a document of the built site in `dist`; throws in one line when there is none. */
export function weighSite(path = "index.html", dist = "dist"): Weights {
  const manifestPath = join(dist, ".vite/manifest.json");
  if (!existsSync(manifestPath)) throw new Error("There is no built site to weigh: run npm run build first.");
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as Record<string, Chunk>;
  const reach = (keys: readonly string[], found = new Set<string>()): Set<string> => {
    for (const key of keys) {
      if (found.has(key)) continue;
      found.add(key);
      reach(manifest[key]?.imports ?? [], found);
    }
    return found;
  };
  const filesOf = (keys: Iterable<string>): Set<string> =>
    new Set([...keys].flatMap((key) => [manifest[key]?.file ?? "", ...(manifest[key]?.css ?? [])]));
  const weigh = (files: Iterable<string>): number =>
    sum([...files].filter((file) => /\.(?:js|css)$/.test(file)).map((file) => brotliBytes(join(dist, file))));
  const asset = (name: string): number => {
    const found = readdirSync(join(dist, "assets")).filter((file) => file.startsWith(`${name}-`));
    if (!found.length) throw new Error(`dist/assets has no ${name}.`);
    return sum(found.map((file) => brotliBytes(join(dist, "assets", file))));
  };

  const first = reach(["index.html"]);
  const late = [...first].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const panels = late.filter((key) => key !== LIVE_MAP && !ASIDE.test(key));
  const page = reach(["index.html", ...panels]);
  const language = path.startsWith("es/") ? "es" : "en";
  const words = reach(late.filter((key) => MESSAGES.exec(key)?.[1] === language));
  const scripts = filesOf([...page, ...words]);
  const sheets = namedIn(dist, path, SHEET);
  const paint = sum([...sheets, ...namedIn(dist, path, CLASSIC)].map(brotliBytes));
  const document = brotliBytes(join(dist, path));
  const core = asset(`core-${language}`);
  const own = [...scripts].filter((file) => !sheets.some((sheet) => sheet.endsWith(file)));
  const interactive = paint + weigh(own) + core;
  const mapKeys = [...reach([LIVE_MAP])].filter((key) => !page.has(key));
  const liveMap = weigh(filesOf(mapKeys)) + asset("maplibre-gl-worker");
  const basemap = asset("basemap.topo");
  return {
    ...{ beforeScript: document + paint, interactive, liveMap, basemap, core },
    withLiveMap: document + interactive + liveMap + basemap,
    ...{ texts: asset("texts"), shapes: asset("shapes") },
  };
}
