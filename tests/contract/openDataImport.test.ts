import { describe, expect, it } from "vitest";
import { INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { parseCsv, toCsv } from "#dataset/csvText.ts";
import { tablesOf, toSheet } from "#dataset/exportTables.ts";
import type { Files } from "#dataset/fileSchemas.ts";
import { toProblemLine } from "#scripts/dataImport/cellProblem.ts";
import { checkMerge } from "#scripts/dataImport/checkMerge.ts";
import { type Merge, mergeSheet } from "#scripts/dataImport/mergeSheet.ts";
import { readSheet } from "#scripts/dataImport/sheet.ts";
import { formatJson } from "#scripts/formatJson.ts";
import { type Loose, realValues, sampleValues } from "./dataSample.ts";

const OPEN = "san-ysidro-2025-1";
const CLEARED = "lukeville-2010-1";

type Rows = string[][];
type Plant = (rows: Rows) => void;

const fileOf = (values: Loose): Files["incidents.geojson"] => values["incidents.geojson"];
const at = (column: string): number => INCIDENT_FIELDS.findIndex(({ name }) => name === column);
const rowOf = (rows: Rows, id: string): string[] => {
  const row = rows.find(([first]) => first === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const inCell =
  (column: string, text: string, id = OPEN): Plant =>
  (rows) => {
    rowOf(rows, id)[at(column)] = text;
  };
const merge = (values: Loose, text: string, distinct: readonly string[] = []): Merge =>
  mergeSheet(fileOf(values), readSheet(text), new Set(distinct));

function planted(values: Loose, plant: Plant): string {
  const rows = parseCsv(toSheet(fileOf(values).features)).rows.map((row) => [...row]);
  plant(rows);
  return toCsv(rows);
}

/** What `npm run data:import` prints for a sheet with one fault. */
async function linesOf(plant: Plant): Promise<string> {
  const values = sampleValues();
  const text = planted(values, plant);
  const sheet = readSheet(text);
  const merged = merge(values, text);
  const problems = merged.problems.length ? merged.problems : await checkMerge(values, merged);
  return problems.map((problem) => toProblemLine(problem, sheet.headings)).join("\n");
}

const copyOf = (id: string, changes: Readonly<Record<string, string>>): Plant => {
  return (rows) => {
    const row = [...rowOf(rows, id)];
    for (const [column, text] of Object.entries(changes)) row[at(column)] = text;
    rows.push(row);
  };
};

const ROW = 2 + 1 + sampleValues()["incidents.geojson"].features.findIndex(({ id }: Loose) => id === OPEN);

/** Rule, what is planted, and where and what the line must say. */
const FAULTS: readonly (readonly [rule: string, plant: Plant, place: string, write: string])[] = [
  ["a status that is none", inCell("status", "charge"), `row ${ROW}, column F (status)`, "write: charged"],
  ["a date that Excel rewrote", inCell("conductStart", "Jan-23"), "(conductStart)", "write: 2023-01 ("],
  ["a day in another order", inCell("conductStart", "31/12/2022"), "(conductStart)", "write: 2022-12-31 ("],
  ["a day's serial number", inCell("conductStart", "44927"), "(conductStart)", "write: 2023-01-01 ("],
  ["a day that may be two", inCell("conductStart", "3/4/2023"), "(conductStart)", "YYYY-MM-DD, such as"],
  ["a day that is none", inCell("conductStart", "2023-02-30"), "(conductStart)", "a real calendar date"],
  ["a county without its zero", inCell("countyFips", "6073"), "(countyFips)", "write: 06073"],
  ["a decimal comma", inCell("lat", "32,54"), "(lat)", "write: 32.54"],
  ["a sum in words", inCell("bribeUsd", "$5,000"), "(bribeUsd)", "write: 5000"],
  ["no place on the map", inCell("lon", ""), "(lon)", "write: "],
  ["a place in another country", inCell("lon", "-90"), "(lat)", "write: "],
  ["white space around a text", inCell("title", " Two officers"), "(title)", '"Two officers", without'],
  ["no title", inCell("title", ""), "(title): missing", "write: "],
  ["guilt in an open case", inCell("title", "Officer took bribes"), "(title)", "accused of"],
  ["a method that is none", inCell("methods", "bribary"), "(methods): item 1: ", "write: bribery"],
  ["no method", inCell("methods", ""), "(methods)", "write: "],
  [
    "an agency that is not known",
    inCell("agencies", "us-space-patrol"),
    "(agencies)",
    "a code of agencies.json",
  ],
  [
    "neither true nor false",
    inCell("conductEndIsBound", "maybe"),
    "(conductEndIsBound)",
    "write: true or false",
  ],
  ["an event that is none", inCell("events", "charged | 2025"), "(events): line 1, type", "write: charge"],
  ["an event's date", inCell("events", "charge | May 2025"), "(events): line 1, date", "write: 2025-05 ("],
  ["a bar within a note", inCell("events", "charge | 2025 | a | b | c"), "line 1 has 5 parts", "\\|"],
  ["a source without publisher", inCell("sources", "https://a.org/b | T"), "line 1, publisher", "write: "],
  [
    "a source that is no address",
    inCell("sources", "www.a.org/b | T | P || press"),
    "line 1, url",
    "https://www.a.org/b",
  ],
  ["broken JSON", inCell("sources", '[{"url":'), "(sources)", "one line each"],
  ["a status without its event", inCell("status", "acquitted"), "(status)", "an event of type acquittal"],
  [
    "events out of order",
    inCell("events", "arrest | 2025-05\ncharge | 2024-01"),
    "(events): line 2, date",
    "order",
  ],
  ["a row without id", inCell("id", ""), `row ${ROW}, column A (id): is empty`, "san-ysidro-2025-2"],
  [
    "an id that does not fit its place",
    copyOf(CLEARED, { id: "moon-2010-1", agencies: "" }),
    "(id)",
    "words of its place",
  ],
  [
    "a row that stands twice",
    copyOf(OPEN, {}),
    `"${OPEN}" stands in row ${ROW} too`,
    "one row for each record",
  ],
  [
    "the same case under a new id",
    copyOf(OPEN, { id: "san-ysidro-2025-9" }),
    `likely the case ${OPEN}`,
    "--distinct",
  ],
  [
    "a column that is none",
    (rows) => {
      rows[0]?.splice(at("title"), 1, "titel");
    },
    "row 1, column B (titel)",
    "write: title",
  ],
  [
    "a column that stands twice",
    (rows) => {
      rows[0]?.splice(at("titleEs"), 1, "title");
    },
    "row 1, column B (title): stands twice",
    "every column once",
  ],
  ["a shifted row", (rows) => rowOf(rows, OPEN).push("x"), `row ${ROW}: has `, "quotes around a cell"],
  ["a row cut short", (rows) => rowOf(rows, OPEN).pop(), `row ${ROW}: has `, "for every column"],
  ["no ids at all", (rows) => rows[0]?.splice(0, 1, ""), "row 1, column id: is missing", "a column id"],
];

describe("a fault in a sheet is found with its row, its column and what to write instead:", () => {
  it.each(FAULTS)("%s", async (_rule, plant, place, write) => {
    const lines = (await linesOf(plant)).split("\n");
    expect(lines.filter((line) => line.includes(place) && line.includes(write))).not.toEqual([]);
  });

  it("and the sheet without it has none", async () => {
    expect(await linesOf(() => {})).toBe("");
  });
});

describe("a sheet that goes out and comes back", () => {
  const values = realValues();
  const file = fileOf(values);
  const bytes = `${formatJson(file)}\n`;

  it.each([
    ["the editors' sheet", toSheet(file.features)],
    ["incidents.csv itself", tablesOf(values).incidents],
  ])("changes nothing, byte for byte: %s", (_name, text) => {
    const merged = merge(values, text);
    expect(merged).toMatchObject({ problems: [], added: [], changed: [], vanished: [] });
    expect(`${formatJson(merged.file)}\n`).toBe(bytes);
  });

  it("changes nothing after a decimal-comma machine has saved it with semicolons and without guards", () => {
    const rows = parseCsv(toSheet(file.features)).rows.map((row) =>
      row.map((cell) => cell.replace(/^'/, "")),
    );
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\n");
    expect(`${formatJson(merge(values, text.replaceAll(/^"(\w+)"/g, "$1")).file)}\n`).toBe(bytes);
  });
});

describe("merging is by id:", () => {
  it("a correction changes its record alone, in its place", () => {
    const values = sampleValues();
    const before = structuredClone(fileOf(values));
    const merged = merge(values, planted(values, inCell("officials", "7")));
    expect(merged.changed).toEqual([{ id: OPEN, fields: ["officials"] }]);
    const expected = before.features.map((feature) =>
      feature.id === OPEN ? { ...feature, properties: { ...feature.properties, officials: 7 } } : feature,
    );
    expect(merged.file.features).toEqual(expected);
  });

  it("a record without a row is named and stays", () => {
    const values = sampleValues();
    const merged = merge(
      values,
      planted(values, (rows) => rows.splice(rows.indexOf(rowOf(rows, OPEN)), 1)),
    );
    expect(merged.vanished).toEqual([OPEN]);
    expect(merged.file).toEqual(fileOf(values));
  });

  it("a sheet of two columns changes those two alone", () => {
    const values = sampleValues();
    const merged = merge(
      values,
      toCsv([
        ["id", "titleEs"],
        [OPEN, "Otro título, agentes acusados"],
      ]),
    );
    expect(merged.problems).toEqual([]);
    expect(merged.changed).toEqual([{ id: OPEN, fields: ["titleEs"] }]);
  });

  it("a new record goes to the end, and a likely twin only when an editor says that it is none", () => {
    const values = sampleValues();
    const text = planted(values, copyOf(OPEN, { id: "san-ysidro-2025-9" }));
    expect(merge(values, text).problems).toHaveLength(1);
    const merged = merge(values, text, ["san-ysidro-2025-9"]);
    expect(merged.problems).toEqual([]);
    expect(merged.added).toEqual(["san-ysidro-2025-9"]);
    expect(merged.file.features.at(-1)?.id).toBe("san-ysidro-2025-9");
  });

  it("two new rows of one case are twins of each other", () => {
    const values = sampleValues();
    const text = planted(values, (rows) => {
      copyOf(OPEN, { id: "san-ysidro-2025-8", state: "US-CA", lat: "32.54" })(rows);
      copyOf("san-ysidro-2025-8", { id: "san-ysidro-2025-9" })(rows);
    });
    expect(
      merge(values, text)
        .problems.map(({ wrong }) => wrong)
        .join(),
    ).toContain("likely the case san-ysidro-2025-8");
  });

  it("the same place and agency a year later are a case of their own", () => {
    const values = sampleValues();
    const text = planted(values, copyOf(OPEN, { id: "san-ysidro-2024-1", events: "charge | 2023-01-05" }));
    expect(merge(values, text).problems).toEqual([]);
  });

  it("a withdrawn id never comes back", () => {
    const values = sampleValues();
    const text = planted(values, copyOf(OPEN, { id: "nogales-1990-1" }));
    fileOf(values).withdrawn.push({ id: "nogales-1990-1", date: "2026-01-01", reason: "duplicate" });
    expect(merge(values, text).problems.map(({ wrong }) => wrong)).toEqual([
      '"nogales-1990-1" was withdrawn on 2026-01-01',
    ]);
  });
});
