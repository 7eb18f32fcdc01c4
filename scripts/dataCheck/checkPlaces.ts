import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { toBorderline } from "#dataset/parseShapes.ts";
import { borderPlaceOf } from "#domain/borderline.ts";
import {
  type County,
  distanceOutsideKm,
  isOnGlobe,
  readCounties,
  ringFaultOf,
  type Shape,
} from "./ground.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

const STATE_TOLERANCE_KM = 1;
const PORT_TOLERANCE_KM = 5;

type Ground = Readonly<{ states: ReadonlyMap<string, Shape>; counties: ReadonlyMap<string, County> }>;

/** Points lie where their record says; shapes and the ruler are sound. */
export function checkPlaces(records: Records): readonly Problem[] {
  const problems = [...checkShapes(records), ...checkPorts(records)];
  const ground = { states: statesOf(records), counties: readCounties() };
  const report = createReport("incidents.geojson", problems);
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    checkState(feature, ground, report);
    checkCounty(feature, ground, report);
  }
  const forces = createReport("task-forces.geojson", problems);
  for (const { id, geometry, properties } of records["task-forces.geojson"]?.features ?? []) {
    checkWithin(ground.states.get(properties.state), geometry.coordinates, STATE_TOLERANCE_KM, (wrong) =>
      forces(id, "geometry", `${wrong} ${properties.state}`, "a point in its state"),
    );
  }
  return problems;
}

/** The records whose state has no shape here, so that no point test is possible: kept, and said. */
export function untestedStatesOf(records: Records): readonly string[] {
  const states = statesOf(records);
  const untested = records["incidents.geojson"]?.features.filter(
    ({ properties }) => !states.has(properties.state),
  );
  return untested?.map(({ id }) => id) ?? [];
}

function statesOf(records: Records): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { properties, geometry } of records["regions.geojson"]?.features ?? []) {
    if (properties.kind === "state" && properties.state) shapes.set(properties.state, geometry as Shape);
  }
  return shapes;
}

function checkWithin(
  shape: Shape | undefined,
  point: readonly number[],
  toleranceKm: number,
  report: (wrong: string) => void,
): void {
  const km = shape ? distanceOutsideKm(shape, [...point]) : 0;
  if (km > toleranceKm) report(`lies ${km.toFixed(1)} km outside`);
}

function checkState(
  { id, geometry, properties: raw }: IncidentFeature,
  { states }: Ground,
  report: Report,
): void {
  if (!raw.state.startsWith(raw.country))
    report(id, "state", `${raw.state} is not in ${raw.country}`, "a state of the country");
  checkWithin(states.get(raw.state), geometry.coordinates, STATE_TOLERANCE_KM, (wrong) =>
    report(
      id,
      "geometry",
      `${wrong} ${raw.state}`,
      `a point in its state, at most ${STATE_TOLERANCE_KM} km off`,
    ),
  );
}

function checkCounty(
  { id, geometry, properties: raw }: IncidentFeature,
  { counties }: Ground,
  report: Report,
): void {
  if (raw.countyFips === null) return;
  if (raw.country !== "US") report(id, "countyFips", `${raw.countyFips} outside the United States`, "null");
  const county = counties.get(raw.countyFips);
  if (!county) {
    report(id, "countyFips", `${raw.countyFips} is no county`, "a FIPS code of a county");
    return;
  }
  if (raw.county !== null && raw.county !== county.name && !raw.county.startsWith(`${county.name} `)) {
    report(id, "county", `${raw.county} is not ${raw.countyFips}`, `${county.name} County`);
  }
  const toleranceKm = Math.max(STATE_TOLERANCE_KM, raw.radiusKm ?? 0);
  checkWithin(county.shape, geometry.coordinates, toleranceKm, (wrong) =>
    report(
      id,
      "geometry",
      `${wrong} ${county.name} County`,
      `a point in its county, at most ${toleranceKm} km off`,
    ),
  );
}

function checkPorts(records: Records): Problem[] {
  const problems: Problem[] = [];
  const report = createReport("ports-of-entry.geojson", problems);
  const border = records["border.geojson"];
  if (!border) return problems;
  const line = toBorderline(border);
  for (const { id, geometry } of records["ports-of-entry.geojson"]?.features ?? []) {
    const [lon, lat] = geometry.coordinates;
    const { distanceKm } = borderPlaceOf(line, lat, lon);
    if (distanceKm > PORT_TOLERANCE_KM) {
      report(
        id,
        "geometry",
        `lies ${distanceKm.toFixed(1)} km from the border`,
        `at most ${PORT_TOLERANCE_KM} km`,
      );
    }
  }
  return problems;
}

function checkShapes(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const regions = createReport("regions.geojson", problems);
  for (const { id, geometry } of records["regions.geojson"]?.features ?? []) {
    const wrong = geometry && geometry.type !== "Point" ? ringFaultOf(geometry as Shape) : null;
    if (wrong) regions(id, "geometry", wrong, "closed rings of positions in degrees");
  }
  const border = records["border.geojson"];
  const ruler = createReport("border.geojson", problems);
  if (border && !border.geometry.coordinates.every(isOnGlobe)) {
    ruler(border.id, "geometry", "a position that is not on the globe", "positions in degrees");
  }
  const km = border?.properties.km ?? [];
  if (km.some((at, i) => at <= (km[i - 1] ?? -1)) || (border && km.at(-1) !== border.properties.lengthKm)) {
    ruler(
      border?.id ?? "",
      "km",
      "does not grow from 0 to lengthKm",
      "growing kilometres that end at lengthKm",
    );
  }
  return problems;
}
