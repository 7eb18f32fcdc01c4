/**
 * `npm run data:diff -- <old> [new] [--write]`: what changed between two editions of `incidents.geojson`, each a file or
 * a revision of git; `new` is by default the file as it stands. `--write` puts the entry into `data/CHANGELOG.md`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { headingFor, toMarkdown, withEntry } from "./dataDiff/changeEntry.ts";
import { differencesOf, type Edition } from "./dataDiff/differences.ts";

const FILE = "data/incidents.geojson";
const LOG = "data/CHANGELOG.md";

function readEdition(name: string): Edition {
  const text = existsSync(name)
    ? readFileSync(name, "utf8")
    : execFileSync("git", ["show", `${name}:${FILE}`], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(text) as Edition;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const [before, after = FILE] = positionals;
if (!before) {
  console.error("Which edition before? npm run data:diff -- <old file or git revision> [new] [--write]");
  process.exitCode = 1;
} else {
  const differences = differencesOf(readEdition(before), readEdition(after));
  const log = readFileSync(LOG, "utf8");
  const entry = toMarkdown(differences, headingFor(differences.asOf, log));
  console.log(entry);
  if (options.write) writeFileSync(LOG, withEntry(log, entry));
  if (differences.lost.length) process.exitCode = 1;
}
