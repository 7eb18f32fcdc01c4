import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { RawSite } from "#dataset/siteSchema.ts";
import { readLink, writeLink } from "#state/link.ts";
import { LINK_KEYS } from "#state/linkKeys.ts";
import { judgeAccent } from "#theme/accent.ts";
import { TEXT_CONTRAST } from "#theme/contrast.ts";
import type { Theme } from "#theme/palette.ts";
import { MARK_DISTANCE } from "#theme/sight.ts";
import { knownIn } from "./checkScopes.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

const THEMES = ["light", "dark"] as const;

/** How a document is dressed is said by its own link or by the reader's system, never by the publisher's view. */
const NOT_IN_VIEW: readonly string[] = ["mode", "theme", "hide", "lock"];

/** What a publisher set can be read, tells no method or status, and is a link that the atlas reads whole. */
export function checkSite(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("site.json", problems);
  const site = records["site.json"];
  if (!site) return problems;
  for (const theme of THEMES) checkAccent(theme, site.accents?.[theme] ?? null, report);
  if (typeof site.defaultView === "string") checkView(site.defaultView, records, report);
  checkStacks(site.fonts ?? null, report);
  return problems;
}

function checkAccent(theme: Theme, written: string | null, report: Report): void {
  if (written === null) return;
  const colour = written.toLowerCase();
  const { ratio, mark, distance, isLegible, isApart, passing } = judgeAccent(theme, colour);
  const remedy = passing
    ? `the nearest shade that passes is ${passing}`
    : "no shade of it passes: another hue";
  const field = `accents.${theme}`;
  if (!isLegible) {
    report(
      "",
      field,
      `${colour} has a contrast of ${Math.floor(ratio * 100) / 100}:1 to paper and panel`,
      `at least ${TEXT_CONTRAST}:1; ${remedy}`,
    );
  }
  if (!isApart) {
    report(
      "",
      field,
      `${colour} reads as the mark "${mark}": ${distance.toFixed(1)} apart (CIE76)`,
      `at least ${MARK_DISTANCE[theme]}, as far as marks are from each other; ${remedy}`,
    );
  }
}

function checkView(query: string, records: Records, report: Report): void {
  const given = new URLSearchParams(query);
  const wrong = (what: string, allowed: string): void => report("", "defaultView", what, allowed);
  if (given.size === 0) wrong("says nothing", "a link such as ?view=strip, or null");
  const read = new URLSearchParams(writeLink(readLink(query, knownIn(records))));
  for (const key of new Set(given.keys())) {
    const value = given.get(key) ?? "";
    if (NOT_IN_VIEW.includes(key))
      wrong(`names ${key}`, "what is shown; a frame's own link says how it is dressed");
    else if (!LINK_KEYS.includes(key)) wrong(`names ${key}`, `keys of the link: ${allowedKeys()}`);
    else if (given.getAll(key).length > 1) wrong(`names ${key} twice`, "each key once");
    else if (read.get(key) !== value)
      wrong(
        `the atlas reads ${read.get(key) ?? "nothing"} of ${key}=${value}`,
        "known codes, as links are; no defaults",
      );
    else if (key === "sel" && !isRecord(value, records))
      wrong(`selects ${value}, which is not there`, "a record's id");
  }
}

const allowedKeys = (): string => LINK_KEYS.filter((key) => !NOT_IN_VIEW.includes(key)).join(" ");

function isRecord(selection: string, records: Records): boolean {
  const ids = new Set([
    ...(records["incidents.geojson"]?.features.map(({ id }) => `incident.${id}`) ?? []),
    ...(records["ports-of-entry.geojson"]?.features.map(({ id }) => `port.${id}`) ?? []),
    ...(records["task-forces.geojson"]?.features.map(({ id }) => `task-force.${id}`) ?? []),
  ]);
  return ids.has(selection);
}

type Fonts = NonNullable<RawSite["fonts"]>;

/** A file whose family no stack names is paid for by nobody's eyes. */
function checkStacks(fonts: Fonts | null, report: Report): void {
  const used = [...(fonts?.serif ?? []), ...(fonts?.sans ?? [])];
  (fonts?.files ?? []).forEach(({ family }, index) => {
    if (!used.includes(family))
      report(
        "",
        `fonts.files.${index}.family`,
        `"${family}" stands in no stack`,
        "a family of serif or sans",
      );
  });
}

/** The publisher's font files under `folder`: each is there, and is WOFF2 by its first four bytes. */
export function checkFontFiles(records: Records, folder: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("site.json", problems);
  (records["site.json"]?.fonts?.files ?? []).forEach(({ file }, index) => {
    const kind = firstBytesOf(join(folder, "fonts", file));
    if (kind !== "wOF2")
      report(
        "",
        `fonts.files.${index}.file`,
        `${file} is ${kind === null ? "missing" : "no WOFF2"}`,
        "a WOFF2 file in fonts/",
      );
  });
  return problems;
}

function firstBytesOf(path: string): string | null {
  try {
    const bytes = Buffer.alloc(4);
    const file = openSync(path, "r");
    readSync(file, bytes, 0, 4, 0);
    closeSync(file);
    return bytes.toString("latin1");
  } catch {
    return null;
  }
}
