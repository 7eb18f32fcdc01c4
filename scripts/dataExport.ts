/** `npm run data:export -- [sheet.csv]`: every record as a row of the editors' sheet, for `npm run data:import`. */
import { readFileSync, writeFileSync } from "node:fs";
import { toSheet } from "#dataset/exportTables.ts";
import type { Files } from "#dataset/fileSchemas.ts";

const path = process.argv[2] ?? "incidents-sheet.csv";
const { features } = JSON.parse(readFileSync("data/incidents.geojson", "utf8")) as Files["incidents.geojson"];
writeFileSync(path, toSheet(features));
console.error(`${features.length} records in ${path}`);
