/** `npm run data:check`: validates `data/`, one line a problem: file, record id, field, what is wrong, what is allowed. */
import { checkData } from "./dataCheck/checkData.ts";
import { untestedStatesOf } from "./dataCheck/checkPlaces.ts";
import { checkFontFiles } from "./dataCheck/checkSite.ts";
import { toLine } from "./dataCheck/problem.ts";
import { readValues } from "./dataCheck/readValues.ts";
import { readRecords } from "./dataCheck/records.ts";

async function main(): Promise<void> {
  const folder = process.argv[2] ?? "data";
  const { values, problems } = await readValues(folder);
  const { records } = readRecords(values);
  const found = [...problems, ...(await checkData(values)), ...checkFontFiles(records, folder)];
  for (const problem of found) console.log(toLine(problem));
  const count = records["incidents.geojson"]?.features.length ?? 0;
  const untested = untestedStatesOf(records).length;
  console.error(
    `${count} cases checked, ${found.length} problems; ${untested} cases outside the ten border states have no shape to test their point against`,
  );
  process.exitCode = found.length ? 1 : 0;
}

await main();
