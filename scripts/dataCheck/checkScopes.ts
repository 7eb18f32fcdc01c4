import type { RawFigure } from "#dataset/figureSchemas.ts";
import { type Period, periodOf } from "#domain/figureScope.ts";
import type { Filter } from "#domain/filter.ts";
import { toPartialDate } from "#domain/partialDate.ts";
import { DEFAULT_CHOICES } from "#state/choices.ts";
import { type KnownCodes, readLink, writeLink } from "#state/link.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

/** Every scope is a link that the atlas reads whole, of the figure's own period, agency and meaning. */
export function checkScopes(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("statistics.json", problems);
  const known = knownIn(records);
  for (const raw of records["statistics.json"]?.figures ?? []) {
    checkTopic(raw, report);
    if (raw.scope !== null) {
      const filter = readWhole(raw, "scope", known, report);
      if (filter) checkScope(raw, filter, report);
    }
    if (raw.base !== null) {
      const filter = readWhole(raw, "base", known, report);
      if (filter) checkBase(raw, filter, report);
    }
  }
  return problems;
}

/** The codes that the atlas knows, by the records; a file that could not be read proves nothing. */
export function knownIn(records: Records): KnownCodes {
  const setOf = (codes: readonly string[] | undefined): ReadonlySet<string> | null =>
    codes ? new Set(codes) : null;
  const ports = records["ports-of-entry.geojson"]?.features
    .filter(({ properties }) => properties.kind === "port")
    .map(({ id }) => `port-${id}`);
  const shapes = records["regions.geojson"]?.features
    .map(({ id }) => id)
    .filter((id) => /^(?:state|county|sector)-/.test(id));
  return {
    agency: setOf(records["agencies.json"]?.agencies.map(({ code }) => code)),
    organization: setOf(records["organizations.json"]?.organizations.map(({ code }) => code)),
    region: setOf(ports && shapes && [...shapes, ...ports]),
  };
}

function checkTopic({ id, topic, scope, scopeNote, base }: RawFigure, report: Report): void {
  if (scope !== null && topic !== "prosecutions")
    report(id, "scope", `stands in the topic ${topic}`, "prosecutions, or null: other figures are context");
  if (base !== null && topic !== "workforce")
    report(id, "base", `stands in the topic ${topic}`, "workforce, or null");
  if (topic === "prosecutions" && scopeNote === null)
    report(
      id,
      "scopeNote",
      "is missing",
      scope === null ? "why it has no scope" : "what its scope cannot say",
    );
  if (topic !== "prosecutions" && scopeNote !== null)
    report(id, "scopeNote", `stands in the topic ${topic}`, "prosecutions, or null");
}

/** The filter of a query, or null and a problem where the atlas would read it otherwise than it is written. */
function readWhole(
  raw: RawFigure,
  field: "scope" | "base",
  known: KnownCodes,
  report: Report,
): Filter | null {
  const query = raw[field] ?? "";
  const { filter } = readLink(query, known);
  const written = writeLink({ ...DEFAULT_CHOICES, filter }).slice(1);
  if (written === query) return filter;
  report(
    raw.id,
    field,
    `the atlas reads ${written || "nothing"} of it`,
    "known keys and codes, as links are",
  );
  return null;
}

const dayText = (day: number): string => toPartialDate(day, "day").text;
const periodText = ({ first, last }: Period): string =>
  first === null ? `a window to ${dayText(last)}` : `${dayText(first)} to ${dayText(last)}`;

function checkScope({ id, period }: RawFigure, filter: Filter, report: Report): void {
  const { from, to, agency, status, hideUndated } = filter;
  if (agency.length === 0) report(id, "scope", "names no agency", "agency=…");
  if (status.length === 0) report(id, "scope", "names no status", "status=… as the figure means it");
  if (!hideUndated)
    report(id, "scope", "counts cases without a date", "undated=hide, since they lie in no period");
  if (filter.clock !== "public" || filter.span !== "window")
    report(id, "scope", "is no window of the public clock", "from and to alone");
  const known = periodOf(period);
  if (!known) {
    report(id, "scope", `has no dates to hold it to: ${period}`, "null, or a period of dates");
  } else if (!from || !to || (known.first !== null && from.first < known.first) || to.last > known.last) {
    report(id, "scope", "its window leaves the figure's period", periodText(known));
  }
}

/** The base of a stretch of time is counted within it; a base without a window is of all years. */
function checkBase({ id, period }: RawFigure, filter: Filter, report: Report): void {
  const { from, to, agency, hideUndated, status } = filter;
  if (agency.length === 0) report(id, "base", "names no agency", "agency=…");
  if (status.length > 0) report(id, "base", "names a status", "all cases of the agency, split where shown");
  if (!from && !to) return;
  const known = periodOf(period);
  if (!hideUndated)
    report(id, "base", "counts cases without a date", "undated=hide, since they lie in no period");
  if (!known || !from || !to || from.first > (known.first ?? from.first) || to.last < known.last) {
    report(
      id,
      "base",
      "its window does not hold the figure's period",
      known ? periodText(known) : "no window",
    );
  }
}
