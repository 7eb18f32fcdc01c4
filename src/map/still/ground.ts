import { projectMercator } from "#domain/geography.ts";
import { OPENING } from "#map/basemap/frame.ts";
import towns from "./towns.json" with { type: "json" };

/** Width of the whole border's frame in the units of `ground.json`; its height follows from the projection. */
export const STILL_UNITS = 2000;

type Ems = readonly [right: number, down: number];

/** A twin city: where it lies in degrees, and where its name may stand (`basemapData.ts`, `TownProperties`). */
export type StillTown = Readonly<{
  name: string;
  lon: number;
  lat: number;
  rank: number;
  anchor: string;
  far: Ems;
  wideAnchor?: string;
  wideFar?: Ems;
}>;

export const STILL_TOWNS = towns as unknown as readonly StillTown[];

const [WEST, NORTH] = projectMercator(OPENING[0], OPENING[3]);
const [EAST, SOUTH] = projectMercator(OPENING[2], OPENING[1]);

/** Units of `ground.json` for one of the world's square. */
const UNITS_PER_WORLD = STILL_UNITS / (EAST - WEST);

export const STILL_HEIGHT = (SOUTH - NORTH) * UNITS_PER_WORLD;

/** Where a place lies in the units of the ground. */
export function toStillUnits(lon: number, lat: number): readonly [x: number, y: number] {
  const [x, y] = projectMercator(lon, lat);
  return [(x - WEST) * UNITS_PER_WORLD, (y - NORTH) * UNITS_PER_WORLD];
}

/** Units of `ground.json` along a parallel, as on any Mercator map the same everywhere. */
export const UNITS_PER_DEGREE = UNITS_PER_WORLD / 360;
