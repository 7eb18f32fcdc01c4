import type { Dataset } from "#domain/dataset.ts";
import { STANDING } from "#domain/status.ts";
import { createReport, type Problem } from "./problem.ts";
import type { Values } from "./records.ts";

/** What the page counts is what the files hold: nothing is dropped on the way, and every part adds up to its total. */
export function checkTotals(values: Values, dataset: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const { incidents } = dataset;
  const total = listOf(values["incidents.geojson"], "features").length;
  if (incidents.length !== total)
    report("", "features", `${total} records, ${incidents.length} shown`, "every record shown");
  const standings = { proven: 0, accused: 0, cleared: 0 };
  for (const { effectiveStatus } of incidents) standings[STANDING[effectiveStatus]] += 1;
  const { proven, accused, cleared } = standings;
  if (proven + accused + cleared !== total) {
    report("", "status", `${proven} proven, ${accused} accused, ${cleared} cleared`, `a sum of ${total}`);
  }
  for (const { file, detail } of dataset.problems) {
    problems.push({ file, record: "", field: "", wrong: detail, allowed: "a file that the page can read" });
  }
  return [...problems, ...trafficTotals(values)];
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return Array.isArray(list) ? list : [];
}

type Row = Readonly<{
  portCode: string;
  year: number;
  months: number;
  partial: boolean;
  monthsByMeasure?: unknown;
}>;

/** A year of fewer than twelve months, in all or in one measure, is marked as partial. */
function trafficTotals(values: Values): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("port-traffic.json", problems);
  for (const { portCode, year, months, partial, monthsByMeasure } of listOf(
    values["port-traffic.json"],
    "rows",
  ) as Row[]) {
    const isShort = months < 12 || monthsByMeasure !== undefined;
    if (isShort !== partial) report(`${portCode} ${year}`, "partial", `is ${partial}`, String(isShort));
  }
  return problems;
}
