import { readFileSync } from "node:fs";
import { FILE_NAMES } from "#dataset/fileSchemas.ts";
import type { IncidentFeature } from "#dataset/incidentSchema.ts";

/** A planted fault may write anything anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: faults are what the types forbid
export type Loose = any;
type LooseFiles = Record<(typeof FILE_NAMES)[number], Loose>;

/** Few records that meet every rule once: proven and named, proven with one cleared, accused, arrested, cleared, with ports. */
const SAMPLE = [
  "marfa-1991-1",
  "calexico-1995-1",
  "lukeville-2010-1",
  "el-paso-2025-1",
  "san-ysidro-2025-1",
  "parras-2025-1",
  "tijuana-2025-1",
];

const texts = FILE_NAMES.map((file) => [file, readFileSync(`data/${file}`, "utf8")] as const);

/** Every file of `data/`, fresh at each call. */
export function realValues(): LooseFiles {
  return Object.fromEntries(texts.map(([file, text]) => [file, JSON.parse(text)])) as LooseFiles;
}

/** The same with a handful of cases, so that a fault is found in a moment. */
export function sampleValues(): LooseFiles {
  const values = realValues();
  const all: readonly IncidentFeature[] = values["incidents.geojson"].features;
  values["incidents.geojson"].features = all.filter(({ id }) => SAMPLE.includes(id));
  return values;
}
