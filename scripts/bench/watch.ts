import type { Page } from "playwright";

/** What the page itself saw, in milliseconds since the navigation began. */
export type Seen = {
  /** Start and length of every long task (over 50 ms). */
  longTasks: [start: number, length: number][];
  /** Layout shifts without recent input: when, and how much. */
  shifts: [at: number, value: number][];
  largest: number;
  /** Every text that the sentence has had: the one status that is seen at once and read out later. */
  status: { at: number; text: string }[];
  /** When fingers touched, and when the page was told of a click. */
  touches: number[];
  clicks: number[];
  /** When the live map said that it had drawn everything once. */
  ready: number | null;
};

export type Paints = Readonly<{ first: number; firstContentful: number; timeOrigin: number; now: number }>;

type Window_ = typeof globalThis & { garitaSeen: Seen };

/** Runs in the page before anything of it; observers alone, so that the page is not slowed by being watched. */
function watchPage(): void {
  const seen: Seen = {
    ...{ longTasks: [], shifts: [], largest: 0, status: [], touches: [], clicks: [], ready: null },
  };
  (globalThis as Window_).garitaSeen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe("longtask", ({ startTime, duration }) => void seen.longTasks.push([startTime, duration]));
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifts.push([entry.startTime, value]);
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.largest = startTime;
  });
  new MutationObserver(() => {
    const text = document.querySelector('[role="status"][aria-live="off"]')?.textContent ?? "";
    if (text && text !== seen.status.at(-1)?.text) seen.status.push({ at: performance.now(), text });
  }).observe(document, { childList: true, characterData: true, subtree: true });
  new MutationObserver(() => {
    if (document.querySelector('[data-ready="true"]')) seen.ready ??= performance.now();
  }).observe(document, { attributeFilter: ["data-ready"], childList: true, subtree: true });
  addEventListener("pointerdown", ({ timeStamp }) => void seen.touches.push(timeStamp), true);
  addEventListener("click", () => void seen.clicks.push(performance.now()), true);
}

export async function watch(page: Page): Promise<void> {
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.addInitScript(watchPage);
}

export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as Window_).garitaSeen);
}

export function paintsOf(page: Page): Promise<Paints> {
  return page.evaluate(() => {
    const of = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const { timeOrigin } = performance;
    return {
      first: of("first-paint"),
      firstContentful: of("first-contentful-paint"),
      timeOrigin,
      now: performance.now(),
    };
  });
}

/** Time beyond 50 ms of every task that began before `until`, as for total blocking time but from the navigation on. */
export function blockingOf({ longTasks }: Pick<Seen, "longTasks">, until = Number.POSITIVE_INFINITY): number {
  return longTasks
    .filter(([start]) => start < until)
    .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
}

/** The worst burst of shifts: less than a second between them, five seconds at most (the definition of the Web Vitals). */
export function layoutShiftOf({ shifts }: Pick<Seen, "shifts">): number {
  let worst = 0;
  let burst = { from: 0, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const [at, value] of shifts) {
    const goesOn = at - burst.last < 1000 && at - burst.from < 5000;
    burst = goesOn ? { ...burst, last: at, sum: burst.sum + value } : { from: at, last: at, sum: value };
    worst = Math.max(worst, burst.sum);
  }
  return worst;
}
