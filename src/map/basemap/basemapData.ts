import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import assetUrl from "./assets/basemap.topo.json?url";

export type TownProperties = Readonly<{
  name: string;
  /** The zoom from which the town is named. */
  zoom: number;
  /** 1 over a million people to 4 under 60,000. */
  rank: number;
  /** Only for twin cities: which side of the place the name stands on, and its distance in ems, wide and close. */
  anchor?: string;
  far?: readonly [number, number];
  near?: readonly [number, number];
  /** Below zoom 5, where a narrow map has no sea to write on. */
  wideAnchor?: string;
  wideFar?: readonly [number, number];
}>;

/** The embedded basemap's geography, decoded. Lines carry no properties. */
export type BasemapData = Readonly<{
  land: MultiPolygon;
  coast: MultiLineString;
  lakes: MultiPolygon;
  rivers: MultiLineString;
  states: MultiLineString;
  counties: MultiLineString;
  border: MultiLineString;
  towns: FeatureCollection<Point, TownProperties>;
}>;

type Ground = Exclude<keyof BasemapData, "towns">;
type BasemapTopology = Topology<
  Record<Ground, GeometryObject> & { towns: GeometryCollection<TownProperties> }
>;

/** Piles of marks shrink against the map as it grows, so that a name may come closer to its place. */
const NEAR_SHARE = 0.45;

/** Loads the basemap from the site's own address. Rejects when it cannot be read: the map then has no ground. */
export async function loadBasemap(fetcher: typeof fetch = fetch): Promise<BasemapData> {
  const response = await fetcher(assetUrl);
  if (!response.ok) throw new Error(`basemap: ${response.status}`);
  return decodeBasemap((await response.json()) as BasemapTopology);
}

function decodeBasemap(topology: BasemapTopology): BasemapData {
  const { objects } = topology;
  const areas = (name: Ground) => feature(topology, objects[name]) as unknown as { geometry: MultiPolygon };
  const lines = (name: Ground) =>
    feature(topology, objects[name]) as unknown as { geometry: MultiLineString };
  return {
    land: areas("land").geometry,
    coast: lines("coast").geometry,
    lakes: areas("lakes").geometry,
    rivers: lines("rivers").geometry,
    states: lines("states").geometry,
    counties: lines("counties").geometry,
    border: lines("border").geometry,
    towns: withNearOffsets(feature(topology, objects.towns) as FeatureCollection<Point, TownProperties>),
  };
}

function withNearOffsets(towns: BasemapData["towns"]): BasemapData["towns"] {
  const features = towns.features.map((town) => {
    const { far } = town.properties;
    if (!far) return town;
    const near: [number, number] = [far[0] * NEAR_SHARE, far[1] * NEAR_SHARE];
    return { ...town, properties: { ...town.properties, near } };
  });
  return { ...towns, features };
}
