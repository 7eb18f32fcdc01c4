import { projectMercator, unprojectMercator } from "./geography.ts";
import type { Incident } from "./incident.ts";
import { createPackGrid, type PackGrid } from "./packGrid.ts";
import { mergePiles, type Pile, type PileRadius, pileCircle, pileOf, pileUp } from "./packPile.ts";
import { byFill, nodesNear, originsOf, type Site, sitesOf } from "./packSite.ts";
import { MARK_FILL, type MarkFill } from "./status.ts";

export type FillCounts = Readonly<Record<MarkFill, number>>;

type PlacedCase = Readonly<{
  type: "single";
  incident: Incident;
  lon: number;
  lat: number;
  dx: number;
  dy: number;
}>;
type PlacedPile = Readonly<{
  type: "pile";
  /** By status, then by id. */
  incidents: readonly Incident[];
  counts: FillCounts;
  lon: number;
  lat: number;
  radiusPx: number;
}>;

/**
 * How a case is laid out at one scale (editorial rules, section 4): within `reachPx` of its true place and clear of
 * all other marks, or counted in a pile. `lon` and `lat` are where the mark is drawn, so that zooming in from this
 * scale only moves marks apart; `dx` and `dy` are its pixels from the true place at this scale.
 */
export type Placed = PlacedCase | PlacedPile;

export type PackOptions = Readonly<{
  /** Pixels of the whole Web Mercator world: 512 · 2^zoom. */
  worldPx: number;
  /** From centre to centre of two marks that touch. */
  spacingPx: number;
  reachPx: number;
  pileRadiusPx: PileRadius;
  /** What marks go around where there is room: ports and task forces. */
  avoid?: readonly Readonly<{ lon: number; lat: number; radiusPx: number }>[];
}>;

type Spot = Readonly<{ x: number; y: number; site: Site; incident: Incident }>;
type Room = Readonly<{ marks: PackGrid; piles: PackGrid; avoid: PackGrid }>;

/** Up to so many rounds failures are dealt with one a neighbourhood; among very many places that takes too long. */
const PATIENT_ROUNDS = 12;
const PATIENT_PLACES = 5000;

/** Takes the nearest free nodes for a place's cases; null where they do not all fit. */
function seat(
  site: Site,
  origin: Site,
  room: Room,
  { spacingPx, reachPx }: PackOptions,
): readonly Spot[] | null {
  const radiusPx = spacingPx / 2;
  const count = site.incidents.length;
  // Most cases stand alone at their own place, which is the first of the nodes: that spares looking for the others.
  if (count === 1 && origin === site) {
    const own = { x: site.x, y: site.y, radiusPx };
    if (room.marks.isFree(own) && room.piles.isFree(own) && room.avoid.isFree(own)) {
      room.marks.add(own);
      return site.incidents.map((incident) => ({ x: own.x, y: own.y, site, incident }));
    }
  }
  const nodes = nodesNear(site, origin, spacingPx, reachPx).map(({ x, y }) => ({ x, y, radiusPx }));
  const free = nodes.filter((node) => room.marks.isFree(node) && room.piles.isFree(node));
  if (free.length < count) return null;
  const clear = free.filter((node) => room.avoid.isFree(node));
  const taken = (clear.length < count ? free : clear).slice(0, count);
  for (const node of taken) room.marks.add(node);
  return site.incidents.map((incident, index) => ({ ...(taken[index] ?? site), site, incident }));
}

/** Places whose cases cannot fit whatever is tried: more than the lattice has nodes within reach of one place. */
function hopelessPiles(sites: readonly Site[], { spacingPx, reachPx }: PackOptions): readonly Pile[] {
  const origin = { x: 0, y: 0 };
  const most = nodesNear(origin, origin, spacingPx, reachPx).length;
  return sites.filter((site) => site.incidents.length > most).map((site) => pileOf([site]));
}

/**
 * More than could ever be packed in a square grown by the reach, twice over: saves the rounds that would find it out.
 * Among very many places a quarter of it is a flood, since the rounds would take seconds.
 */
function floodedPiles(sites: readonly Site[], { spacingPx, reachPx }: PackOptions): readonly Pile[] {
  const squares = new Map<string, Site[]>();
  for (const site of sites) {
    const key = `${Math.floor(site.x / (2 * reachPx))} ${Math.floor(site.y / (2 * reachPx))}`;
    const square = squares.get(key);
    if (square) square.push(site);
    else squares.set(key, [site]);
  }
  const share = sites.length < PATIENT_PLACES ? 2 : 0.25;
  const most = share * ((4 * reachPx) ** 2 / ((spacingPx * spacingPx * Math.sqrt(3)) / 2));
  return [...squares.values()].map(pileOf).filter((pile) => pile.count > most);
}

type Packed = Readonly<{ spots: readonly Spot[]; piles: readonly Pile[] }>;

function packSites(sites: readonly Site[], options: PackOptions): Packed {
  const { spacingPx, reachPx, worldPx, pileRadiusPx: radiusPx } = options;
  const avoid = createPackGrid(Math.max(spacingPx, 24));
  for (const { lon, lat, radiusPx } of options.avoid ?? []) {
    const [x, y] = projectMercator(lon, lat);
    avoid.add({ x: x * worldPx, y: y * worldPx, radiusPx });
  }
  const flooded = floodedPiles(sites, options);
  const inFlood = new Set(flooded.flatMap((pile) => pile.sites));
  let piles = [
    ...flooded,
    ...hopelessPiles(
      sites.filter((site) => !inFlood.has(site)),
      options,
    ),
  ];
  for (let round = 0; ; round++) {
    const merged = mergePiles(piles, radiusPx);
    const piled = new Set(merged.flatMap((pile) => pile.sites));
    const loose = sites.filter((site) => !piled.has(site));
    const room = {
      marks: createPackGrid(spacingPx),
      piles: createPackGrid(2 * radiusPx(Number.MAX_SAFE_INTEGER) + spacingPx),
      avoid,
    };
    for (const pile of merged) room.piles.add(pileCircle(pile, radiusPx));
    const origins = originsOf(loose, spacingPx, reachPx);
    const spots: Spot[] = [];
    const failed: Site[] = [];
    // Lone cases first: they stay where they are, and the large places flow around them.
    for (const site of [...loose].sort(
      (a, b) => a.incidents.length - b.incidents.length || a.x - b.x || a.y - b.y,
    )) {
      const seats = seat(site, origins.get(site) ?? site, room, options);
      if (seats) spots.push(...seats);
      else failed.push(site);
    }
    if (!failed.length) return { spots, piles: merged };
    const isPatient = round < PATIENT_ROUNDS && sites.length < PATIENT_PLACES;
    piles = [...pileUp({ failed, loose, piles: merged, reachPx, radiusPx, isPatient })];
  }
}

function countFills(incidents: readonly Incident[]): FillCounts {
  const counts = { filled: 0, hollow: 0, dashed: 0, dotted: 0, cleared: 0 };
  for (const incident of incidents) counts[MARK_FILL[incident.effectiveStatus]]++;
  return counts;
}

/** Lays out the cases at one scale, from west to east. The same cases in any order give the same picture. */
export function packIncidents(incidents: readonly Incident[], options: PackOptions): readonly Placed[] {
  const { worldPx, pileRadiusPx } = options;
  const { spots, piles } = packSites(sitesOf(incidents, worldPx), options);
  const singles = spots.map(({ x, y, site, incident }): Placed => {
    const [lon, lat] = unprojectMercator(x / worldPx, y / worldPx);
    return { type: "single", incident, lon, lat, dx: x - site.x, dy: y - site.y };
  });
  const counted = piles.map((pile): Placed => {
    const cases = pile.sites.flatMap((site) => site.incidents).sort(byFill);
    const [first] = pile.anchor.incidents;
    const radiusPx = pileRadiusPx(pile.count);
    return {
      type: "pile",
      incidents: cases,
      counts: countFills(cases),
      lon: first?.lon ?? 0,
      lat: first?.lat ?? 0,
      radiusPx,
    };
  });
  return [...singles, ...counted].sort((a, b) => a.lon - b.lon || b.lat - a.lat);
}
