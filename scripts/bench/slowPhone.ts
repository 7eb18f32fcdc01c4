import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { BROWSER_ARGS, ensureBrowser } from "../browser.ts";

/** The reader of issue 4: a cheap phone on a poor connection. */
export const PHONE = {
  width: 360,
  height: 640,
  deviceScaleFactor: 2,
  bitsPerSecond: 1_600_000,
  latencyMs: 150,
  cpuSlowdown: 4,
} as const;

/** A page that has not gone anywhere yet, and the protocol below it. */
export type Phone = Readonly<{ page: Page; cdp: CDPSession; close: () => Promise<void> }>;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGS] });
}

/**
 * A phone with an empty cache. Processor and network are slowed by Chromium itself; its workers, its compositor and the
 * software that stands in for a graphics card run at the machine's speed.
 */
export async function openPhone(browser: Browser, height: number = PHONE.height): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height },
    deviceScaleFactor: PHONE.deviceScaleFactor,
    isMobile: true,
    hasTouch: true,
    locale: "en-US",
    colorScheme: "light",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.clearBrowserCache");
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: false });
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.bitsPerSecond / 8,
    uploadThroughput: PHONE.bitsPerSecond / 8,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpuSlowdown });
  return { page, cdp, close: () => context.close() };
}
