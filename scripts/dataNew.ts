/**
 * `npm run data:new -- --place Nogales [--state US-AZ] [--year 2014] [--sheet new.csv]`: an empty record with the next
 * neutral id, as JSON for `incidents.geojson` or as a sheet for `npm run data:import`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toSheet } from "#dataset/exportTables.ts";
import type { Files } from "#dataset/fileSchemas.ts";
import { newIdOf } from "./dataNew/newId.ts";
import { templateFeature, templateOf, templateRow } from "./dataNew/template.ts";
import { formatJson } from "./formatJson.ts";

const { values: options } = parseArgs({
  options: {
    place: { type: "string" },
    state: { type: "string" },
    year: { type: "string" },
    sheet: { type: "string" },
  },
});

function main(place: string): void {
  const file = JSON.parse(readFileSync("data/incidents.geojson", "utf8")) as Files["incidents.geojson"];
  const taken = [...file.features, ...file.withdrawn].map(({ id }) => id);
  const id = newIdOf(place, options.year ?? null, taken);
  const template = templateOf(id, place, options.state ?? null, file.features);
  if (template.like) console.error(`${id}: the place is taken from ${template.like}; see that it holds here`);
  if (options.sheet) writeFileSync(options.sheet, toSheet([], [templateRow(template)]));
  else console.log(formatJson(templateFeature(template)));
}

if (options.place && (!options.year || /^\d{4}$/.test(options.year))) main(options.place);
else {
  console.error(
    "Which place and year? npm run data:new -- --place Nogales [--state US-AZ] [--year 2014] [--sheet new.csv]",
  );
  process.exitCode = 1;
}
