import { projectMercator, unprojectMercator } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { type FillCounts, packIncidents } from "#domain/pack.ts";
import { type Circle, createPackGrid } from "#domain/packGrid.ts";
import { nodesNear } from "#domain/packSite.ts";
import type { Port } from "#domain/port.ts";
import type { Selection } from "#domain/scene.ts";
import type { TaskForce } from "#domain/taskForce.ts";
import type { LayerName } from "#state/view.ts";
import { MARK_RADIUS_PX } from "#theme/mark.ts";
import { splitRingRadiusPx } from "#theme/splitRing.ts";

type AtPlace = Readonly<{
  /** The same for the same thing at every zoom. */
  key: string;
  /** Where it is drawn. */
  lon: number;
  lat: number;
  radiusPx: number;
}>;

export type CaseMark = AtPlace & Readonly<{ type: "case"; incident: Incident }>;
export type PileMark = AtPlace &
  Readonly<{ type: "pile"; incidents: readonly Incident[]; counts: FillCounts }>;
export type PortMark = AtPlace & Readonly<{ type: "port"; port: Port }>;
/** The task forces of one city: their point is the city's, so that they share it. */
export type TaskForceMark = AtPlace & Readonly<{ type: "task-forces"; taskForces: readonly TaskForce[] }>;

export const isCase = (mark: CaseMark | PileMark): mark is CaseMark => mark.type === "case";
export const isPile = (mark: CaseMark | PileMark): mark is PileMark => mark.type === "pile";

/** One thing on the map that can be pointed at. */
export type MapMark = CaseMark | PileMark | PortMark | TaskForceMark;

/** Each kind from west to east. */
export type Marks = Readonly<{
  cases: readonly (CaseMark | PileMark)[];
  ports: readonly PortMark[];
  taskForces: readonly TaskForceMark[];
}>;

/** Marks are packed anew at every step; within a step they only move apart. */
const ZOOM_STEP = 0.25;
/** No mark is farther from its place than this (editorial rules, section 4). */
export const REACH_PX = 24;
/** Space between two marks, in pixels at nominal size. */
const GAP_PX = 0.6;
/** Beyond this number of cases only what is in the view or near it is packed: the rest would take seconds, unseen. */
export const MANY = 5000;
/** How far beside a mark still counts: with both radii at least 24 px for a finger. */
export const SLACK_PX = { mouse: 4, touch: 14 } as const;
const PORT_RADIUS_PX = 4.5;
const TASK_FORCE_RADIUS_PX = 5;
/** How far a task force steps aside, and in which steps. */
const ASIDE_PX = 36;
const ASIDE_STEP_PX = 3;

export function zoomStepOf(zoom: number): number {
  return Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP;
}

export const worldPxOf = (zoom: number): number => 512 * 2 ** zoom;

/** Marks are a little smaller while the whole border is in view, so that more of them stand alone. */
export function markScaleOf(zoom: number): number {
  return Math.min(1, Math.max(0.85, 0.85 + (zoom - 6) * 0.075));
}

/** A place coarser than a city has no sharp mark (editorial rules, section 4). */
export function isSoft({ precision }: Incident): boolean {
  return precision === "county" || precision === "region" || precision === "state";
}

const westToEast = (a: AtPlace, b: AtPlace): number =>
  a.lon - b.lon || b.lat - a.lat || (a.key < b.key ? -1 : 1);

function taskForceMarksOf(taskForces: readonly TaskForce[]): readonly TaskForceMark[] {
  const cities = new Map<string, TaskForce[]>();
  for (const taskForce of taskForces) {
    const key = `task-forces ${taskForce.lon} ${taskForce.lat}`;
    cities.set(key, [...(cities.get(key) ?? []), taskForce]);
  }
  const marks = [...cities].map(([key, members]): TaskForceMark => {
    const { lon = 0, lat = 0 } = members[0] ?? {};
    return { type: "task-forces", key, lon, lat, radiusPx: TASK_FORCE_RADIUS_PX, taskForces: members };
  });
  return marks.sort(westToEast);
}

/**
 * A task force's point is only its city, so that it steps aside where a counted mark or a crowd would lie over it: to
 * the nearest place that is clear of all others, or of the counted marks at least.
 */
function standClear(
  taskForces: readonly TaskForceMark[],
  others: readonly MapMark[],
  worldPx: number,
): readonly TaskForceMark[] {
  const circleOf = ({ lon, lat, radiusPx }: AtPlace): Circle => {
    const [x, y] = projectMercator(lon, lat);
    return { x: x * worldPx, y: y * worldPx, radiusPx };
  };
  const all = createPackGrid(2 * splitRingRadiusPx(Number.MAX_SAFE_INTEGER));
  const piles = createPackGrid(2 * splitRingRadiusPx(Number.MAX_SAFE_INTEGER));
  for (const mark of others) {
    all.add(circleOf(mark));
    if (mark.type === "pile") piles.add(circleOf(mark));
  }
  return taskForces.map((mark) => {
    const { x, y, radiusPx } = circleOf(mark);
    const places = nodesNear({ x, y }, { x, y }, ASIDE_STEP_PX, ASIDE_PX).map((at) => ({ ...at, radiusPx }));
    const place = places.find(all.isFree) ?? places.find(piles.isFree);
    if (!place) return mark;
    all.add(place);
    const [lon, lat] = unprojectMercator(place.x / worldPx, place.y / worldPx);
    return place.x === x && place.y === y ? mark : { ...mark, lon, lat };
  });
}

/** What the map shows at a zoom step, laid out. Ports keep their true place; cases go around them and task forces. */
export function marksOf(
  things: Readonly<{ shown: readonly Incident[]; ports: readonly Port[]; taskForces: readonly TaskForce[] }>,
  layers: readonly LayerName[],
  zoomStep: number,
): Marks {
  const ports = layers.includes("ports")
    ? things.ports.map(
        (port): PortMark => ({
          ...{ type: "port", key: `port ${port.id}`, port },
          ...{ lon: port.lon, lat: port.lat, radiusPx: PORT_RADIUS_PX },
        }),
      )
    : [];
  const taskForces = layers.includes("task-forces") ? taskForceMarksOf(things.taskForces) : [];
  if (!layers.includes("incidents")) return { cases: [], ports: ports.sort(westToEast), taskForces };
  const scale = markScaleOf(zoomStep);
  const placed = packIncidents(things.shown, {
    worldPx: worldPxOf(zoomStep),
    spacingPx: (2 * MARK_RADIUS_PX + GAP_PX) * scale,
    reachPx: REACH_PX / 2 ** ZOOM_STEP,
    pileRadiusPx: splitRingRadiusPx,
    avoid: [...ports, ...taskForces],
  });
  const cases = placed.map((mark): CaseMark | PileMark => {
    const { lon, lat } = mark;
    return mark.type === "single"
      ? {
          type: "case",
          key: `incident ${mark.incident.id}`,
          lon,
          lat,
          radiusPx: MARK_RADIUS_PX * scale,
          incident: mark.incident,
        }
      : { ...mark, key: `pile ${lon} ${lat}` };
  });
  const clear = standClear(taskForces, [...cases, ...ports], worldPxOf(zoomStep));
  return { cases, ports: ports.sort(westToEast), taskForces: clear.toSorted(westToEast) };
}

/** Every mark in the order of the keyboard's walk: cases, then ports, then task forces, each from west to east. */
export function walkOf({ cases, ports, taskForces }: Marks): readonly MapMark[] {
  return [...cases, ...ports, ...taskForces];
}

/** What choosing a mark selects; null where it stands for several and opens a list instead. */
export function selectionOf(mark: MapMark): Selection | null {
  if (mark.type === "case") return { type: "incident", id: mark.incident.id };
  if (mark.type === "port") return { type: "port", id: mark.port.id };
  const [only, second] = mark.type === "task-forces" ? mark.taskForces : [];
  return only && !second ? { type: "task-force", id: only.id } : null;
}

const holds = (mark: MapMark, { type, id }: Exclude<Selection, { type: "none" }>): boolean => {
  switch (mark.type) {
    case "case":
      return type === "incident" && mark.incident.id === id;
    case "pile":
      return type === "incident" && mark.incidents.some((incident) => incident.id === id);
    case "port":
      return type === "port" && mark.port.id === id;
    case "task-forces":
      return type === "task-force" && mark.taskForces.some((taskForce) => taskForce.id === id);
  }
};

/** The mark that stands for a selection, alone or among others; null where it is not on the map. */
export function markOf(marks: readonly MapMark[], selection: Selection): MapMark | null {
  if (selection.type === "none") return null;
  return marks.find((mark) => holds(mark, selection)) ?? null;
}

/**
 * The mark under a point: the one whose edge is nearest, at most `slackPx` away. Cases are drawn above places, so
 * that what covers the point wins over what lies beneath it.
 */
export function markAt(
  marks: readonly MapMark[],
  at: Readonly<{ lon: number; lat: number }>,
  worldPx: number,
  slackPx: number,
): MapMark | null {
  const [x, y] = projectMercator(at.lon, at.lat);
  let best: MapMark | null = null;
  let bestPx = slackPx;
  for (const mark of marks) {
    const [markX, markY] = projectMercator(mark.lon, mark.lat);
    const edgePx = Math.max(0, Math.hypot(markX - x, markY - y) * worldPx - mark.radiusPx);
    if (edgePx < bestPx || (edgePx === bestPx && !best)) {
      best = mark;
      bestPx = edgePx;
    }
    if (bestPx === 0) break;
  }
  return best;
}
