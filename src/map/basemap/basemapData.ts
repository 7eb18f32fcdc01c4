import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import assetUrl from "./assets/basemap.topo.json?url";
import { type Placings, placingsOf } from "./placings.ts";

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

/** Piles of marks shrink against the map as it grows, so that a name may come closer to its place. */
const CLOSE_SHARE = 0.45;

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

/** The twin cities that are named where a phone shows the whole border: others would stand by a neighbour's mark. */
const ON_A_PHONE: ReadonlySet<string> = new Set([
  "San Diego",
  "Tijuana",
  "El Paso",
  "Ciudad Juárez",
  "Nuevo Laredo",
  "Reynosa",
  "Matamoros",
]);

function withPlacings(towns: BasemapData["towns"]): BasemapData["towns"] {
  const features = towns.features.map((town) => {
    const { anchor, far, wideAnchor, wideFar } = town.properties;
    if (!anchor || !far) return town;
    const hand = { anchor, at: far };
    const wide = wideAnchor && wideFar ? { anchor: wideAnchor, at: wideFar } : hand;
    // Where a narrow map has no sea to write on, a wide one has it on the other side.
    const sea = wideAnchor ? { sea: anchor.split("-")[1] ?? "" } : {};
    const placings = {
      ...(ON_A_PHONE.has(town.properties.name) ? { placesNarrow: placingsOf(wide, true) } : {}),
      placesWide: placingsOf({ ...wide, ...sea }),
      places: placingsOf({ ...hand, ...sea }),
      placesClose: placingsOf({ anchor, at: [CLOSE_SHARE * far[0], CLOSE_SHARE * far[1]] }),
    };
    return { ...town, properties: { ...town.properties, ...placings } };
  });
  return { ...towns, features };
}
