import type { Feature, LineString } from "geojson";
import { cumulativeKm, type Line, roundPosition, simplifyLine } from "./line.ts";

/** The International Boundary and Water Commission's length, which public figures count by. */
const OFFICIAL_LENGTH_KM = 3145;
const RULER_TOLERANCE_KM = 0.2;

type BorderSource = Feature<
  LineString,
  { source: string; licence: string; attribution: string; simplified: string }
>;

/** The source was put together from tiles, whose seams left notches of up to 800 m in two straight stretches of land border. */
const SEAM_LATITUDES: ReadonlySet<number> = new Set([32.71336, 32.06396, 32.06696]);

/** The line to draw and to shape regions by. The ruler keeps every vertex of the source. */
export function borderLineOf(source: BorderSource): Line {
  return source.geometry.coordinates.filter(([, lat = 0]) => !SEAM_LATITUDES.has(lat));
}

/**
 * The frozen ruler: the line from the Pacific to the Gulf with the kilometre of each vertex. How long a river is depends
 * on how finely it is drawn, so that the drawn kilometres are scaled evenly to the official length.
 */
export function borderRulerOf(source: BorderSource) {
  const line = simplifyLine(source.geometry.coordinates, RULER_TOLERANCE_KM).map((p) => roundPosition(p, 5));
  const drawn = cumulativeKm(line);
  const drawnKm = drawn.at(-1) ?? 0;
  const scale = OFFICIAL_LENGTH_KM / drawnKm;
  return {
    type: "Feature",
    id: "us-mexico-border",
    title: "The US-Mexico border from the Pacific to the Gulf, as a ruler",
    attribution: source.properties.attribution,
    licence: "ODbL 1.0, https://opendatacommons.org/licenses/odbl/1-0/",
    properties: {
      id: "us-mexico-border",
      name: "US-Mexico border",
      nameEs: "Frontera México-Estados Unidos",
      lengthKm: OFFICIAL_LENGTH_KM,
      drawnKm: Number(drawnKm.toFixed(3)),
      scale: Number(scale.toFixed(6)),
      method:
        "Douglas-Peucker at 200 m; km is the great-circle length from the Pacific to each vertex (radius 6371.0088 km), times scale, so that the whole is lengthKm. Frozen: published links count by it.",
      source: source.properties.source,
      attribution: source.properties.attribution,
      licence: "ODbL 1.0",
      km: drawn.map((km) => Number((km * scale).toFixed(3))),
    },
    geometry: { type: "LineString", coordinates: line },
  };
}

export type { BorderSource };
