import { projectMercator } from "./geography.ts";
import type { Incident } from "./incident.ts";
import { type Circle, createPackGrid } from "./packGrid.ts";
import { MARK_FILL, type MarkFill } from "./status.ts";

type Point = Readonly<{ x: number; y: number }>;

/** The cases of one exact place, in pixels from the world's north-west corner. */
export type Site = Readonly<{ x: number; y: number; incidents: readonly Incident[] }>;

/** Proven first; within a place and in a counted mark the fills stand in this order. */
export const FILL_ORDER: readonly MarkFill[] = ["filled", "hollow", "dashed", "dotted", "cleared"];

const RANKS = Object.fromEntries(FILL_ORDER.map((fill, rank) => [fill, rank])) as Record<MarkFill, number>;
const rankOf = (incident: Incident): number => RANKS[MARK_FILL[incident.effectiveStatus]];
export const byFill = (a: Incident, b: Incident): number => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
export const byPlace = (a: Site, b: Site): number => a.x - b.x || a.y - b.y;
export const bySize = (a: Site, b: Site): number => b.incidents.length - a.incidents.length || byPlace(a, b);

export const distancePx = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The places of some cases where the world is one pixel wide: for 10^5 cases finding them takes longer than packing. */
const placesOf = new WeakMap<readonly Incident[], readonly Site[]>();

function findPlaces(incidents: readonly Incident[]): readonly Site[] {
  const places = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const key = `${incident.lon} ${incident.lat}`;
    const place = places.get(key);
    if (place) place.push(incident);
    else places.set(key, [incident]);
  }
  const sites: Site[] = [];
  for (const place of places.values()) {
    const [x, y] = projectMercator(place[0]?.lon ?? 0, place[0]?.lat ?? 0);
    sites.push({ x, y, incidents: place.sort(byFill) });
  }
  return sites.sort(byPlace);
}

/** The places of the cases, from west to east. */
export function sitesOf(incidents: readonly Incident[], worldPx: number): readonly Site[] {
  const places = placesOf.get(incidents) ?? findPlaces(incidents);
  placesOf.set(incidents, places);
  return places.map((place) => ({ x: place.x * worldPx, y: place.y * worldPx, incidents: place.incidents }));
}

/** The places within a distance; `sites` run from west to east, so that only a strip of them is looked at. */
export function neighboursOf(site: Site, sites: readonly Site[], withinPx: number): readonly Site[] {
  let low = 0;
  let high = sites.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sites[middle]?.x ?? 0) < site.x - withinPx) low = middle + 1;
    else high = middle;
  }
  const found: Site[] = [];
  for (let i = low; i < sites.length; i++) {
    const other = sites[i];
    if (!other || other.x > site.x + withinPx) break;
    if (distancePx(other, site) <= withinPx) found.push(other);
  }
  return found;
}

/** The nodes of a hexagonal lattice through `origin` within reach of a place, nearest first. */
export function nodesNear(place: Point, origin: Point, spacingPx: number, reachPx: number): readonly Point[] {
  const rowPx = (spacingPx * Math.sqrt(3)) / 2;
  const nodes: { x: number; y: number; distance: number }[] = [];
  const firstRow = Math.ceil((place.y - reachPx - origin.y) / rowPx);
  const lastRow = Math.floor((place.y + reachPx - origin.y) / rowPx);
  for (let row = firstRow; row <= lastRow; row++) {
    const y = origin.y + row * rowPx;
    const shift = origin.x + (row % 2 === 0 ? 0 : spacingPx / 2);
    const first = Math.ceil((place.x - reachPx - shift) / spacingPx);
    const last = Math.floor((place.x + reachPx - shift) / spacingPx);
    for (let column = first; column <= last; column++) {
      const x = shift + column * spacingPx;
      const distance = distancePx({ x, y }, place);
      if (distance <= reachPx) nodes.push({ x, y, distance });
    }
  }
  return nodes.sort((a, b) => a.distance - b.distance || a.x - b.x || a.y - b.y);
}

/** How wide a place spreads when its cases are packed around it. */
const spreadPx = (site: Site, spacingPx: number): number =>
  0.55 * spacingPx * (Math.sqrt(site.incidents.length) - 1);

/** For each place the largest one of its crowd, whose lattice all of them share: a crowd looks like one swarm. */
export function originsOf(
  sites: readonly Site[],
  spacingPx: number,
  reachPx: number,
): ReadonlyMap<Site, Site> {
  const grid = createPackGrid(2 * (reachPx + spacingPx));
  const siteOf = new Map<Circle, Site>();
  const parents = new Map<Site, Site>();
  const rootOf = (site: Site): Site => {
    let root = site;
    for (let next = parents.get(root); next && next !== root; next = parents.get(root)) root = next;
    parents.set(site, root);
    return root;
  };
  for (const site of [...sites].sort(bySize)) {
    parents.set(site, site);
    const circle = {
      x: site.x,
      y: site.y,
      radiusPx: Math.min(reachPx, spreadPx(site, spacingPx)) + spacingPx / 2,
    };
    for (const hit of grid.overlapping(circle)) {
      const other = siteOf.get(hit);
      if (!other) continue;
      const [large, small] = [rootOf(other), rootOf(site)].sort(bySize);
      if (large && small) parents.set(small, large);
    }
    grid.add(circle);
    siteOf.set(circle, site);
  }
  return new Map(sites.map((site) => [site, rootOf(site)]));
}
