import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataPackageOf } from "#dataset/exportPackage.ts";
import { tablesOf } from "#dataset/exportTables.ts";
import { FILE_NAMES, type Files } from "#dataset/fileSchemas.ts";
import { toSite } from "#dataset/parseSite.ts";

/** What stands beside the data and describes it. */
const WORDS = ["README.md", "CHANGELOG.md"] as const;

/**
 * Every public file under `data/` of the site, by path: the data without white space, the tables, the JSON Schemas, the
 * dictionary, the change log, and `datapackage.json`, which weighs and hashes the very bytes that are served.
 */
export function openData(folder = "data"): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const values = Object.fromEntries(FILE_NAMES.map((name) => [name, JSON.parse(read(name))])) as Files;
  const files = new Map<string, string>(FILE_NAMES.map((name) => [name, JSON.stringify(values[name])]));
  for (const [name, csv] of Object.entries(tablesOf(values))) files.set(`${name}.csv`, csv);
  for (const name of readdirSync(join(folder, "schema"))) files.set(`schema/${name}`, read(`schema/${name}`));
  for (const name of WORDS) files.set(name, read(name));
  const described = [...files].map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  const site = toSite(values["site.json"], values["incidents.geojson"].asOf);
  const descriptor = dataPackageOf(described, site, values["port-traffic.json"]);
  return files.set("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
}
