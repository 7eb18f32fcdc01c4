import type { IncidentFeature, RawWithdrawnCase } from "#dataset/incidentSchema.ts";
import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import { STANDING } from "#domain/status.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

/** Replies, expungements and withdrawals hold together: editorial rules, section 8. */
export function checkCorrections(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const file = records["incidents.geojson"];
  const asOf = parsePartialDate(records["site.json"]?.asOf ?? file?.asOf ?? "");
  if (!file || !asOf) return problems;
  for (const feature of file.features) checkAnswers(feature, asOf, report);
  checkWithdrawn(file.withdrawn, new Set(file.features.map(({ id }) => id)), asOf, report);
  return problems;
}

const isAfter = (text: string, asOf: PartialDate): boolean =>
  (parsePartialDate(text)?.first ?? Number.NEGATIVE_INFINITY) > asOf.last;

function checkAnswers({ id, properties: raw }: IncidentFeature, asOf: PartialDate, report: Report): void {
  const { expunged, reply, status } = raw;
  for (const [field, date] of [
    ["reply.date", reply?.date],
    ["expunged", expunged],
  ] as const) {
    if (date && isAfter(date, asOf)) report(id, field, `${date} lies after ${asOf.text}`, "a day up to asOf");
  }
  if (expunged && STANDING[status] !== "cleared") {
    report(
      id,
      "expunged",
      `stands in a case that is ${status}`,
      "dismissed, acquitted or closed-without-charge, with the event that did it, or a withdrawal",
    );
  }
}

function checkWithdrawn(
  withdrawn: readonly RawWithdrawnCase[],
  ids: ReadonlySet<string>,
  asOf: PartialDate,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { id, date, reason, mergedInto } of withdrawn) {
    if (ids.has(id)) report(id, "withdrawn", "is withdrawn and still a record", "one of the two");
    if (seen.has(id)) report(id, "withdrawn", "stands twice in the list", "every id once");
    seen.add(id);
    if (!/^[a-z0-9-]+-(?:\d{4}|nd)-\d+$/.test(id))
      report(id, "withdrawn", "is no id of a case", "the id of the withdrawn record, unchanged");
    if (isAfter(date, asOf))
      report(id, "withdrawn.date", `${date} lies after ${asOf.text}`, "a day up to asOf");
    if ((reason === "duplicate") !== (mergedInto !== undefined))
      report(
        id,
        "withdrawn.mergedInto",
        `${mergedInto ?? "missing"} with ${reason}`,
        "an id for duplicates alone",
      );
    if (mergedInto && !ids.has(mergedInto))
      report(id, "withdrawn.mergedInto", `${mergedInto} is not known`, "the id of a record in this file");
  }
}
