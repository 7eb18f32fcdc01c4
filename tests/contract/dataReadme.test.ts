import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FILE_NAMES } from "#dataset/fileSchemas.ts";
import { type Loose, realValues } from "./dataSample.ts";

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");
const readme = plain(readFileSync("data/README.md", "utf8"));
const changes = readFileSync("data/CHANGELOG.md", "utf8");
const values = realValues();

/** What a file says of its own weaknesses and terms. */
const ABOUT = [
  "weak",
  "portsWeak",
  "notes",
  "notIncluded",
  "notFound",
  "terms",
  "portsTerms",
  "shapes",
  "checks",
];

function aboutOf(file: (typeof FILE_NAMES)[number]): readonly string[] {
  return ABOUT.flatMap((key) => values[file][key] ?? []);
}

/** The fields of a file's records, by name. */
function fieldsOf(file: (typeof FILE_NAMES)[number]): readonly string[] {
  const value = values[file];
  const records: readonly Loose[] =
    value.features?.map(({ properties }: Loose) => properties) ??
    value.rows ??
    value.figures ??
    value.agencies ??
    value.organizations ??
    [];
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

describe("the data dictionary", () => {
  it.each(FILE_NAMES)("names %s", (file) => {
    expect(readme).toContain(`\`${file}\``);
  });

  it.each(FILE_NAMES)("keeps in full what %s says of its weaknesses and terms", (file) => {
    for (const sentence of aboutOf(file)) expect(readme).toContain(plain(sentence));
  });

  it.each(FILE_NAMES)("explains every field of %s", (file) => {
    const known = (field: string): boolean =>
      readme.includes(`\`${field}\``) || readme.includes(`\`${field}[]\``);
    expect(fieldsOf(file).filter((field) => !known(field))).toEqual([]);
  });

  it("counts what is there", () => {
    const count = values["incidents.geojson"].features.length;
    expect(readme).toContain(`| \`incidents.geojson\` | the cases | ${count} |`);
  });
});

describe("the change log", () => {
  it("names only ids that are there", () => {
    const { features, withdrawn } = values["incidents.geojson"];
    const ids = new Set([...features, ...withdrawn].map(({ id }: Loose) => id));
    const named = changes.match(/\b[a-z0-9-]+-(?:\d{4}|nd)-\d+\b/g) ?? [];
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
