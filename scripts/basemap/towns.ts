import type { Feature, FeatureCollection, Point, Position } from "geojson";
import { borderLineOf } from "./border.ts";
import { type Frame, isInside } from "./clip.ts";
import { distanceKm, latOf, lineDistanceKm, lonOf, roundPosition, simplifyLine } from "./line.ts";
import { type City, readBorder, readCities } from "./sources.ts";
import { TWINS, type Twin } from "./twins.ts";

/** What a label needs; short keys, since they are repeated for each town. */
export type TownProperties = Readonly<{
  name: string;
  /** The zoom from which the town is named. */
  zoom: number;
  /** 1 over a million people to 4 under 30,000: how large the name is. */
  rank: number;
  /** Only for twin cities: side and distance of the name. */
  anchor?: string;
  far?: readonly number[];
  wideAnchor?: string;
  wideFar?: readonly number[];
}>;

/** Names that people use where the gazetteer gives the formal or the municipal one. */
const NAMES: Readonly<Record<number, string>> = {
  4013708: "Ciudad Juárez",
  3523466: "Matamoros",
  8858105: "Ojinaga",
  4011743: "Durango",
  4019722: "El Sásabe",
  3982837: "Sonoyta",
  3974771: "Praxedis G. Guerrero",
};

/** Two municipalities, set down far from their towns, with all their people: Ojinaga and Mazatlan in Nuevo León. */
const LEFT_OUT: ReadonlySet<number> = new Set([3994469, 3523011]);
/** Housing estates, prisons and bases, which the gazetteer lists among the towns. */
const NOT_A_TOWN =
  /Colonia$|Número|Grupo|Sección|Readaptaci|Cereso|\[|Air Force|Meadows|Terrazas|Villa del|Colinas del|Pórticos|Lomas de/i;

const TOWN_FRAME: Frame = [-122, 22.3, -94, 37];
/** A name and the space around it, in pixels: what thinning keeps free between two towns of one zoom. */
const SPACING_X_PX = 92;
const SPACING_Y_PX = 30;
const ZOOMS = [4, 5, 6, 7, 8, 9, 10] as const;

/** People a town needs to be named at a zoom; whole zooms, since a map filters its tiles by those. */
const FLOORS: Readonly<Record<(typeof ZOOMS)[number], number>> = {
  ...{ 4: 1_100_000, 5: 480_000, 6: 100_000, 7: 30_000, 8: 9000, 9: 3000, 10: 1000 },
};

/**
 * Phoenix, San Antonio, Monterrey, Tucson, Tecate, Columbus and Palomas: a reader of the border orients by
 * them, though their neighbours leave their names little room or few people live there.
 */
const EARLY: Readonly<Record<number, number>> = {
  3995465: 5,
  5308655: 4,
  4726206: 4,
  5318313: 5,
  4683416: 5,
};
/** Los Angeles: in views of the whole border it lies at their corner, and its name would be cut off by the switch over it. */
const LATER: Readonly<Record<number, number>> = { 5368361: 6 };
/** A place this near to one four times its size is its suburb, and named only close to the border. */
const SUBURB_KM = 45;

type Town = Readonly<{ city: City; km: number }>;

/** The towns of the frame, each with the zoom from which there is room for its name. */
export function townsOf(): FeatureCollection<Point, TownProperties> {
  const border = simplifyLine(borderLineOf(readBorder()), 1);
  const twins = new Map(TWINS.map((twin) => [twin.cityId, twin]));
  const towns = readCities()
    .filter((city) => isTown(city))
    .map((city) => ({ city, km: lineDistanceKm(city.loc.coordinates, border) }))
    .filter((town) => twins.has(town.city.cityId) || isNearEnough(town))
    .sort((a, b) => weightOf(b) - weightOf(a) || a.city.cityId - b.city.cityId);
  const named: (readonly [Position, number])[] = [];
  const isSuburb = ({ city, km }: Town): boolean =>
    km > 40 &&
    towns.some(
      (other) =>
        other.city.population > 4 * city.population &&
        distanceKm(other.city.loc.coordinates, city.loc.coordinates) < SUBURB_KM,
    );
  const zoomOf = (city: City): number | undefined =>
    EARLY[city.cityId] ?? ZOOMS.find((z) => city.population >= FLOORS[z] && hasRoom(city, z, named));
  const features = towns.flatMap((town): Feature<Point, TownProperties>[] => {
    const { city } = town;
    const twin = twins.get(city.cityId);
    const zoom = twin ? 0 : isSuburb(town) ? undefined : zoomOf(city);
    if (zoom === undefined) return [];
    named.push([city.loc.coordinates, zoom]);
    const name = NAMES[city.cityId] ?? city.name.replace(/^Heroica |^Ciudad (?=Río)/, "");
    const placing = twin ? placingOf(twin) : {};
    return [
      {
        type: "Feature",
        properties: { name, zoom: LATER[city.cityId] ?? zoom, rank: rankOf(city.population), ...placing },
        geometry: { type: "Point", coordinates: roundPosition(city.loc.coordinates, 3) },
      },
    ];
  });
  return { type: "FeatureCollection", features };

  function weightOf({ city, km }: Town): number {
    return (twins.has(city.cityId) ? 1e8 : 0) + city.population * (km < 60 ? 3 : 1);
  }
}

function placingOf({ anchor, far, wide }: Twin): Partial<TownProperties> {
  return {
    ...{ anchor, far },
    ...(wide ? { wideAnchor: wide.anchor, wideFar: wide.far } : {}),
  };
}

function isTown({ cityId, name, country, featureCode, population, loc }: City): boolean {
  return (
    (country === "US" || country === "MX") &&
    featureCode !== "PPLX" &&
    population >= 1000 &&
    !LEFT_OUT.has(cityId) &&
    !NOT_A_TOWN.test(name) &&
    isInside(loc.coordinates, TOWN_FRAME)
  );
}

/** Small towns matter at the border, large ones also far from it. */
function isNearEnough({ city, km }: Town): boolean {
  if (city.population >= 250_000) return true;
  if (city.population >= 60_000) return km < 330;
  if (city.population >= 15_000) return km < 160;
  return km < (city.population >= 4000 ? 70 : 25);
}

function rankOf(population: number): number {
  return [1_000_000, 300_000, 60_000].findIndex((floor) => population >= floor) + 1 || 4;
}

function hasRoom(city: City, zoom: number, named: readonly (readonly [Position, number])[]): boolean {
  const pxPerDegree = (512 * 2 ** zoom) / 360;
  const stretch = 1 / Math.cos((latOf(city.loc.coordinates) * Math.PI) / 180);
  return named.every(([p, from]) => {
    if (from > zoom) return true;
    const dx = Math.abs(lonOf(p) - lonOf(city.loc.coordinates)) * pxPerDegree;
    const dy = Math.abs(latOf(p) - latOf(city.loc.coordinates)) * pxPerDegree * stretch;
    return dx > SPACING_X_PX || dy > SPACING_Y_PX;
  });
}
