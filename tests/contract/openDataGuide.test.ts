import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { toSheet } from "#dataset/exportTables.ts";
import { STATUSES } from "#domain/codes.ts";
import { checkMerge } from "#scripts/dataImport/checkMerge.ts";
import { mergeSheet } from "#scripts/dataImport/mergeSheet.ts";
import { readSheet } from "#scripts/dataImport/sheet.ts";
import { templateOf, templateRow } from "#scripts/dataNew/template.ts";
import { realValues } from "./dataSample.ts";

const guide = readFileSync("docs/editing.md", "utf8");

/** The example's cells by column; a row without a column goes on in the cell above. */
function exampleCells(): ReadonlyMap<string, string> {
  const table = /<!-- example -->([\s\S]*?)<!-- \/example -->/.exec(guide)?.[1] ?? "";
  const cells = new Map<string, string>();
  let column = "";
  for (const [, name = "", text = ""] of table.matchAll(/^\| (?:`(\w+)`)? ?\| (.+) \|$/gm)) {
    const cell = text.replaceAll("\\|", "|");
    if (name) column = name;
    cells.set(column, name ? cell : `${cells.get(column)}\n${cell}`);
  }
  return cells;
}

describe("the editors' guide", () => {
  it("has an example that can be imported as it stands", async () => {
    const values = realValues();
    const file = values["incidents.geojson"];
    const template = templateOf("nogales-2026-1", "Nogales", "US-AZ", file.features);
    const cells = exampleCells();
    const written = templateRow(template).map(
      (cell, index) => cells.get(INCIDENT_FIELDS[index]?.name ?? "") ?? cell,
    );
    const merged = mergeSheet(file, readSheet(toSheet([], [written])), new Set());
    expect(cells.size).toBeGreaterThan(18);
    expect(merged.problems).toEqual([]);
    expect(merged.added).toEqual(["nogales-2026-1"]);
    expect(await checkMerge(values, merged)).toEqual([]);
  });

  it("says what to write for every status", () => {
    expect(STATUSES.filter((status) => !guide.includes(`\`${status}\` |`))).toEqual([]);
  });

  it("names commands that are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [guide, readFileSync("data/README.md", "utf8")].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
