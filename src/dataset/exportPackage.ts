import type { Site } from "#domain/dataset.ts";
import { type Field, isRequired } from "./csvFields.ts";
import { docOf, TABLES, type TableName } from "./exportFields.ts";
import type { FileName, Files } from "./fileSchemas.ts";

/** A published file: its path beside `datapackage.json`, its size in bytes and its SHA-256 in hexadecimal. */
export type PublicFile = Readonly<{ path: string; bytes: number; sha256: string }>;

type Loose = Readonly<Record<string, unknown>>;

const PROFILES = "https://datapackage.org/profiles/2.0";

const LICENCES = {
  "CC-BY-4.0": {
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  "ODbL-1.0": {
    title: "Open Data Commons Open Database License 1.0",
    path: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
  "other-pd": { title: "Facts and works in the public domain; see the file's own terms", path: "README.md" },
} as const;

type About = Readonly<{ title: string; licence: keyof typeof LICENCES }>;

/** Every file of the data; typed by the schemas, so that a new file without terms does not compile. */
const ABOUT_FILES: Readonly<Record<FileName, About>> = {
  "incidents.geojson": { title: "Documented cases, alleged and proven", licence: "CC-BY-4.0" },
  "ports-of-entry.geojson": { title: "Ports of entry and their crossings", licence: "CC-BY-4.0" },
  "task-forces.geojson": { title: "Task forces and oversight offices", licence: "CC-BY-4.0" },
  "regions.geojson": { title: "States, counties and Border Patrol sectors", licence: "ODbL-1.0" },
  "border.geojson": { title: "The border as a ruler", licence: "ODbL-1.0" },
  "border-zone.json": { title: "Facts about the border zone", licence: "CC-BY-4.0" },
  "port-traffic.json": { title: "Inbound crossings by port and year", licence: "other-pd" },
  "statistics.json": { title: "Published figures with their scope", licence: "CC-BY-4.0" },
  "agencies.json": { title: "Codes of agencies", licence: "CC-BY-4.0" },
  "organizations.json": { title: "Codes of organisations", licence: "CC-BY-4.0" },
  "site.json": { title: "What the publisher of this copy decides", licence: "CC-BY-4.0" },
};

const ABOUT_TABLES: Readonly<Record<TableName, About & Readonly<{ primaryKey: readonly string[] }>>> = {
  incidents: { title: "Documented cases as a table", licence: "CC-BY-4.0", primaryKey: ["id"] },
  "ports-of-entry": { title: "Ports of entry as a table", licence: "CC-BY-4.0", primaryKey: ["id"] },
  "port-traffic": {
    title: "Inbound crossings by port and year as a table",
    licence: "other-pd",
    primaryKey: ["portCode", "year"],
  },
};

const TABLE_FORM =
  "UTF-8 with byte order mark, commas, CRLF (RFC 4180). A text that a spreadsheet would run as a formula has one apostrophe before it, as has a text that begins with one: take one leading apostrophe off. Lists are joined by semicolons; events, sources and reply are JSON.";

/** The data package (Data Package v2) of the published files, its version the day at which the data hold. */
export function dataPackageOf(
  files: readonly PublicFile[],
  site: Site,
  traffic: Files["port-traffic.json"],
): Loose {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "garita",
    title: `${site.title.en}: documented corruption cases at the US-Mexico border, alleged and proven`,
    description:
      "An accusation is not a conviction: use effectiveStatus. This is what is public and was found, an undercount by nature. Empty secondReading: read once only. No names are given; do not add them back.",
    version: site.asOf,
    created: `${site.asOf}T00:00:00Z`,
    ...(site.baseUrl ? { homepage: site.baseUrl } : {}),
    keywords: ["corruption", "US-Mexico border", "public officials", "ports of entry", "open data"],
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    licenses: [licenceOf("CC-BY-4.0")],
    sources: [
      { title: "Public documents and press pages, named in each record" },
      { title: "OpenStreetMap contributors (border line)", path: "https://www.openstreetmap.org/copyright" },
      { title: "US Census Bureau and Natural Earth (states, counties)" },
      ...Object.values(traffic.sources).map(({ title, publisher, url }) => {
        return { title: `${title}, ${publisher}`, path: url };
      }),
    ],
    resources: files.flatMap((file) => resourceOf(file) ?? []),
  };
}

function licenceOf(name: keyof typeof LICENCES): Loose {
  return { name, ...LICENCES[name] };
}

/** A file as a resource; null for what describes the data and is none (schemas, README). */
function resourceOf({ path, bytes, sha256 }: PublicFile): Loose | null {
  const [, stem = "", format = ""] = /^([\w-]+)\.(\w+)$/.exec(path) ?? [];
  const about = { encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
  if (format === "csv") {
    const table = stem as TableName;
    const { title, licence, primaryKey } = ABOUT_TABLES[table];
    return {
      name: stem,
      path,
      type: "table",
      title,
      description: TABLE_FORM,
      format,
      mediatype: "text/csv",
      ...about,
      licenses: [licenceOf(licence)],
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        delimiter: ",",
        lineTerminator: "\r\n",
        header: true,
      },
      schema: tableSchemaOf(table, primaryKey),
    };
  }
  const known = (ABOUT_FILES as Readonly<Record<string, About>>)[path];
  if (!known) return null;
  return {
    name: `${stem}-${format}`,
    path,
    title: known.title,
    format,
    mediatype: format === "geojson" ? "application/geo+json" : "application/json",
    ...about,
    licenses: [licenceOf(known.licence)],
    jsonSchema: `schema/${stem}.schema.json`,
  };
}

/** The Table Schema of a table, from the one schema and the meanings of its fields. */
function tableSchemaOf(table: TableName, primaryKey: readonly string[]): Loose {
  const { fields, docs } = TABLES[table];
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map((field) => {
      const { en, es, unit, empty } = docOf(docs, field.name);
      const description = [en, unit && `unit: ${unit}`, empty && `empty: ${empty.en}`]
        .filter(Boolean)
        .join("; ");
      return { name: field.name, ...typeOf(field), description, descriptionEs: es };
    }),
    missingValues: [""],
    primaryKey,
  };
}

function typeOf(field: Field): Loose {
  const required = isRequired(field) ? { required: true } : {};
  const constraints = (more: Loose): Loose => {
    const all = { ...required, ...more };
    return Object.keys(all).length ? { constraints: all } : {};
  };
  if (field.kind === "list") return { type: "list", delimiter: ";", itemType: "string", ...constraints({}) };
  if (field.kind === "boolean") return { type: "boolean", ...constraints({}) };
  if (field.kind === "number") return { type: field.isInteger ? "integer" : "number", ...constraints({}) };
  if (field.kind !== "text")
    return { type: field.kind === "objects" ? "array" : "object", ...constraints({}) };
  const { options, pattern } = field;
  return {
    type: "string",
    ...constraints({ ...(options.length ? { enum: options } : {}), ...(pattern ? { pattern } : {}) }),
  };
}
