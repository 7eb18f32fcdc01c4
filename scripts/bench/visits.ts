import type { Browser, Page } from "playwright";
import { allMarksAt, type Box, film, type Marked } from "./picture.ts";
import type { Answered, SiteServer } from "./siteServer.ts";
import { openPhone, PHONE, type Phone } from "./slowPhone.ts";
import { blockingOf, layoutShiftOf, type Paints, paintsOf, seenBy, watch } from "./watch.ts";

/** Nothing asked for and no long task for so long: the page has come to rest. */
const QUIET_MS = 2000;
const PATIENCE_MS = 60_000;

/** Where one run goes: the site, a path below it, and which of the site's files are the live map. */
export type Visit = Readonly<{
  browser: Browser;
  site: SiteServer;
  path: string;
  isOfMap: (path: string) => boolean;
}>;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Goes there, and comes back as soon as the document's first bytes have come. */
async function go({ site, path }: Visit, { page }: Phone): Promise<void> {
  site.taken();
  await page.goto(`${site.address}${path}`, { waitUntil: "commit", timeout: PATIENCE_MS });
}

function countOpen(page: Page): () => number {
  const open = new Set<unknown>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return () => open.size;
}

/** Until the page is at rest, or has asked for the live map without being told to. */
async function rest(page: Page, openRequests: () => number, hasMapStarted: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let busyAt = Date.now();
  let tasks = 0;
  while (Date.now() < until && Date.now() - busyAt < QUIET_MS && !hasMapStarted()) {
    await wait(200);
    const { longTasks } = await seenBy(page);
    if (openRequests() > 0 || longTasks.length > tasks) busyAt = Date.now();
    tasks = longTasks.length;
  }
}

/** When the page asked for the live map, `Date.now()`. */
function mapStartOf({ isOfMap }: Visit, page: Page): () => number | null {
  let startedAt: number | null = null;
  page.on("request", (request) => {
    if (isOfMap(new URL(request.url()).pathname)) startedAt ??= Date.now();
  });
  return () => startedAt;
}

async function mapReady(page: Page): Promise<void> {
  const isReady = (): boolean => document.querySelector('[data-ready="true"]') !== null;
  await page.waitForFunction(isReady, null, { timeout: PATIENCE_MS });
}

/** From the tap that asks for the live map until it has drawn everything once; null when it does not come. */
async function openMap(page: Page): Promise<number | null> {
  const map = page.getByRole("region", { name: "Map", exact: true });
  if (!(await map.count())) await page.getByRole("button", { name: "Map", exact: true }).tap();
  const button = page.getByRole("button", { name: "Open the live map" });
  await map.scrollIntoViewIfNeeded();
  const before = await paintsOf(page);
  // It is offered once the page is idle and the map in view; a map that starts by itself never offers it.
  const isOffered = await button.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (isOffered) await button.tap();
  await mapReady(page);
  const { ready, touches } = await seenBy(page);
  // A map that starts when it is scrolled to was asked for by scrolling.
  return ready === null ? null : ready - Math.max(before.now, touches.at(-1) ?? 0);
}

export type Stages = Readonly<Record<"beforeScript" | "interactive" | "withMap", readonly Answered[]>>;
export type Reading = Readonly<{
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  blocking: number;
  mapReady: number | null;
  stages: Stages;
}>;

/** What stands in the way of the first paint: the document and all that the browser itself calls render-blocking. */
async function blockersOf(page: Page): Promise<ReadonlySet<string>> {
  const names = await page.evaluate(() =>
    (
      performance.getEntriesByType("resource") as (PerformanceResourceTiming & {
        renderBlockingStatus?: string;
      })[]
    )
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking")
      .map(({ name }) => name),
  );
  return new Set(names.map((name) => new URL(name).pathname));
}

/** One reader who waits until the page is at rest, and then asks for the live map. */
export async function readQuietly(visit: Visit): Promise<Reading> {
  const phone = await openPhone(visit.browser);
  const { page } = phone;
  await watch(page);
  const openRequests = countOpen(page);
  const mapStartedAt = mapStartOf(visit, page);
  await go(visit, phone);
  await rest(page, openRequests, () => mapStartedAt() !== null);
  const paints: Paints = await paintsOf(page);
  const seen = await seenBy(page);
  const startedAt = mapStartedAt();
  const untilMap = startedAt === null ? Number.POSITIVE_INFINITY : startedAt - paints.timeOrigin;
  const blockers = await blockersOf(page);
  const interactive = [...visit.site.taken()];
  const mapReady = await openMap(page).catch(() => null);
  const withMap = [...interactive, ...visit.site.taken()];
  await phone.close();
  const isDocument = ({ type }: Answered): boolean => type.startsWith("text/html");
  return {
    firstPaint: paints.firstContentful,
    largestPaint: seen.largest,
    layoutShift: layoutShiftOf(seen),
    blocking: blockingOf(seen, untilMap),
    mapReady,
    stages: {
      beforeScript: interactive.filter((answer) => isDocument(answer) || blockers.has(answer.path)),
      interactive,
      withMap,
    },
  };
}

/** Where the stage is that holds map, strip or table. */
const stageOf = (page: Page): Promise<Box | null> =>
  page.evaluate(() => {
    const box = document.querySelector("[data-surface]")?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });

/**
 * When all marks are painted. On a phone the picture begins below the first screen or goes beyond it, so this window is
 * as high as the page down to the picture's end; a tall window changes the size of neither map nor strip on a phone.
 */
export async function seeMarks(visit: Visit, height: number): Promise<Marked & Readonly<{ height: number }>> {
  const phone = await openPhone(visit.browser, height);
  const { page, cdp } = phone;
  await watch(page);
  const openRequests = countOpen(page);
  const hasMapStarted = mapStartOf(visit, page);
  const stop = await film(cdp);
  await go(visit, phone);
  await rest(page, openRequests, () => false);
  if (hasMapStarted() !== null) await mapReady(page);
  await wait(500);
  const frames = await stop();
  const { timeOrigin } = await paintsOf(page);
  const box = await stageOf(page);
  await phone.close();
  if (!box) return { painted: null, atRest: null, height };
  const end = Math.ceil(box.y + box.height);
  if (end > height) return seeMarks(visit, end);
  const { painted, atRest } = await allMarksAt(visit.browser, frames, { box, widthPx: PHONE.width });
  const since = (at: number | null): number | null => (at === null ? null : at - timeOrigin);
  return { painted: since(painted), atRest: since(atRest), height };
}
