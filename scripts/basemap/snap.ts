import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { densifyLine, distanceKm, type Line, latOf, lonOf } from "./line.ts";

/** Finer than any tolerance used later, so that a junction moved to the nearest vertex moves along the line only. */
const STEP_KM = 0.15;

type Snapper = Readonly<{ line: Line; nearest: (p: Position) => Readonly<{ index: number; km: number }> }>;

/** The densified border with a nearest-vertex search by bands of longitude. */
export function createSnapper(border: Line): Snapper {
  const line = densifyLine(border, STEP_KM);
  const bandOf = (lon: number) => Math.floor(lon * 10);
  const bands = new Map<number, number[]>();
  line.forEach((p, i) => {
    const band = bands.get(bandOf(lonOf(p)));
    if (band) band.push(i);
    else bands.set(bandOf(lonOf(p)), [i]);
  });
  function nearest(p: Position) {
    let index = -1;
    let km = Number.POSITIVE_INFINITY;
    for (let band = bandOf(lonOf(p)) - 1; band <= bandOf(lonOf(p)) + 1; band++) {
      for (const i of bands.get(band) ?? []) {
        if (Math.abs(latOf(line[i]) - latOf(p)) > 0.15) continue;
        const d = distanceKm(p, line[i]);
        if (d < km) {
          km = d;
          index = i;
        }
      }
    }
    return { index, km };
  }
  return { line, nearest };
}

/**
 * Redraws the international side of a set of shapes with the border line itself, so that both countries' shapes share
 * every vertex there: arcs that only one shape uses and that run within `withinKm` of the border are replaced by the
 * stretch of border between their ends, and arcs that end on it are moved to it.
 */
export function snapToBorder<T extends Topology>(
  topology: T,
  object: GeometryCollection,
  { line, nearest }: Snapper,
  withinKm: number,
): T {
  const uses = arcUsesOf(object);
  const last = line.length - 1;
  /** The border's vertex for a point, or -1 where the point lies elsewhere or beyond one of the ends. */
  const snapIndexOf = (p: Position): number => {
    const { index, km } = nearest(p);
    return km <= withinKm && (km < 0.5 || (index > 0 && index < last)) ? index : -1;
  };
  const junctions = new Map<string, Position>();
  const arcs = decodedArcsOf(topology).map((arc, i) => {
    if (uses.get(i) !== 1) return arc;
    const first = arc.findIndex((p) => snapIndexOf(p) >= 0);
    if (first < 0) return arc;
    const end = arc.findLastIndex((p) => snapIndexOf(p) >= 0);
    const from = snapIndexOf(arc[first] ?? []);
    const to = snapIndexOf(arc[end] ?? []);
    if (first === 0) junctions.set(String(arc[0]), line[from] ?? []);
    if (end === arc.length - 1) junctions.set(String(arc[end]), line[to] ?? []);
    const stretch = from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse();
    return [...arc.slice(0, first), ...stretch, ...arc.slice(end + 1)];
  });
  const moved = arcs.map((arc) =>
    arc.map((p, i) => (i === 0 || i === arc.length - 1 ? (junctions.get(String(p)) ?? p) : p)),
  );
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: moved } as unknown as T;
}

function arcUsesOf(object: GeometryCollection): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const walk = (arcs: unknown): void => {
    if (Array.isArray(arcs)) for (const arc of arcs) walk(arc);
    else if (typeof arcs === "number")
      uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
  };
  for (const geometry of object.geometries) if ("arcs" in geometry) walk(geometry.arcs);
  return uses;
}

/** Arcs as absolute degrees. */
function decodedArcsOf(topology: Topology): readonly Line[] {
  const lines = feature(topology, { type: "MultiLineString", arcs: topology.arcs.map((_, i) => [i]) });
  return lines.geometry.type === "MultiLineString" ? lines.geometry.coordinates : [];
}
