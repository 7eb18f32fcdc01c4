import type { Feature, Geometry, Position } from "geojson";
import { MX_STATES, mergedShapeOf, type PlaceTopology, placesIn, US_STATES } from "./shapes.ts";

type Json = Readonly<Record<string, unknown>>;
type County = Json & Readonly<{ fips: string; name: string; state: string }>;
type Placed = Json & Readonly<{ id: string; name: string; lat: number; lon: number }>;

export type BorderZone = Json &
  Readonly<{
    sectors: readonly (Json &
      Readonly<{ id: string; name: string; states: readonly string[]; counties: readonly County[] }>)[];
    fieldOffices: readonly (Placed & Readonly<{ state: string }>)[];
    borderCounties: Readonly<{ sources: unknown; counties: readonly County[] }>;
    mexicanMunicipalities: Readonly<{
      verified: boolean;
      sources: unknown;
      municipalities: readonly (Json & Readonly<{ inegi: string; name: string; state: string }>)[];
    }>;
    checkpointSources: unknown;
    checkpoints: readonly (Placed & Readonly<{ countyFips: string }>)[];
  }>;

export type RegionFeature = Feature<Geometry | null, Json>;

const STATE_NAMES: Readonly<Record<string, readonly [en: string, es: string]>> = {
  "US-CA": ["California", "California"],
  "US-AZ": ["Arizona", "Arizona"],
  "US-NM": ["New Mexico", "Nuevo México"],
  "US-TX": ["Texas", "Texas"],
  "MX-BCN": ["Baja California", "Baja California"],
  "MX-SON": ["Sonora", "Sonora"],
  "MX-CHH": ["Chihuahua", "Chihuahua"],
  "MX-COA": ["Coahuila", "Coahuila"],
  "MX-NLE": ["Nuevo León", "Nuevo León"],
  "MX-TAM": ["Tamaulipas", "Tamaulipas"],
};

const SECTOR_NAMES_ES: Readonly<Record<string, string>> = {
  "san-diego": "Sector San Diego",
  "el-centro": "Sector El Centro",
  yuma: "Sector Yuma",
  tucson: "Sector Tucson",
  "el-paso": "Sector El Paso",
  "big-bend": "Sector Big Bend (Sector Marfa hasta 2011)",
  "del-rio": "Sector Del Rio",
  laredo: "Sector Laredo",
  "rio-grande-valley": "Sector Valle del Río Grande (antes Sector McAllen)",
};

/** Every record of the border zone and every shape the link's `in` key can name, in the order of their kinds. */
export function regionFeaturesOf(
  zone: BorderZone,
  topo: PlaceTopology,
  incidentFips: readonly string[],
): RegionFeature[] {
  return [
    ...stateFeatures(topo),
    ...countyFeatures(zone, topo, incidentFips),
    ...sectorFeatures(zone, topo),
    ...fieldOfficeFeatures(zone),
    ...municipalityFeatures(zone),
    ...checkpointFeatures(zone),
  ];
}

function stateFeatures(topo: PlaceTopology): RegionFeature[] {
  return [...Object.values(US_STATES), ...Object.values(MX_STATES)].map((state) => {
    const [name = state, nameEs = name] = STATE_NAMES[state] ?? [];
    const country = state.slice(0, 2).toLowerCase();
    const shape = mergedShapeOf(topo, (place) => place.state === state);
    return region(`state-${state.toLowerCase()}`, shape, { kind: "state", name, nameEs, country, state });
  });
}

/** The border counties, the counties of the sectors, and those that incidents and checkpoints name. */
function countyFeatures(
  zone: BorderZone,
  topo: PlaceTopology,
  incidentFips: readonly string[],
): RegionFeature[] {
  const bordering = new Map(zone.borderCounties.counties.map((county) => [county.fips, county]));
  const sectorOf = new Map(
    zone.sectors.flatMap((s) => s.counties.map((county) => [county.fips, s.id] as const)),
  );
  const known = new Map(placesIn(topo).map((place) => [place.id, place]));
  const wanted = new Set([
    ...bordering.keys(),
    ...sectorOf.keys(),
    ...incidentFips,
    ...zone.checkpoints.map((checkpoint) => checkpoint.countyFips),
  ]);
  return [...wanted].sort().map((fips) => {
    const place = known.get(fips);
    if (!place) throw new Error(`no county with FIPS ${fips} in the four border states`);
    return region(
      `county-${fips}`,
      mergedShapeOf(topo, ({ id }) => id === fips),
      {
        kind: "county",
        ...{ borderCounty: bordering.has(fips), sector: sectorOf.get(fips) ?? null },
        ...bordering.get(fips),
        ...{ fips, county: place.name, name: `${place.name} County`, nameEs: `Condado de ${place.name}` },
        ...{ country: "us", state: place.state },
      },
    );
  });
}

function sectorFeatures(zone: BorderZone, topo: PlaceTopology): RegionFeature[] {
  return zone.sectors.map(({ id, ...sector }) => {
    const fips = new Set(sector.counties.map((county) => county.fips));
    const shape = mergedShapeOf(topo, (place) => fips.has(place.id));
    const [state, another] = new Set(sector.counties.map((county) => county.state));
    const nameEs = SECTOR_NAMES_ES[id] ?? sector.name;
    return region(`sector-${id}`, shape, {
      kind: "sector",
      code: id,
      ...{ ...sector, nameEs },
      ...{ country: "us", state: another ? null : (state ?? null) },
    });
  });
}

function fieldOfficeFeatures(zone: BorderZone): RegionFeature[] {
  return zone.fieldOffices.map(({ id, lat, lon, ...office }) => {
    const nameEs = `Oficina de Campo de ${office.name.replace(" Field Office", "")}`;
    return region(`field-office-${id}`, pointAt(lon, lat), {
      kind: "field-office",
      code: id,
      ...{ ...office, nameEs, country: "us" },
    });
  });
}

function municipalityFeatures(zone: BorderZone): RegionFeature[] {
  const codeOf = new Map(Object.entries(STATE_NAMES).map(([code, [name]]) => [name, code]));
  const { verified, municipalities } = zone.mexicanMunicipalities;
  return municipalities.map(({ inegi, name, state }) =>
    region(`municipality-${inegi}`, null, {
      ...{ kind: "municipality", inegi, name, nameEs: name, country: "mx" },
      ...{ state: codeOf.get(state) ?? null, stateName: state, verified },
    }),
  );
}

function checkpointFeatures(zone: BorderZone): RegionFeature[] {
  return zone.checkpoints.map(({ id, lat, lon, ...checkpoint }) =>
    region(`checkpoint-${id}`, pointAt(lon, lat), {
      kind: "checkpoint",
      code: id,
      ...{ ...checkpoint, nameEs: checkpoint.name, country: "us" },
      state: US_STATES[checkpoint.countyFips.slice(0, 2)] ?? null,
    }),
  );
}

function pointAt(lon: number, lat: number): Geometry {
  const coordinates: Position = [lon, lat];
  return { type: "Point", coordinates };
}

function region(id: string, geometry: Geometry | null, properties: Json): RegionFeature {
  return { type: "Feature", id, properties: { id, ...properties }, geometry };
}
