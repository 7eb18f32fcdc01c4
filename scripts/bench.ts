/**
 * `npm run bench`: the filter engine beside crossfilter2, the weight of the built site, and what a reader with a slow
 * phone waits for. `npm run bench -- engine` or `-- phone` runs one of them; `--runs 5` sets how often the phone visits.
 * Prints a report and writes it to tests/output/bench.md; never part of pass or fail.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { benchEngine } from "./bench/engine.ts";
import { benchPhone } from "./bench/phone.ts";

const asked = process.argv.slice(2);
const runs = Number(asked[asked.indexOf("--runs") + 1]) || 3;
const only = asked.find((word) => word === "engine" || word === "phone");

const reports: string[] = [];
mkdirSync("tests/output", { recursive: true });
if (only !== "phone") reports.push(await benchEngine());
if (only !== "engine") reports.push(await benchPhone(runs));
console.log(reports.join("\n\n"));
writeFileSync("tests/output/bench.md", `${reports.join("\n\n")}\n`);
