import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { brotliBytes } from "#scripts/weights.ts";

it("serves the host script as one classic script of at most 4 KB (brotli 11) that needs nothing else", () => {
  expect(existsSync("dist/embed.js")).toBe(true);
  expect(brotliBytes("dist/embed.js")).toBeLessThanOrEqual(4096);
  const script = readFileSync("dist/embed.js", "utf8");
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\beval\b|new Function|innerHTML|https?:\/\//);
  expect(script).toContain("garita-map");
});
