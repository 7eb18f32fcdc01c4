import type { Locale } from "#i18n/messages.ts";
import { type AreaProperties, areaNamesOf } from "#map/basemap/areaNames.ts";
import { type Placings, twinPlacingsOf } from "#map/basemap/placings.ts";
import type { MapMark } from "#map/marks.ts";
import { STILL_TOWNS, type StillTown } from "./ground.ts";
import { pointIn, type Size, type StillView } from "./view.ts";

type NameKind = "twin" | "country" | "state" | "water";

/** A name on the picture: its place in degrees, and where its lines begin from there, in pixels. */
export type StillName = Readonly<{
  key: string;
  kind: NameKind;
  lines: readonly string[];
  lon: number;
  lat: number;
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
  sizePx: number;
  /** Degrees clockwise around its place. */
  turn: number;
}>;

type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** Mean advance of a letter in ems; capitals stand apart, as the style sheet spaces them. */
const LETTER_EM: Readonly<Record<NameKind, number>> = { twin: 0.63, country: 1.06, state: 0.9, water: 0.56 };
const LINE_EM = 1.2;
/** From the top of a line to its foot. */
const BASELINE_EM = 0.93;
/** As on the live map a longer name stands in two lines. */
const LONGEST_EM = 10;
/** The credits stand at the foot. */
const FOOT_PX = 20;
const APART_PX = 3;
const PLAIN: Limits = { marginPx: 2, corner: { widthPx: 0, heightPx: 0 } };
/** A name may touch a ring, not a number. */
const MARK_SHARE = 0.8;
/** From this zoom on names have the room of a wide map; below, only those of a phone are drawn (`labelLayers.ts`). */
const WIDE_ZOOM = 4;
const CLOSE_ZOOM = 5;
const CLOSEST_ZOOM = 9;
/** Between two stops of a size by zoom. */
function sizeAt(zoom: number, [from, small]: readonly number[], [to, large]: readonly number[]): number {
  const share = Math.min(1, Math.max(0, (zoom - (from ?? 0)) / ((to ?? 1) - (from ?? 0))));
  return Math.round(((small ?? 0) + share * ((large ?? 0) - (small ?? 0))) * 10) / 10;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function linesOf(name: string, letterEm: number): readonly string[] {
  if (name.includes("\n")) return name.split("\n");
  const words = name.split(" ");
  if (name.length * letterEm <= LONGEST_EM || words.length < 2) return [name];
  const cut = words.findIndex(
    (_, i) => i > 0 && words.slice(0, i + 1).join(" ").length * 2 > name.length - 2,
  );
  return [words.slice(0, Math.max(1, cut)).join(" "), words.slice(Math.max(1, cut)).join(" ")];
}

/** The pixels that a name takes whose MapLibre anchor is at a point. */
function placed(
  lines: readonly string[],
  sizePx: number,
  kind: NameKind,
  anchor: string,
  [x, y]: readonly [number, number],
): Readonly<{ box: Box; dx: number; dy: number; anchor: StillName["anchor"] }> {
  const width = Math.max(...lines.map((line) => line.length)) * sizePx * LETTER_EM[kind];
  const height = lines.length * sizePx * LINE_EM;
  const side = anchor.includes("left") ? "start" : anchor.includes("right") ? "end" : "middle";
  const left = side === "start" ? x : side === "end" ? x - width : x - width / 2;
  const top = anchor.startsWith("top") ? y : anchor.startsWith("bottom") ? y - height : y - height / 2;
  return {
    box: { left, top, right: left + width, bottom: top + height },
    dx: x,
    dy: top + BASELINE_EM * sizePx,
    anchor: side,
  };
}

/** Whether a name at a place has its room, which is then taken. */
type TakeRoom = (box: Box, lon: number, lat: number) => boolean;

/** What a picture has besides marks and names. */
type Limits = Readonly<{
  /** Names keep this far from its edge. */
  marginPx: number;
  /** What lies over its north-west corner. */
  corner: Size;
}>;

/** Keeps what is taken in one view: marks, the edge of the picture and the names already placed. */
function createRoom(view: StillView, marks: readonly MapMark[], { marginPx, corner }: Limits) {
  const ofMarks = marks.map(({ lon, lat, radiusPx }) => {
    const [x, y] = pointIn(view, lon, lat);
    const half = radiusPx * MARK_SHARE;
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  const taken: Box[] = [{ left: 0, top: 0, right: corner.widthPx, bottom: corner.heightPx }, ...ofMarks];
  const [right, bottom] = [view.widthPx - marginPx, view.heightPx - Math.max(marginPx, FOOT_PX)];
  return {
    take: (box: Box): void => void taken.push(box),
    isFree: (box: Box): boolean => {
      if (box.left < marginPx || box.top < marginPx || box.right > right || box.bottom > bottom) return false;
      const apart = { ...box, left: box.left - APART_PX, right: box.right + APART_PX };
      return !taken.some((other) => overlaps(apart, other));
    },
  };
}

/** The pixels of a name in the first view, as they lie in another: its place moves, its size does not. */
function inView(box: Box, [from, to]: readonly [StillView, StillView], lon: number, lat: number): Box {
  const [x, y] = pointIn(from, lon, lat);
  const [nextX, nextY] = pointIn(to, lon, lat);
  const [right, down] = [nextX - x, nextY - y];
  return {
    left: box.left + right,
    top: box.top + down,
    right: box.right + right,
    bottom: box.bottom + down,
  };
}

/** A name has its room where it has it in every view. */
function roomIn(
  view: StillView,
  others: readonly StillView[],
  marks: readonly MapMark[],
  limits: Limits,
): TakeRoom {
  const views = [view, ...others].map((to) => ({ to, room: createRoom(to, marks, limits) }));
  return (box, lon, lat) => {
    const places = views.map(({ to, room }) => ({ room, moved: inView(box, [view, to], lon, lat) }));
    if (!places.every(({ room, moved }) => room.isFree(moved))) return false;
    for (const { room, moved } of places) room.take(moved);
    return true;
  };
}

function twinPlacings(town: StillTown, zoom: number): Placings {
  const { narrow, wide, middle, close } = twinPlacingsOf(town);
  if (zoom < WIDE_ZOOM) return narrow ?? [];
  return zoom < CLOSE_ZOOM ? wide : zoom < CLOSEST_ZOOM ? middle : close;
}

function twinName(town: StillTown, view: StillView, hasRoom: TakeRoom): readonly StillName[] {
  const { name, lon, lat, rank } = town;
  const size = rank <= 2 ? [11.5, 13.5] : [10.5, 12.5];
  const sizePx = sizeAt(view.zoom, [3.5, size[0] ?? 0], [6, size[1] ?? 0]);
  const lines = linesOf(name, LETTER_EM.twin);
  const [x, y] = pointIn(view, lon, lat);
  const tries = twinPlacings(town, view.zoom);
  for (let i = 0; i < tries.length; i += 2) {
    const [anchor, at] = [tries[i], tries[i + 1]];
    if (typeof anchor !== "string" || typeof at !== "object") continue;
    const found = placed(lines, sizePx, "twin", anchor, [x + at[0] * sizePx, y + at[1] * sizePx]);
    if (!hasRoom(found.box, lon, lat)) continue;
    const { dx, dy } = found;
    const kind = "twin" as const;
    return [
      {
        ...{ key: `${name} ${lat}`, kind, lines, lon, lat, sizePx, turn: 0 },
        ...found,
        dx: dx - x,
        dy: dy - y,
      },
    ];
  }
  return [];
}

const AREA_SIZES: Readonly<
  Record<"country" | "state" | "water", readonly [readonly number[], readonly number[]]>
> = {
  country: [
    [3, 12],
    [6, 18],
  ],
  state: [
    [5, 10.5],
    [8, 15],
  ],
  water: [
    [3, 11],
    [6, 14],
  ],
};
/** Names of states appear once they have room; on a phone they would stand on each other. */
const STATES_FROM_ZOOM = 4.6;

function areaName(
  { kind, name, from, until, turn }: AreaProperties,
  [lon = 0, lat = 0]: readonly number[],
  view: StillView,
  hasRoom: TakeRoom,
): readonly StillName[] {
  if (kind === "sector" || view.zoom < from || view.zoom >= until) return [];
  if (kind === "state" && view.zoom < STATES_FROM_ZOOM) return [];
  const sizePx = sizeAt(view.zoom, ...AREA_SIZES[kind]);
  const lines = linesOf(name, kind === "state" ? LETTER_EM.state : 0);
  const [x, y] = pointIn(view, lon, lat);
  const { box, dx, dy, anchor } = placed(lines, sizePx, kind, "center", [x, y]);
  if (!hasRoom(box, lon, lat)) return [];
  return [{ key: `${name} ${lat}`, kind, lines, lon, lat, dx: dx - x, dy: dy - y, anchor, sizePx, turn }];
}

/**
 * The names that have room: twin cities first, the larger before the smaller, then
 * countries, states and seas. A picture that is not measured yet may come to be shown in `others`, too.
 */
export function stillNamesOf(
  view: StillView,
  marks: readonly MapMark[],
  locale: Locale,
  { others = [], ...limits }: Partial<Limits> & Readonly<{ others?: readonly StillView[] }> = {},
): readonly StillName[] {
  const hasRoom = roomIn(view, others, marks, { ...PLAIN, ...limits });
  const towns = STILL_TOWNS.toSorted((a, b) => a.rank - b.rank);
  const areas = areaNamesOf(locale).features;
  const ofKind = (kind: NameKind) =>
    areas
      .filter(({ properties }) => properties.kind === kind)
      .flatMap(({ properties, geometry }) => areaName(properties, geometry.coordinates, view, hasRoom));
  return [
    ...towns.flatMap((town) => twinName(town, view, hasRoom)),
    ...ofKind("country"),
    ...ofKind("state"),
    ...ofKind("water"),
  ];
}
