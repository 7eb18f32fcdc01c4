/**
 * `npm run data:import -- sheet.csv [--dry-run] [--distinct id]`: merges an editors' sheet into `data/incidents.geojson`
 * by id. Problems come out by row and column with what to write instead; with one problem nothing is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { INCIDENT_FIELDS } from "#dataset/csvRecord.ts";
import { decodeCsv } from "#dataset/csvText.ts";
import { readValues } from "./dataCheck/readValues.ts";
import { readRecords } from "./dataCheck/records.ts";
import { toProblemLine } from "./dataImport/cellProblem.ts";
import { checkMerge } from "./dataImport/checkMerge.ts";
import { type Merge, mergeSheet } from "./dataImport/mergeSheet.ts";
import { readSheet } from "./dataImport/sheet.ts";
import { formatJson } from "./formatJson.ts";

function report({ added, changed, vanished }: Merge, headings: readonly string[]): void {
  for (const id of added) console.log(`added: ${id}`);
  for (const { id, fields } of changed) console.log(`corrected: ${id}: ${fields.join(", ")}`);
  const missing = INCIDENT_FIELDS.map(({ name }) => name).filter((name) => !headings.includes(name));
  if (missing.length) console.log(`columns not in the sheet, kept as they are: ${missing.join(", ")}`);
  if (vanished.length)
    console.log(`records without a row, kept as they are (${vanished.length}): ${vanished.join(", ")}`);
  console.log(`${added.length} added, ${changed.length} corrected, ${vanished.length} without a row`);
}

async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      distinct: { type: "string", multiple: true, default: [] },
      data: { type: "string", default: "data" },
    },
  });
  const [path] = positionals;
  if (!path) throw new Error("Which sheet? npm run data:import -- sheet.csv [--dry-run] [--distinct id]");
  const text = decodeCsv(readFileSync(path));
  if (text === null)
    throw new Error(`${path} is not UTF-8. In Excel save it as "CSV UTF-8 (comma delimited)".`);
  const { values } = await readValues(options.data);
  const file = readRecords(values).records["incidents.geojson"];
  if (!file)
    throw new Error(`${options.data}/incidents.geojson cannot be read: npm run data:check says why.`);
  const sheet = readSheet(text);
  const merge = mergeSheet(file, sheet, new Set(options.distinct));
  const problems = merge.problems.length ? merge.problems : await checkMerge(values, merge);
  for (const problem of problems) console.log(toProblemLine(problem, sheet.headings));
  if (problems.length) throw new Error(`${problems.length} problems: nothing was written.`);
  report(merge, sheet.headings);
  if (options["dry-run"]) console.log("dry run: nothing was written");
  else if (merge.added.length || merge.changed.length) {
    writeFileSync(`${options.data}/incidents.geojson`, `${formatJson(merge.file)}\n`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
