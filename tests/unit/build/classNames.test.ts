import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classNameOf } from "#scripts/vite/classNames.ts";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".module.css"),
);

describe("the class names of the page", () => {
  it("keep every style sheet's own apart, on any machine", () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(new Set(sheets.map((sheet) => classNameOf("row", sheet))).size).toBe(sheets.length);
    expect(classNameOf("row", "/elsewhere/src/ui/Button.module.css")).toBe(
      classNameOf("row", "src/ui/Button.module.css?used"),
    );
  });

  it("are valid without escaping, and say what they are", () => {
    for (const sheet of sheets) expect(classNameOf("row", sheet)).toMatch(/^row_[\w-]{3}$/);
  });
});
