import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import type { SourceKind } from "#domain/codes.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

const OFFICIAL: ReadonlySet<SourceKind> = new Set([
  "prosecutor",
  "court",
  "inspector-general",
  "agency",
  "congress",
]);
/** They raise nothing: editorial rules, section 3. */
const COPIES: ReadonlySet<SourceKind> = new Set(["repost", "blog"]);
const OUTCOMES: ReadonlySet<string> = new Set(["plea", "conviction", "sentence", "acquittal", "dismissal"]);

/** Every case has a sound source, and its confidence is no higher than its sources allow. */
export function checkSources(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    checkAddresses(feature, report);
    checkArchives(feature.id, feature.properties.sources, report);
    checkConfidence(feature, report);
  }
  checkReferences(records, problems);
  return problems;
}

function checkAddresses({ id, properties: { sources } }: IncidentFeature, report: Report): void {
  const seen = new Set<string>();
  sources.forEach(({ url }, index) => {
    if (!URL.canParse(url))
      report(id, `sources.${index}.url`, "cannot be read as an address", "an http or https address");
    if (seen.has(url)) report(id, `sources.${index}.url`, "stands twice in the record", "every source once");
    seen.add(url);
  });
}

type Archived = Readonly<{ url: string; archivedUrl?: string | undefined }>;

/** An archived copy is another address than the source's own. */
function checkArchives(id: string, sources: readonly Archived[], report: Report): void {
  sources.forEach(({ url, archivedUrl }, index) => {
    if (archivedUrl === undefined) return;
    const field = `sources.${index}.archivedUrl`;
    if (!URL.canParse(archivedUrl))
      report(id, field, "cannot be read as an address", "an http or https address");
    if (archivedUrl === url) report(id, field, "is the source itself", "the address of the archived copy");
  });
}

function checkReferences(records: Records, problems: Problem[]): void {
  for (const file of ["task-forces.geojson", "ports-of-entry.geojson"] as const) {
    const report = createReport(file, problems);
    for (const { id, properties } of records[file]?.features ?? [])
      if ("sources" in properties) checkArchives(id, properties.sources, report);
  }
  const report = createReport("statistics.json", problems);
  for (const { id, source } of records["statistics.json"]?.figures ?? []) checkArchives(id, [source], report);
}

function checkConfidence({ id, properties: raw }: IncidentFeature, report: Report): void {
  const kinds = raw.sources.map(({ kind }) => kind);
  const isOfficial = kinds.some((kind) => OFFICIAL.has(kind));
  const press = kinds.filter((kind) => kind === "press").length;
  const hasOutcome =
    raw.events.some(({ type }) => OUTCOMES.has(type)) || raw.status === "closed-without-charge";
  const isDated = raw.events.some(({ date }) => date !== null);
  if (raw.confidence === "high" && !isOfficial && !(press >= 2 && hasOutcome && isDated)) {
    report(
      id,
      "confidence",
      "is high",
      "medium or low, without an official page or two press pages with date and outcome",
    );
  }
  if (raw.confidence === "medium" && kinds.every((kind) => COPIES.has(kind))) {
    report(id, "confidence", "is medium", "low, since reposts and blogs raise nothing");
  }
}
