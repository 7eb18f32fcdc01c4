import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf } from "#dataset/fault.ts";
import { toSite } from "#dataset/parseSite.ts";
import { type RawSite, site as schema } from "#dataset/siteSchema.ts";
import type { Site } from "#domain/dataset.ts";

/** What the publisher decided, for what is made at build. Throws, in one line, where `site.json` is not as its schema says. */
export function readSite(folder = "data"): Site {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const raw = read("site.json");
  const [fault] = faultsOf(schema, raw, "");
  if (fault) throw new Error(`site.json: ${fault.field} is ${fault.wrong}, allowed is ${fault.allowed}`);
  const site = raw as RawSite;
  if (site.asOf) return toSite(site, site.asOf);
  return toSite(site, (read("incidents.geojson") as Readonly<{ asOf: string }>).asOf);
}
