import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { borderLineOf } from "./border.ts";
import { distanceKm, type Line, roundPosition, simplifyRing, simplifyWithoutCrossing } from "./line.ts";
import { createSnapper, snapToBorder } from "./snap.ts";
import { readBorder, readMexicoAtlas, readUsAtlas } from "./sources.ts";

export type Shape = Polygon | MultiPolygon;
export type PlaceProperties = Readonly<{ id: string; name: string; state: string }>;
/** US counties and Mexican states in one topology, so that neighbours share every vertex, across the border too. */
export type PlaceTopology = Topology<{ places: GeometryCollection<PlaceProperties> }>;

/** The US border states by the first two digits of their counties' FIPS codes. */
export const US_STATES: Readonly<Record<string, string>> = {
  "06": "US-CA",
  "04": "US-AZ",
  "35": "US-NM",
  "48": "US-TX",
};

/** The Mexican border states by their id in the source. */
export const MX_STATES: Readonly<Record<string, string>> = {
  "MX.BN": "MX-BCN",
  "MX.SO": "MX-SON",
  "MX.CH": "MX-CHH",
  "MX.CA": "MX-COA",
  "MX.NL": "MX-NLE",
  "MX.TM": "MX-TAM",
};

/** Natural Earth's Rio Grande strays farther from the surveyed line than the Census Bureau's does. */
const US_SNAP_KM = 4;
const MX_SNAP_KM = 12;

/** The 360 counties of the four US border states and the six Mexican border states, redrawn along one border line. */
export function placesOf(): FeatureCollection<Shape, PlaceProperties> {
  const snapper = createSnapper(borderLineOf(readBorder()));
  const us = readUsAtlas();
  const counties = keep(us.objects.counties, (id) => id.slice(0, 2) in US_STATES);
  const mexico = readMexicoAtlas();
  const states = keep(mexico.objects.mex, (id) => id in MX_STATES);
  const american = feature(snapToBorder(us, us.objects.counties, snapper, US_SNAP_KM), counties);
  const mexican = feature(snapToBorder(mexico, mexico.objects.mex, snapper, MX_SNAP_KM), states);
  return {
    type: "FeatureCollection",
    features: [
      ...american.features.map((f) => placeOf(f, String(f.id), US_STATES[String(f.id).slice(0, 2)])),
      ...mexican.features.map((f) => placeOf(f, MX_STATES[String(f.id)] ?? "", MX_STATES[String(f.id)])),
    ],
  };
}

/** One topology with every arc simplified to `toleranceKm` and rounded; islands smaller than the tolerance are dropped. */
export function placeTopologyOf(toleranceKm: number, decimals: number): PlaceTopology {
  const topo = topology({ places: placesOf() }) as PlaceTopology;
  const arcs = topo.arcs.map((arc) => {
    const isRing = distanceKm(arc[0], arc.at(-1)) === 0;
    const simple: Line = isRing ? simplifyRing(arc, toleranceKm) : simplifyWithoutCrossing(arc, toleranceKm);
    // A dropped island leaves a ring without extent, since merging cannot read an empty arc.
    const drawn = simple.length > 1 ? simple : [arc[0], arc[0], arc[0], arc[0]];
    return drawn.map((p) => roundPosition(p ?? [], decimals));
  });
  return { ...topo, arcs: arcs as Position[][] };
}

export function placesIn(topo: PlaceTopology): readonly PlaceProperties[] {
  return topo.objects.places.geometries.map((g) => g.properties as PlaceProperties);
}

/** The union of the places that pass, without the rings that simplification emptied. */
export function mergedShapeOf(topo: PlaceTopology, passes: (place: PlaceProperties) => boolean): Shape {
  const chosen = topo.objects.places.geometries.filter((g) => passes(g.properties as PlaceProperties));
  const merged = merge(topo, chosen as Parameters<typeof merge>[1]);
  const polygons = merged.coordinates
    .map((rings) => rings.map(cleanRing).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** Stitching leaves a ring open by less than the tolerance where a dropped island touched it. */
function cleanRing(ring: Position[]): Position[] {
  const distinct = ring.filter((p, i) => i === 0 || String(p) !== String(ring[i - 1]));
  const [first] = distinct;
  return first && String(first) !== String(distinct.at(-1)) ? [...distinct, first] : distinct;
}

function keep<P extends GeoJsonProperties>(
  object: GeometryCollection<P>,
  passes: (id: string) => boolean,
): GeometryCollection<P> {
  return { ...object, geometries: object.geometries.filter((g) => passes(String(g.id))) };
}

function placeOf(f: Feature, id: string, state = ""): Feature<Shape, PlaceProperties> {
  const name = String(f.properties?.["name"] ?? "");
  return { type: "Feature", properties: { id, name, state }, geometry: f.geometry as Shape };
}
