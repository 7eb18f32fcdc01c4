import { createReport, type Problem } from "./problem.ts";
import type { Records } from "./records.ts";

/** Words in an id that stand for a state beside a place that exists in two of them: `nogales-son`, `tecate-bc`. */
const STATE_WORDS = new Set(["bc", "son", "chih", "coah", "nl", "tam"]);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Ids are unique in their file; a case's id is neutral: words of its place, year (or `nd`), number. */
export function checkIds(records: Records): readonly Problem[] {
  return [...checkUnique(records), ...checkNeutral(records)];
}

function checkUnique(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const lists: readonly (readonly [file: string, ids: readonly string[]])[] = [
    ...(
      ["incidents.geojson", "ports-of-entry.geojson", "task-forces.geojson", "regions.geojson"] as const
    ).map((file) => [file, records[file]?.features.map(({ id }) => id) ?? []] as const),
    ["statistics.json", records["statistics.json"]?.figures.map(({ id }) => id) ?? []],
    ["agencies.json", records["agencies.json"]?.agencies.map(({ code }) => code) ?? []],
    ["organizations.json", records["organizations.json"]?.organizations.map(({ code }) => code) ?? []],
    [
      "port-traffic.json",
      records["port-traffic.json"]?.rows.map(({ portCode, year }) => `${portCode} ${year}`) ?? [],
    ],
  ];
  for (const [file, ids] of lists) {
    const report = createReport(file, problems);
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) report(id, "id", "stands twice in the file", "every id once");
      seen.add(id);
    }
  }
  return problems;
}

function checkNeutral(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const states = new Map(
    records["regions.geojson"]?.features.map(({ properties: raw }) => [raw.state, raw.name]),
  );
  for (const { id, properties: raw } of records["incidents.geojson"]?.features ?? []) {
    const match = /^([a-z0-9-]+)-(\d{4}|nd)-\d+$/.exec(id);
    if (!match) {
      report(id, "id", "is not place, year and number", "place-2014-1, or place-nd-1 where no year is known");
      continue;
    }
    const known = wordsOf([raw.place, raw.county ?? "", states.get(raw.state) ?? "", raw.state].join(" "));
    const strange = (match[1] ?? "")
      .split("-")
      .filter((word) => !STATE_WORDS.has(word) && !known.some((place) => place.startsWith(word)));
    if (strange.length)
      report(id, "id", `"${strange.join(" ")}" is not in its place`, "words of its place, county or state");
  }
  return problems;
}
