import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.ts";
import { dataFiles } from "./scripts/vite/dataFiles.ts";

/** A busy machine takes its time; what never comes fails all the same. */
const PATIENCE = { poll: { timeout: 20_000 } };

const executablePath = findBrowser() ?? undefined;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react(), dataFiles()],
        optimizeDeps: {
          include: [
            "react",
            "react-dom/client",
            "react/jsx-runtime",
            "zustand",
            "zustand/vanilla",
            "@testing-library/react",
            "@testing-library/user-event",
            "axe-core",
            "valibot",
            "maplibre-gl",
            "deck.gl",
            "topojson-client",
          ],
        },
        test: {
          name: "component",
          include: ["tests/component/**/*.test.tsx"],
          testTimeout: 30_000,
          expect: PATIENCE,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] },
              contextOptions: { reducedMotion: "reduce" },
            }),
            instances: [{ browser: "chromium" }],
            viewport: { width: 1280, height: 800 },
          },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/e2e/site.ts"],
          testTimeout: 90_000,
          expect: PATIENCE,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
