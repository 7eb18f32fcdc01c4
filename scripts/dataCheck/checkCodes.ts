import { readCounties } from "./ground.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

/** Every code that one record gives of another exists. */
export function checkCodes(records: Records): readonly Problem[] {
  return [...checkIncidents(records), ...checkPorts(records), ...checkTaskForces(records)];
}

/** Fails on each value that `known` lacks; a list that could not be read proves nothing. */
function checkKnown(
  report: Report,
  [id, field]: readonly [string, string],
  values: readonly string[],
  known: ReadonlySet<string> | null,
  allowed: string,
): void {
  if (new Set(values).size < values.length) report(id, field, "holds a value twice", "every value once");
  for (const value of values)
    if (known && !known.has(value)) report(id, field, `${value} is not known`, allowed);
}

const setOf = <T>(
  list: readonly T[] | undefined,
  codeOf: (item: T) => string | null,
): ReadonlySet<string> | null => (list ? new Set(list.flatMap((item) => codeOf(item) ?? [])) : null);

function checkIncidents(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  const entries = records["ports-of-entry.geojson"]?.features;
  const agencies = setOf(records["agencies.json"]?.agencies, ({ code }) => code);
  const organizations = setOf(records["organizations.json"]?.organizations, ({ code }) => code);
  const ports = setOf(entries, ({ id, properties }) => (properties.kind === "port" ? id : null));
  const crossings = setOf(entries, ({ properties }) =>
    properties.kind === "crossing" ? properties.crossingId : null,
  );
  const sectors = setOf(
    records["regions.geojson"]?.features,
    ({ id }) => /^sector-(.+)$/.exec(id)?.[1] ?? null,
  );
  for (const { id, properties: raw } of records["incidents.geojson"]?.features ?? []) {
    checkKnown(report, [id, "agencies"], raw.agencies, agencies, "a code of agencies.json");
    checkKnown(
      report,
      [id, "organizations"],
      raw.organizations,
      organizations,
      "a code of organizations.json",
    );
    checkKnown(report, [id, "ports"], raw.ports, ports, "a port's id in ports-of-entry.geojson");
    checkKnown(report, [id, "crossings"], raw.crossings, crossings, "a crossingId in ports-of-entry.geojson");
    checkKnown(report, [id, "sectors"], raw.sectors, sectors, "a sector of regions.geojson");
    for (const field of ["methods", "acts", "contraband"] as const)
      checkKnown(report, [id, field], raw[field], null, "");
    if (raw.methods.includes("unknown") && raw.methods.length > 1) {
      report(id, "methods", "unknown beside a documented method", "unknown alone, or the documented methods");
    }
  }
  return problems;
}

function checkPorts(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("ports-of-entry.geojson", problems);
  const entries = records["ports-of-entry.geojson"]?.features ?? [];
  const portsOf = new Map<string, string[]>();
  for (const { id, properties: raw } of entries) {
    if (raw.kind !== "port") continue;
    for (const crossing of raw.crossings) portsOf.set(crossing, [...(portsOf.get(crossing) ?? []), id]);
  }
  for (const { id, properties: raw } of entries) {
    if (raw.kind !== "crossing") continue;
    if (id !== `crossing-${raw.crossingId}`)
      report(id, "id", "is not made of crossingId", `crossing-${raw.crossingId}`);
    const own = portsOf.get(raw.crossingId) ?? [];
    if (own.length !== 1) report(id, "crossingId", `is joined by ${own.length} ports`, "exactly one port");
    portsOf.delete(raw.crossingId);
  }
  for (const [crossing, own] of portsOf)
    report(own[0] ?? "", "crossings", `${crossing} is not known`, "a crossingId of the file");
  const codes = setOf(entries, ({ properties }) => properties.btsPortCode);
  const traffic = createReport("port-traffic.json", problems);
  for (const row of records["port-traffic.json"]?.rows ?? []) {
    const id = `${row.portCode} ${row.year}`;
    checkKnown(traffic, [id, "portCode"], [row.portCode], codes, "a btsPortCode in ports-of-entry.geojson");
    const sources = Object.keys(records["port-traffic.json"]?.sources ?? {});
    checkKnown(traffic, [id, "src"], [row.src], new Set(sources), `one of ${sources.join(", ")}`);
  }
  return problems;
}

function checkTaskForces(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("task-forces.geojson", problems);
  const counties = readCounties();
  const known = new Set(counties.keys());
  for (const { id, properties: raw } of records["task-forces.geojson"]?.features ?? []) {
    checkKnown(report, [id, "countyFips"], raw.countyFips, known, "a FIPS code of a county");
    const names = raw.countyFips.map((fips) => counties.get(fips)?.name ?? "");
    if ([...names].sort().join() !== [...raw.jurisdiction.counties].sort().join()) {
      report(id, "jurisdiction.counties", `are not those of countyFips`, names.join(", ") || "none");
    }
  }
  return problems;
}
