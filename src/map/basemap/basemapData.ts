import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import assetUrl from "./assets/basemap.topo.json?url";
import { type Placings, twinPlacingsOf } from "./placings.ts";

type Offset = readonly [right: number, down: number];

export type TownProperties = Readonly<{
  name: string;
  /** The zoom from which the town is named. */
  zoom: number;
  /** 1 over a million people to 4 under 60,000. */
  rank: number;
  /** Only for twin cities: which side of the place the name would stand on, and its distance in ems. */
  anchor?: string;
  far?: Offset;
  /** Below zoom 5, where a narrow map has no sea to write on. */
  wideAnchor?: string;
  wideFar?: Offset;
  /** Only for twin cities: where the name may stand, best first, at these zooms. */
  placesNarrow?: Placings;
  placesWide?: Placings;
  places?: Placings;
  placesClose?: Placings;
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
    towns: withPlacings(feature(topology, objects.towns) as FeatureCollection<Point, TownProperties>),
  };
}

function withPlacings(towns: BasemapData["towns"]): BasemapData["towns"] {
  const features = towns.features.map((town) => {
    const { name, anchor, far, wideAnchor, wideFar } = town.properties;
    if (!anchor || !far) return town;
    const { narrow, wide, middle, close } = twinPlacingsOf({
      ...{ name, anchor, far },
      ...(wideAnchor && wideFar ? { wideAnchor, wideFar } : {}),
    });
    const placings = {
      ...(narrow ? { placesNarrow: narrow } : {}),
      ...{ placesWide: wide, places: middle, placesClose: close },
    };
    return { ...town, properties: { ...town.properties, ...placings } };
  });
  return { ...towns, features };
}
