import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { parseCsv } from "#dataset/csvText.ts";
import { DERIVED_NAMES, dictionaryOf, TABLES, type TableName } from "#dataset/exportFields.ts";
import { FILE_NAMES } from "#dataset/fileSchemas.ts";
import { dictionaryTable, withDictionaries } from "#scripts/dataExport/dictionaryTable.ts";
import { openData } from "#scripts/dataExport/openData.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { type Loose, realValues } from "./dataSample.ts";

const files = openData();
const textOf = (path: string): string => files.get(path) ?? "";
const descriptor: Loose = JSON.parse(textOf("datapackage.json"));
const values = realValues();
const tableNames = Object.keys(TABLES) as readonly TableName[];

/** The published order. A new column may come, none may go or move: programs read by place as well as by name. */
const COLUMNS = {
  incidents:
    "id title titleEs summary summaryEs status effectiveStatus standing events conductStart conductEnd conductEndIsBound agencies level role roleEs officials organizations country state county countyFips place placeEs ports crossings sectors lat lon precision radiusKm methods acts contraband bribeUsd sentenceMonths sources confidence secondReading reply expunged",
  "ports-of-entry": "id name btsPortCode crossings state lat lon",
  "port-traffic":
    "portCode name year trucks personalVehicles pedestrians buses trains railcars months partial monthsByMeasure src",
} as const satisfies Record<TableName, string>;

const rowsOf = (table: TableName): readonly (readonly string[])[] => parseCsv(textOf(`${table}.csv`)).rows;

function cellsOf(table: TableName, column: string): readonly string[] {
  const [heading = [], ...rows] = rowsOf(table);
  return rows.map((row) => row[heading.indexOf(column)] ?? "");
}

describe("the tables of the open data", () => {
  it.each(tableNames)("%s.csv has its columns in the published order", (table) => {
    expect(rowsOf(table)[0]?.join(" ")).toBe(COLUMNS[table]);
  });

  it.each(tableNames)(
    "%s.csv is UTF-8 with its mark, CRLF, and every row as wide as the heading",
    (table) => {
      const text = textOf(`${table}.csv`);
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(new Set(rowsOf(table).map((row) => row.length)).size).toBe(1);
    },
  );

  it("hold every record once", () => {
    expect(cellsOf("incidents", "id")).toEqual(
      values["incidents.geojson"].features.map(({ id }: Loose) => id),
    );
    expect(cellsOf("ports-of-entry", "id")).toHaveLength(29);
    expect(cellsOf("port-traffic", "year")).toHaveLength(values["port-traffic.json"].rows.length);
  });

  it("say the effective status that readers meet, beside the recorded one", async () => {
    const { incidents } = await loadFromDisk();
    expect(cellsOf("incidents", "effectiveStatus")).toEqual(
      incidents.map(({ effectiveStatus }) => effectiveStatus),
    );
    expect(cellsOf("incidents", "status")).toEqual(incidents.map(({ status }) => status));
    expect(new Set(cellsOf("incidents", "standing"))).toEqual(new Set(["proven", "accused", "cleared"]));
  });

  it.each(tableNames)("%s.csv holds nothing that a spreadsheet would run", (table) => {
    const cells = rowsOf(table).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?![\d.]+$)/.test(cell))).toEqual([]);
  });

  it("name nobody by a key that describes a person", () => {
    const keys = [...files].flatMap(
      ([, text]) => text.match(/"(?:@type|person|officialName|suspect|birth\w*)":/g) ?? [],
    );
    expect(keys).toEqual([]);
  });
});

/* The essential rules of Data Package v2 (datapackage.org/profiles/2.0), written out, since tests ask no server. */
const PATH = { type: "string", pattern: "^(?=[^./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*://).*$" };
const LICENCES = {
  type: "array",
  minItems: 1,
  items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] },
};
const FIELD = {
  type: "object",
  required: ["name", "type", "description"],
  properties: {
    name: { type: "string" },
    type: { enum: ["string", "number", "integer", "boolean", "object", "array", "list", "date", "year"] },
    delimiter: { type: "string" },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
        pattern: { type: "string", format: "regex" },
      },
    },
  },
};
const PROFILE = {
  type: "object",
  required: ["$schema", "name", "title", "version", "created", "licenses", "sources", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    version: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    keywords: { type: "array", minItems: 1, items: { type: "string" } },
    contributors: { type: "array", minItems: 1, items: { type: "object", minProperties: 1 } },
    licenses: LICENCES,
    sources: { type: "array", items: { type: "object", required: ["title"] } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "format", "mediatype", "encoding", "bytes", "hash", "licenses"],
        not: { required: ["data"] },
        properties: {
          name: { type: "string", pattern: "^[-a-z0-9._]+$" },
          path: PATH,
          type: { const: "table" },
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          licenses: LICENCES,
          schema: {
            type: "object",
            required: ["$schema", "fields", "primaryKey"],
            properties: {
              $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
              fields: { type: "array", minItems: 1, items: FIELD },
              missingValues: { type: "array", items: { type: "string" } },
              primaryKey: { type: "array", minItems: 1, items: { type: "string" } },
            },
          },
        },
        if: { required: ["type"] },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: { required: ["schema", "dialect"] },
        else: { not: { required: ["schema"] } },
      },
    },
  },
};

describe("datapackage.json", () => {
  it("keeps the rules of Data Package v2", () => {
    const validate = new Ajv({ strict: false, formats: { regex: true } }).compile(PROFILE);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("names every data file and table once, each with the size and hash of the bytes that are served", () => {
    const paths: readonly string[] = descriptor.resources.map(({ path }: Loose) => path);
    expect([...paths].sort()).toEqual([...FILE_NAMES, ...tableNames.map((name) => `${name}.csv`)].sort());
    expect(new Set(descriptor.resources.map(({ name }: Loose) => name)).size).toBe(paths.length);
    for (const { path, bytes, hash } of descriptor.resources) {
      const served = Buffer.from(textOf(path));
      expect([path, bytes]).toEqual([path, served.length]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(served).digest("hex")}`);
    }
  });

  it("points to JSON Schemas and licences that are there", () => {
    for (const { jsonSchema, path, licenses } of descriptor.resources) {
      if (!path.endsWith(".csv")) expect(files.has(jsonSchema)).toBe(true);
      for (const licence of licenses)
        expect(/^https:/.test(licence.path) || files.has(licence.path)).toBe(true);
    }
  });

  it("keeps the border under its own licence", () => {
    const licenceOf = (file: string): string =>
      descriptor.resources.find(({ path }: Loose) => path === file).licenses[0].name;
    expect([licenceOf("border.geojson"), licenceOf("regions.geojson")]).toEqual(["ODbL-1.0", "ODbL-1.0"]);
  });

  it("bears the day at which the data hold as its version", () => {
    expect(descriptor.version).toBe(values["site.json"].asOf);
  });

  it.each(tableNames)(
    "describes the columns of %s.csv as they are, and every cell keeps its type and limits",
    (table) => {
      const { schema } = descriptor.resources.find(({ path }: Loose) => path === `${table}.csv`);
      expect(schema.fields.map(({ name }: Loose) => name).join(" ")).toBe(COLUMNS[table]);
      for (const field of schema.fields) {
        expect([field.name, cellsOf(table, field.name).filter((cell) => !isAllowed(field, cell))]).toEqual([
          field.name,
          [],
        ]);
      }
      const keys = cellsOf(table, schema.primaryKey[0]).map((cell, index) =>
        [cell, ...schema.primaryKey.slice(1).map((name: string) => cellsOf(table, name)[index])].join(" "),
      );
      expect(new Set(keys).size).toBe(keys.length);
    },
  );
});

/** Whether a cell is what its Table Schema says. */
function isAllowed({ type, constraints = {} }: Loose, cell: string): boolean {
  if (cell === "") return !constraints.required;
  if (type === "integer") return /^-?\d+$/.test(cell);
  if (type === "number") return /^-?\d+(\.\d+)?$/.test(cell);
  if (type === "boolean") return cell === "true" || cell === "false";
  if (type === "array") return Array.isArray(JSON.parse(cell));
  if (type === "object") return typeof JSON.parse(cell) === "object";
  if (type === "list") return cell.split(";").every(Boolean);
  const isListed = !constraints.enum || constraints.enum.includes(cell);
  return isListed && (!constraints.pattern || new RegExp(constraints.pattern).test(cell));
}

describe("the dictionary made from the schema", () => {
  const readme = readFileSync("data/README.md", "utf8");

  it("stands in data/README.md as the schema has it (npm run data:dictionary)", () => {
    expect(readme).toContain(dictionaryTable("incidents"));
    expect(withDictionaries(readme)).toBe(readme);
  });

  it.each(tableNames)("explains every field of %s in both languages, and on the page", (table) => {
    for (const { name, doc } of dictionaryOf(table)) {
      expect([name, doc.en.length > 3, doc.es.length > 3]).toEqual([name, true, true]);
      expect(readme).toContain(`\`${name}`);
    }
  });

  it("explains every property that a record has, and no other but what is derived", () => {
    const known = new Set(dictionaryOf("incidents").map(({ name }) => name));
    const properties = new Set<string>(
      values["incidents.geojson"].features.flatMap((feature: Loose) => Object.keys(feature.properties)),
    );
    expect([...properties].filter((name) => !known.has(name))).toEqual([]);
    expect([...DERIVED_NAMES].filter((name) => properties.has(name))).toEqual([]);
  });
});

describe("CITATION.cff", () => {
  const citation = readFileSync("CITATION.cff", "utf8");
  const entryOf = (key: string): string | undefined =>
    new RegExp(`^${key}: *"?([^"\\n]+)"?$`, "m").exec(citation)?.[1];

  it("has what the Citation File Format 1.2.0 asks for", () => {
    expect(entryOf("cff-version")).toBe("1.2.0");
    expect(entryOf("type")).toBe("dataset");
    expect(entryOf("message")).toBeTruthy();
    expect(citation).toMatch(/^authors:\n {2}- name: \S+/m);
    expect(entryOf("license")).toBe("CC-BY-4.0");
  });

  it("bears the day and the title of the data", () => {
    const { asOf } = values["site.json"];
    expect([entryOf("version"), entryOf("date-released")]).toEqual([asOf, asOf]);
    expect(entryOf("title")).toBe(descriptor.title);
  });
});
