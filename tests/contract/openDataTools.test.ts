import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { parseCsv, toCsv } from "#dataset/csvText.ts";
import { toSheet } from "#dataset/exportTables.ts";
import { headingFor, toMarkdown, withEntry } from "#scripts/dataDiff/changeEntry.ts";
import { differencesOf } from "#scripts/dataDiff/differences.ts";
import { addressesOf, addressProblemsOf, hostsOf } from "#scripts/dataHosts/hosts.ts";
import { dateMeantBy } from "#scripts/dataImport/remedy.ts";
import { newIdOf } from "#scripts/dataNew/newId.ts";
import { templateFeature, templateOf, templateRow } from "#scripts/dataNew/template.ts";
import { type Loose, realValues, sampleValues } from "./dataSample.ts";

const OPEN = "san-ysidro-2025-1";
const editionOf = (change: (file: Loose) => void): Loose => {
  const file = sampleValues()["incidents.geojson"];
  change(file);
  return file;
};
const caseOf = (file: Loose, id: string): Loose => file.features.find((feature: Loose) => feature.id === id);

describe("what changed between two editions", () => {
  const before = editionOf(() => {});

  it("is nothing between one and the same", () => {
    expect(toMarkdown(differencesOf(before, structuredClone(before)), "2026-11-21")).toBe(
      "## 2026-11-21\n\nNo record changed.\n",
    );
  });

  it("is told by id: added, outcome changed, corrected, withdrawn", () => {
    const after = editionOf((file) => {
      const added = structuredClone(caseOf(file, OPEN));
      added.id = "san-ysidro-2025-9";
      file.features = file.features.filter(({ id }: Loose) => id !== "tijuana-2025-1");
      file.withdrawn.push({
        id: "tijuana-2025-1",
        date: "2026-11-21",
        reason: "duplicate",
        mergedInto: OPEN,
      });
      caseOf(file, OPEN).properties.status = "convicted";
      caseOf(file, OPEN).properties.summary = "The rest of it.";
      caseOf(file, "marfa-1991-1").properties.officials = 2;
      caseOf(file, "parras-2025-1").geometry.coordinates[0] += 0.1;
      file.features.push(added);
    });
    expect(toMarkdown(differencesOf(before, after), "2026-11-21")).toBe(
      [
        "## 2026-11-21",
        "",
        "- **Added** (1): san-ysidro-2025-9.",
        `- **Outcome changed**: ${OPEN}, from \`charged\` to \`convicted\`; with it \`summary\`.`,
        "- **Corrected**, `officials`: marfa-1991-1.",
        "- **Corrected**, `point`: parras-2025-1.",
        `- **Withdrawn**: tijuana-2025-1 (\`duplicate\`), now told by ${OPEN}.`,
        "",
      ].join("\n"),
    );
  });

  it("is an outcome too when five years have passed", () => {
    const after = editionOf((file) => {
      file.asOf = "2035-01-01";
    });
    const { outcomes } = differencesOf(before, after);
    expect(outcomes).toContainEqual({ id: OPEN, from: "charged", to: "outcome-not-found", fields: [] });
  });

  it("names an id that went without a withdrawal", () => {
    const after = editionOf((file) => file.features.pop());
    expect(differencesOf(before, after).lost).toEqual([before.features.at(-1).id]);
  });

  it("does not hold what a record says, since a log outlives a withdrawal", () => {
    const after = editionOf((file) => {
      caseOf(file, OPEN).properties.title = "A title with a name in it";
    });
    expect(toMarkdown(differencesOf(before, after), "x")).not.toContain("name in it");
  });

  it("goes to the top of the log, under a heading of its own", () => {
    const log = readFileSync("data/CHANGELOG.md", "utf8");
    const day = realValues()["site.json"].asOf;
    const heading = headingFor(day, log);
    const entry = toMarkdown(differencesOf(before, before), heading);
    const written = withEntry(log, entry);
    expect(written.indexOf(entry)).toBe(log.search(/^## /m));
    expect(written.replace(`${entry}\n`, "")).toBe(log);
    expect(written.match(/^## .*$/gm)?.filter((line) => line === `## ${heading}`)).toHaveLength(1);
  });
});

describe("a new record", () => {
  it("gets the next neutral id of its place and year, and none that was ever given", () => {
    const taken = ["nogales-2011-1", "nogales-2011-4", "nogales-2012-9", "nogales-nd-1"];
    expect(newIdOf("Nogales", "2011", taken)).toBe("nogales-2011-5");
    expect(newIdOf("Nogales", null, taken)).toBe("nogales-nd-2");
    expect(newIdOf("Ciudad Juárez", "2020", taken)).toBe("ciudad-juarez-2020-1");
  });

  it("has every field that the schema asks for, as JSON and as a row", () => {
    const { features } = realValues()["incidents.geojson"];
    const template = templateOf("nogales-2030-1", "Nogales", "US-AZ", features);
    const columns = INCIDENT_FIELDS.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    const made = templateFeature(template);
    expect(["id", "lat", "lon", ...Object.keys(made.properties)].sort()).toEqual([...columns].sort());
    expect(made.properties).toMatchObject({ country: "US", state: "US-AZ", countyFips: "04023", title: "" });
    expect(templateRow(template)).toHaveLength(INCIDENT_FIELDS.length);
  });

  it("takes nothing from a place of the same name in another state", () => {
    const { features } = realValues()["incidents.geojson"];
    expect(templateOf("nogales-2030-1", "Nogales", "US-TX", features).like).toBeNull();
  });
});

describe("a date in another form", () => {
  it.each([
    ["Jan-91", "1991-01"],
    ["ene-91", "1991-01"],
    ["5-Mar-14", "2014-03-05"],
    ["March 5, 2014", "2014-03-05"],
    ["5 de marzo de 2014", "2014-03-05"],
    ["31/12/2014", "2014-12-31"],
    ["12/31/14", "2014-12-31"],
    ["2014/3/5", "2014-03-05"],
    ["2014-3", "2014-03"],
    ["3/2014", "2014-03"],
    ["2014-03-05 00:00:00", "2014-03-05"],
    ["33254", "1991-01-16"],
    ["3/4/2014", null],
    ["last spring", null],
  ])("%s is meant as %s", (text, meant) => {
    expect(dateMeantBy(text)).toBe(meant);
  });
});

describe("sources by host", () => {
  const addresses = addressesOf("incidents.geojson", {
    features: [
      {
        id: "a-2000-1",
        properties: {
          sources: [
            { url: "https://www.a.org/one", archivedUrl: "https://web.archive.org/1/a" },
            { url: "https://a.org/two?id=7&utm_source=x" },
            { url: "ftp://a.org/three" },
          ],
        },
      },
      {
        id: "b-2000-1",
        properties: { sources: [{ url: "http://a.org/one/" }, { url: "https://www.a.org/one" }] },
      },
      { id: "c-2000-1", properties: { sources: [{ url: "https://c.org/x" }, { url: "https://c.org/x" }] } },
    ],
  });

  it("are counted, with their archived copies", () => {
    expect(hostsOf(addresses)).toEqual([
      { host: "a.org", count: 5, archived: 1 },
      { host: "c.org", count: 2, archived: 0 },
    ]);
  });

  it("have addresses without trackers, in one way of writing, once a record", () => {
    expect(addressProblemsOf(addresses).map(({ record, wrong, write }) => [record, wrong, write])).toEqual([
      ["a-2000-1", "is followed by utm_source", "https://a.org/two?id=7"],
      ["a-2000-1", "is no http or https address", "the whole address, from https:// on"],
      ["b-2000-1", "is another way of writing an address of a-2000-1", "https://www.a.org/one"],
      ["c-2000-1", "stands twice in the record", "every address once"],
    ]);
  });

  it("are found in every file that has any", () => {
    const files = realValues();
    const { sources } = caseOf(files["incidents.geojson"], OPEN).properties;
    const found = addressesOf("incidents.geojson", files["incidents.geojson"]);
    expect(found.filter(({ record, field }) => record === OPEN && field === "url")).toHaveLength(
      sources.length,
    );
    expect(addressesOf("statistics.json", files["statistics.json"]).length).toBeGreaterThan(50);
  });
});

describe("npm run data:import", () => {
  const folder = mkdtempSync(join(tmpdir(), "garita-data-"));
  cpSync("data", folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "incidents.geojson");
  const bytes = readFileSync(path, "utf8");

  function run(
    text: string | Uint8Array,
    ...options: string[]
  ): Readonly<{ code: number | null; out: string }> {
    const sheet = join(folder, "sheet.csv");
    writeFileSync(sheet, text);
    const args = ["--import", "tsx", "scripts/dataImport.ts", sheet, "--data", folder, ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { code: status, out: stdout + stderr };
  }
  const withCell = (column: string, text: string): string => {
    const rows = parseCsv(toSheet(realValues()["incidents.geojson"].features)).rows.map((row) => [...row]);
    rows
      .find(([id]) => id === OPEN)
      ?.splice(
        INCIDENT_FIELDS.findIndex(({ name }) => name === column),
        1,
        text,
      );
    return toCsv(rows);
  };

  it("writes nothing and fails when one cell is wrong", () => {
    const { code, out } = run(withCell("status", "guilty"));
    expect(code).toBe(1);
    expect(out).toContain("column F (status)");
    expect(readFileSync(path, "utf8")).toBe(bytes);
  });

  it("writes nothing on a dry run, and says what it would", () => {
    const { code, out } = run(withCell("officials", "7"), "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain(`corrected: ${OPEN}: officials`);
    expect(readFileSync(path, "utf8")).toBe(bytes);
  });

  it("says what to do about a file that is not UTF-8", () => {
    const { code, out } = run(new Uint8Array([0x69, 0x64, 0x0a, 0xf1]));
    expect(code).toBe(1);
    expect(out).toContain("CSV UTF-8");
  });

  it("changes the one line that was corrected", () => {
    expect(run(withCell("officials", "7")).code).toBe(0);
    const before = bytes.split("\n");
    const changed = readFileSync(path, "utf8")
      .split("\n")
      .filter((line, index) => line !== before[index]);
    expect(changed.map((line) => line.trim())).toEqual(['"officials": 7,']);
  });
});
