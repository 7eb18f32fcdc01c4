import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.(?:tsx?|css)$/.test(path),
);

it("holds no file of more than 300 lines", () => {
  const long = sources
    .map((path) => [path, readFileSync(join("src", path), "utf8").split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 300);
  expect(sources.length).toBeGreaterThan(200);
  expect(long).toEqual([]);
});

it("names WebGL, zustand and colours only where they live", () => {
  for (const path of sources.filter((name) => /\.tsx?$/.test(name))) {
    const text = readFileSync(join("src", path), "utf8");
    if (!path.startsWith("map")) expect(text, path).not.toMatch(/from "(?:maplibre-gl|deck\.gl)/);
    if (!path.startsWith("state")) expect(text, path).not.toMatch(/from "zustand/);
    expect(text, path).not.toContain("dangerouslySetInnerHTML");
  }
  for (const path of sources.filter((name) => name.endsWith(".css") && !name.startsWith("theme"))) {
    expect(readFileSync(join("src", path), "utf8"), path).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i);
  }
});
