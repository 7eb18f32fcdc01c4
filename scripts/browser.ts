import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** WebGL without a graphics card; the rest keeps Chromium from asking the network for anything of its own. */
export const BROWSER_ARGS: readonly string[] = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser of this machine: `GARITA_BROWSER` or `CHROME_PATH`, a system one, or Playwright's own; null if none. */
export function findBrowser(): string | null {
  const named = process.env["GARITA_BROWSER"] ?? process.env["CHROME_PATH"];
  if (named) return existsSync(named) ? named : null;
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** The browser, installed from the system's packages where there is none and that is possible; else an error in one line. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update"], { stdio: "inherit", env });
    execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "inherit", env });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No browser found: install Chromium or Chrome (Debian: apt-get install chromium), or set GARITA_BROWSER to its path.",
  );
}
