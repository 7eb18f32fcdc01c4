import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

type Chunk = Readonly<{
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
}>;

/** Where the built site begins to be the live map; all that only this imports is the live map's. */
const LIVE_MAP = "src/map/MapCanvas.tsx";
const MESSAGES = /src\/i18n\/messages\/(en|es)\.ts$/;

export type Weights = Readonly<{
  /** Script and styles of one language without the live map, bytes of brotli 11; the heavier language. */
  withoutMap: number;
  /** What the live map adds in script, styles and worker. */
  liveMap: number;
  /** What the live map adds in geography. */
  basemap: number;
}>;

export function brotliBytes(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

/** Weighs the built site in `dist`; throws in one line when there is none. */
export function weighSite(dist = "dist"): Weights {
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
  const weigh = (keys: Iterable<string>): number => {
    const files = new Set(
      [...keys].flatMap((key) => [manifest[key]?.file ?? "", ...(manifest[key]?.css ?? [])]),
    );
    return [...files]
      .filter((file) => /\.(?:js|css)$/.test(file))
      .reduce((sum, file) => sum + brotliBytes(join(dist, file)), 0);
  };
  const entries = ["index.html"].filter((key) => manifest[key]?.isEntry);
  const first = reach(entries);
  const late = [...first].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const others = late.filter((key) => key !== LIVE_MAP && !MESSAGES.test(key));
  const page = reach([...entries, ...others]);
  const languages = late
    .filter((key) => MESSAGES.test(key))
    .map((key) => weigh([...reach([key])].filter((part) => !page.has(part))));
  const mapChunks = [...reach([LIVE_MAP])].filter((key) => !page.has(key));
  const assets = readdirSync(join(dist, "assets")).map((name) => join(dist, "assets", name));
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + brotliBytes(path), 0);
  return {
    withoutMap: weigh(page) + Math.max(0, ...languages),
    liveMap: weigh(mapChunks) + sum(assets.filter((path) => /worker/.test(path))),
    basemap: sum(assets.filter((path) => /\.(?:json|topojson|geojson)$/.test(path))),
  };
}
