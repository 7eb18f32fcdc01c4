import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cssTokens } from "#theme/css.ts";

it("the style sheet of tokens is what the palette makes (npm run tokens)", () => {
  expect(readFileSync("src/theme/tokens.css", "utf8")).toBe(cssTokens());
});
