import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

const dateOf = (text: string | null | undefined): PartialDate | null =>
  text ? parsePartialDate(text) : null;

/** Dates are in order as far as their precision tells, and none lies after the day at which the atlas holds. */
export function checkDates(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const asOf = dateOf(records["site.json"]?.asOf ?? records["incidents.geojson"]?.asOf);
  if (!asOf) return problems;
  const incidents = createReport("incidents.geojson", problems);
  if (records["incidents.geojson"] && records["incidents.geojson"].asOf !== asOf.text) {
    incidents("", "asOf", `is ${records["incidents.geojson"].asOf}`, `the day in site.json, ${asOf.text}`);
  }
  for (const feature of records["incidents.geojson"]?.features ?? []) checkIncident(feature, asOf, incidents);
  checkPlaces(records, asOf, problems);
  return problems;
}

function checkIncident({ id, properties: raw }: IncidentFeature, asOf: PartialDate, report: Report): void {
  const notAfter = (field: string, text: string | null): void => {
    const date = dateOf(text);
    if (date && date.first > asOf.last)
      report(id, field, `${text} lies after ${asOf.text}`, "a day up to asOf");
  };
  raw.events.forEach(({ date }, index) => {
    notAfter(`events.${index}.date`, date);
  });
  raw.sources.forEach(({ date }, index) => {
    notAfter(`sources.${index}.date`, date);
  });
  notAfter("conductStart", raw.conductStart);
  notAfter("conductEnd", raw.conductEnd);
  notAfter("secondReading", raw.secondReading);
  let before: PartialDate | null = null;
  raw.events.forEach((event, index) => {
    const date = dateOf(event.date);
    if (date && before && date.last < before.first) {
      report(
        id,
        `events.${index}.date`,
        `${date.text} stands after ${before.text}`,
        "events in the order of their dates",
      );
    }
    before = date ?? before;
  });
  const [start, end] = [dateOf(raw.conductStart), dateOf(raw.conductEnd)];
  if (start && end && start.first > end.last) {
    report(
      id,
      "conductEnd",
      `${end.text} lies before conductStart ${start.text}`,
      "an end at or after the start",
    );
  }
  if (raw.conductEndIsBound && !end)
    report(id, "conductEndIsBound", "is true without conductEnd", "false, or a conductEnd");
}

function checkPlaces(records: Records, asOf: PartialDate, problems: Problem[]): void {
  const thisYear = Number(asOf.text.slice(0, 4));
  const forces = createReport("task-forces.geojson", problems);
  for (const { id, properties: raw } of records["task-forces.geojson"]?.features ?? []) {
    if (raw.established && raw.ended && raw.ended < raw.established) {
      forces(id, "ended", `${raw.ended} lies before ${raw.established}`, "a year at or after established");
    }
    for (const field of ["established", "ended"] as const) {
      if ((raw[field] ?? 0) > thisYear)
        forces(id, field, `${raw[field]} lies after ${asOf.text}`, "a year up to asOf");
    }
  }
  const traffic = createReport("port-traffic.json", problems);
  for (const row of records["port-traffic.json"]?.rows ?? []) {
    if (row.year > thisYear)
      traffic(`${row.portCode} ${row.year}`, "year", `lies after ${asOf.text}`, "a year up to asOf");
  }
}
