/**
 * `npm test`: format, lint and layers, types, dead code, data, build, then every test in Node and in a browser.
 * All steps run even when an early one fails, so that one look shows everything; the last line counts the tests.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser.ts";

const REPORT = "tests/output/vitest.json";
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["format, lint, layers", "biome", "check", "--error-on-warnings", "."],
  ["types", "tsc", "--noEmit", "-p", "."],
  ["dead code", "knip"],
  ["data", "tsx", "scripts/dataCheck.ts"],
  ["build", "vite", "build", "--logLevel", "warn"],
  ["tests", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`],
];

function runStep(command: string, args: readonly string[]): boolean {
  return (
    spawnSync("npx", ["--no-install", command, ...args], { stdio: "inherit", env: process.env }).status === 0
  );
}

/** How many tests ran and how they ended; a report that cannot be read counts as a failure. */
function countTests(): Readonly<{ passed: number; failed: number }> {
  try {
    const report = JSON.parse(readFileSync(REPORT, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function main(): void {
  process.env["GARITA_BROWSER"] = ensureBrowser();
  mkdirSync("tests/output", { recursive: true });
  rmSync(REPORT, { force: true });
  const broken: string[] = [];
  for (const [name, command, ...args] of STEPS) {
    const start = Date.now();
    console.log(`\n== ${name}`);
    const isFine = runStep(command, args);
    console.log(`== ${name}: ${isFine ? "ok" : "FAILED"} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (!isFine) broken.push(name);
    // The end-to-end tests then serve this very build instead of making another.
    if (name === "build" && isFine) process.env["GARITA_BUILT"] = "1";
  }
  const { passed, failed } = countTests();
  console.log(broken.length ? `\nFailed: ${broken.join(", ")}` : "\nEverything holds.");
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = broken.length || failed || passed === 0 ? 1 : 0;
}

main();
