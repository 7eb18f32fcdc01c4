import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("begins every style sheet of the build with the order of the layers, whichever a page meets first", () => {
  const sheets = readdirSync("dist/assets").filter((name) => name.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(2);
  for (const sheet of sheets) {
    expect(readFileSync(join("dist/assets", sheet), "utf8").slice(0, 60), sheet).toMatch(
      /^@layer reset, tokens, ui, map, features, app;/,
    );
  }
});
