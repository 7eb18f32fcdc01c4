import { type Circle, createPackGrid } from "./packGrid.ts";
import { byPlace, bySize, distancePx, neighboursOf, type Site } from "./packSite.ts";

/** Places whose cases are counted in one mark. It stands at the place of most of them: no place is invented. */
export type Pile = Readonly<{ anchor: Site; sites: readonly Site[]; count: number }>;

/** Clear space around a pile. */
const PILE_GAP_PX = 1.5;

/** Outer radius of a counted mark; it must not fall as the count grows. */
export type PileRadius = (count: number) => number;

export function pileOf(sites: readonly Site[]): Pile {
  const sorted = [...sites].sort(bySize);
  const anchor = sorted[0] ?? { x: 0, y: 0, incidents: [] };
  return { anchor, sites: sorted, count: sorted.reduce((sum, site) => sum + site.incidents.length, 0) };
}

export const pileCircle = ({ anchor, count }: Pile, radiusPx: PileRadius): Circle => ({
  x: anchor.x,
  y: anchor.y,
  radiusPx: radiusPx(count) + PILE_GAP_PX,
});

/** Piles that would overlap become one, until none do. */
export function mergePiles(piles: readonly Pile[], radiusPx: PileRadius): readonly Pile[] {
  let current = [...piles];
  const total = piles.reduce((sum, pile) => sum + pile.count, 0);
  for (;;) {
    const grid = createPackGrid(2 * (radiusPx(total) + PILE_GAP_PX));
    const indexOf = new Map<Circle, number>();
    const kept: Pile[] = [];
    for (const pile of current.sort((a, b) => b.count - a.count || byPlace(a.anchor, b.anchor))) {
      const circle = pileCircle(pile, radiusPx);
      const [hit] = grid.overlapping(circle);
      const index = hit && indexOf.get(hit);
      const other = index === undefined ? undefined : kept[index];
      if (index !== undefined && other) {
        kept[index] = pileOf([...other.sites, ...pile.sites]);
        continue;
      }
      grid.add(circle);
      indexOf.set(circle, kept.length);
      kept.push(pile);
    }
    if (kept.length === current.length) return kept;
    current = kept;
  }
}

/** The failed place joins the nearest pile in reach, or makes one: of its own, or with the largest place beside it. */
function pileFor(site: Site, near: readonly Pile[], neighbours: readonly Site[], radiusPx: PileRadius): Pile {
  const gapPx = (pile: Pile): number => distancePx(pile.anchor, site) - radiusPx(pile.count);
  const [nearest] = [...near].sort((a, b) => gapPx(a) - gapPx(b) || byPlace(a.anchor, b.anchor));
  if (nearest) return pileOf([...nearest.sites, site]);
  const [largest] = [...neighbours].sort(bySize);
  const isAlone =
    !largest || (site.incidents.length > 1 && site.incidents.length >= largest.incidents.length);
  return pileOf(isAlone ? [site] : [site, largest]);
}

/** Takes in what stands close to the pile as well, so that it has room to grow without another round. */
function engulf(pile: Pile, neighbours: readonly Site[], radiusPx: PileRadius, reachPx: number): Pile {
  const limit = radiusPx(pile.count) + reachPx / 2;
  const own = new Set(pile.sites);
  const close = neighbours.filter((site) => !own.has(site) && distancePx(site, pile.anchor) < limit);
  return close.length ? pileOf([...pile.sites, ...close]) : pile;
}

export type Crowding = Readonly<{
  /** Places that found no room. */
  failed: readonly Site[];
  /** All places that stand in no pile, from west to east. */
  loose: readonly Site[];
  piles: readonly Pile[];
  reachPx: number;
  radiusPx: PileRadius;
  /** Deal with one failure of a neighbourhood at a time, since the room it leaves may serve the others; else make haste. */
  isPatient: boolean;
}>;

/** The piles after some places found no room. */
export function pileUp({ failed, loose, piles, reachPx, radiusPx, isPatient }: Crowding): readonly Pile[] {
  const next = new Set<Pile>();
  const grid = createPackGrid(2 * (2 * reachPx + radiusPx(Number.MAX_SAFE_INTEGER)));
  const pileAt = new Map<Circle, Pile>();
  const note = (pile: Pile): void => {
    next.add(pile);
    const circle = { x: pile.anchor.x, y: pile.anchor.y, radiusPx: radiusPx(pile.count) };
    grid.add(circle);
    pileAt.set(circle, pile);
  };
  for (const pile of piles) note(pile);
  const handled = createPackGrid(4 * reachPx);
  const taken = new Set<Site>();
  for (const site of [...failed].sort(bySize)) {
    const here = { x: site.x, y: site.y, radiusPx: 2 * reachPx };
    if (taken.has(site) || (isPatient && !handled.isFree(here))) continue;
    handled.add(here);
    const near: Pile[] = [];
    for (const circle of grid.overlapping({ ...here, radiusPx: reachPx })) {
      const pile = pileAt.get(circle);
      if (pile && next.has(pile)) near.push(pile);
    }
    const neighbours = neighboursOf(site, loose, 2 * reachPx).filter(
      (other) => other !== site && !taken.has(other),
    );
    const pile = isPatient
      ? pileFor(site, near, neighbours, radiusPx)
      : engulf(pileFor(site, near, neighbours, radiusPx), neighbours, radiusPx, reachPx);
    for (const other of near) if (pile.sites.includes(other.anchor)) next.delete(other);
    for (const member of pile.sites) taken.add(member);
    note(pile);
  }
  return [...next];
}
