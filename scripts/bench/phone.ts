import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { Browser } from "playwright";
import { type Measured, phoneReport } from "./phoneReport.ts";
import { type SiteServer, serveSite } from "./siteServer.ts";
import { openBrowser, PHONE } from "./slowPhone.ts";
import { filtersAnswerAt } from "./taps.ts";
import { readQuietly, seeMarks, type Visit } from "./visits.ts";

const PATHS: readonly string[] = [
  "",
  "embed/",
  "embed/?method=bribery",
  "?method=bribery&in=state-us-tx&from=2003&to=2014",
];
const JSON_REPORT = "tests/output/bench-phone.json";
/** Where the built site begins to be the live map. */
const LIVE_MAP = "src/map/MapCanvas.tsx";

/** Recognises the chunk that begins the live map. */
function liveMapOf(dist: string): (path: string) => boolean {
  const manifest = `${dist}/.vite/manifest.json`;
  if (!existsSync(manifest)) throw new Error("There is no built site to visit: run npm run build first.");
  const chunks = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, { file: string }>;
  const file = chunks[LIVE_MAP]?.file;
  return (path) => file !== undefined && path.endsWith(file);
}

/** One run: three readers one after the other, so that neither the film nor the finger is in the way of the other figures. */
async function measure(
  visit: Visit,
  height: number,
): Promise<Readonly<{ measured: Measured; height: number }>> {
  const { stages, ...reading } = await readQuietly(visit);
  const marks = await seeMarks(visit, height);
  // A tap that strays onto a link, as on a page that moves below the finger, has no answer.
  const filters = await filtersAnswerAt(visit).catch(() => null);
  return {
    measured: { ...reading, stages, painted: marks.painted, atRest: marks.atRest, filters },
    height: marks.height,
  };
}

type Bench = Readonly<{ browser: Browser; site: SiteServer; dist: string; runs: number }>;

/** The paths take turns, so that a busy minute of the machine does not fall on one of them alone. */
async function measureAll({
  browser,
  site,
  dist,
  runs,
}: Bench): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const isOfMap = liveMapOf(dist);
  const all = new Map<string, Measured[]>(PATHS.map((path) => [path, []]));
  const heights = new Map<string, number>();
  // The browser's own first steps are nobody's figure.
  await readQuietly({ browser, site, path: "", isOfMap });
  for (let run = 0; run < runs; run++) {
    for (const [path, list] of all) {
      const visit: Visit = { browser, site, path, isOfMap };
      const { measured, height } = await measure(visit, heights.get(path) ?? PHONE.height);
      heights.set(path, height);
      list.push(measured);
      process.stderr.write(`run ${run + 1} of ${runs}: /${path}\n`);
    }
  }
  return all;
}

/** What a reader with a slow phone waits for, on the site in `dist`, as Markdown; all runs go to a file beside it. */
export async function benchPhone(runs: number, dist = "dist"): Promise<string> {
  const site = await serveSite(dist);
  const browser = await openBrowser();
  const load = loadavg()[0] ?? 0;
  const measured = await measureAll({ browser, site, dist, runs });
  const machine = {
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: cpus().length,
    node: process.version,
    chromium: browser.version(),
    loadBefore: load,
    loadAfter: loadavg()[0] ?? 0,
  };
  await browser.close();
  await site.close();
  mkdirSync("tests/output", { recursive: true });
  const report = { machine, phone: PHONE, runs: Object.fromEntries(measured) };
  writeFileSync(JSON_REPORT, `${JSON.stringify(report, null, 1)}\n`);
  return phoneReport(machine, measured);
}
