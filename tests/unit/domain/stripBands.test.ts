import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, it } from "vitest";
import { createPolygonTest } from "#domain/polygon.ts";
import { BANDS, type Band } from "#domain/stripBands.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const dataset = await loadFromDisk();
const OFFSET_DEGREES = 0.04;
/** Shapes are simplified and the river bends: the last kilometres before a band's end may lie on its other side. */
const DOUBT_KM = 8;

/** A point beside the line, on its northern (1) or southern (-1) side. */
function beside(km: number, side: 1 | -1): readonly [lat: number, lon: number] {
  const { border } = dataset;
  if (!border) throw new Error("no border");
  const at = (place: number): readonly [number, number] => {
    const i = Math.max(
      1,
      border.km.findIndex((known) => known >= place),
    );
    const [from = 0, to = 0] = [border.km[i - 1], border.km[i]];
    const t = to > from ? (place - from) / (to - from) : 0;
    const mix = (values: Float64Array): number =>
      (values[i - 1] ?? 0) + t * ((values[i] ?? 0) - (values[i - 1] ?? 0));
    return [mix(border.lat), mix(border.lon)];
  };
  const [lat, lon] = at(km);
  const [latA, lonA] = at(Math.max(0, km - 20));
  const [latB, lonB] = at(Math.min(border.lengthKm, km + 20));
  const length = Math.hypot(latB - latA, lonB - lonA);
  const step = (side * OFFSET_DEGREES) / length;
  return [lat + step * (lonB - lonA), lon - step * (latB - latA)];
}

function isInside(regionId: string, [lat, lon]: readonly [number, number]): boolean {
  const shape = dataset.regions.find(({ id }) => id === regionId)?.shape as Polygon | MultiPolygon;
  const polygons = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) as Position[][][];
  return polygons.some(([outer = []]) =>
    createPolygonTest(outer.map(([x = 0, y = 0]) => [x, y] as const))(lat, lon),
  );
}

/** The share of a band's places that lie in another of its kind. */
function strayShare(bands: readonly Band[], side: 1 | -1): number {
  let [strays, places] = [0, 0];
  for (const [i, { regionId, toKm }] of bands.entries()) {
    for (let km = (bands[i - 1]?.toKm ?? 0) + DOUBT_KM; km < toKm - DOUBT_KM; km += 10) {
      const point = beside(km, side);
      places++;
      if (bands.some((other) => other.regionId !== regionId && isInside(other.regionId, point))) strays++;
    }
  }
  return strays / places;
}

it.each([
  ["states of the United States", BANDS.us, 1],
  ["states of Mexico", BANDS.mx, -1],
  ["Border Patrol sectors", BANDS.sectors, 1],
] as const)("the bands of the %s lie where their shapes lie", (_, bands, side) => {
  expect(strayShare(bands, side)).toBeLessThan(0.02);
  expect(bands.at(-1)?.toKm).toBe(dataset.border?.lengthKm);
});

it("names every state and sector of the border that the atlas knows", () => {
  const named = Object.values(BANDS).flatMap((bands) => bands.map(({ regionId }) => regionId));
  const known = dataset.regions.filter(({ kind }) => kind === "state" || kind === "sector");
  expect([...named].sort()).toEqual(known.map(({ id }) => id).sort());
});
