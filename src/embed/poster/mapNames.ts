import { STILL_TOWNS } from "#map/still/ground.ts";
import type { StillName } from "#map/still/names.ts";
import { pointIn, type StillView } from "#map/still/view.ts";
import type { Palette } from "#theme/palette.ts";
import { element, type Svg, short, textAt } from "./svg.ts";
import { type Face, widthOf } from "./text.ts";

export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;
type Point = readonly [x: number, y: number];

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Look = Readonly<{ face: Face; spacingEm: number; isCapital: boolean; isItalic: boolean }>;

/** Towns beside the twin cities are named on close views, sectors with their outlines. */
type LookName = StillName["kind"] | "town" | "sector";

const LOOKS: Readonly<Record<LookName, Look>> = {
  sector: { face: "sans", spacingEm: 0.04, isCapital: false, isItalic: false },
  town: { face: "sans", spacingEm: 0, isCapital: false, isItalic: false },
  twin: { face: "sans-strong", spacingEm: 0, isCapital: false, isItalic: false },
  country: { face: "sans", spacingEm: 0.36, isCapital: true, isItalic: false },
  state: { face: "sans", spacingEm: 0.2, isCapital: true, isItalic: false },
  water: { face: "serif", spacingEm: 0.08, isCapital: false, isItalic: true },
};
const LINE_EM = 1.2;
/** From the top of capitals to the baseline, and below it. */
const ASCENT_EM = 0.8;
const DESCENT_EM = 0.25;

/** A name with what it takes of the picture, and the line to its place where it stands far off. */
export type DrawnName = Readonly<{
  name: StillName;
  look: LookName;
  box: Box;
  leader: readonly [Point, Point] | null;
}>;

const written = ({ lines }: StillName, look: LookName): readonly string[] =>
  LOOKS[look].isCapital ? lines.map((line) => line.toLocaleUpperCase()) : lines;

export function boxOf(view: StillView, name: StillName, look: LookName = name.kind): Box {
  const { face, spacingEm } = LOOKS[look];
  const [x, y] = pointIn(view, name.lon, name.lat);
  const width = Math.max(...written(name, look).map((line) => widthOf(line, face, name.sizePx, spacingEm)));
  const start = x + name.dx;
  const left = name.anchor === "start" ? start : name.anchor === "end" ? start - width : start - width / 2;
  const top = y + name.dy - ASCENT_EM * name.sizePx;
  const last = y + name.dy + (name.lines.length - 1) * LINE_EM * name.sizePx;
  return { left, top, right: left + width, bottom: last + DESCENT_EM * name.sizePx };
}

const nearestIn = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.min(right, Math.max(left, x)),
  Math.min(bottom, Math.max(top, y)),
];

function distanceTo(box: Box, [x, y]: Point): number {
  const [nearX, nearY] = nearestIn(box, [x, y]);
  return Math.hypot(nearX - x, nearY - y);
}

/** A name that stands farther off would be taken for another place's. */
const FARTHEST_EM = 3.2;
/** Twin cities lie side by side: either's name may be about as near to the other. */
const TWINS_PX = 4;
/** A mark so near to a name seems to be named by it. */
const TOUCH_PX = 7;
const OWN_EM = 4.2;

function isBesideItsPlace(view: StillView, name: StillName, box: Box, marks: readonly Box[]): boolean {
  if (name.kind !== "twin") return true;
  const place = pointIn(view, name.lon, name.lat);
  const own = distanceTo(box, place);
  const isOthers = STILL_TOWNS.some(
    ({ lon, lat }) => distanceTo(box, pointIn(view, lon, lat)) < own - TWINS_PX,
  );
  const touches = grown(box, TOUCH_PX);
  const isByStranger = marks.some(
    (mark) => overlaps(mark, touches) && distanceTo(mark, place) > OWN_EM * name.sizePx,
  );
  return own <= FARTHEST_EM * name.sizePx && !isOthers && !isByStranger;
}

const grown = ({ left, top, right, bottom }: Box, px: number): Box => ({
  ...{ left: left - px, top: top - px, right: right + px, bottom: bottom + px },
});

/** The largest cities are named even where their own side is taken, by a line to their place. */
const MUST_RANK = 2;
const LEADER_EMS = [2.6, 3.4, 4.2, 5, 6, 7] as const;
/** From the side that was chosen by hand, either way: a name must not stand in the other country. */
const TURNS = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.2, -1.2] as const;
const MARGIN_PX = 3;
/** How far to the side of its place a name stands before its end, not its middle, is turned to it. */
const ASIDE = 0.35;

function isFreeLine([ax, ay]: Point, [bx, by]: Point, boxes: readonly Box[]): boolean {
  const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 3);
  return !boxes.some(({ left, top, right, bottom }) =>
    Array.from({ length: steps }, (_, i) => i / steps).some((share) => {
      const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)];
      return x > left && x < right && y > top && y < bottom;
    }),
  );
}

type Town = (typeof STILL_TOWNS)[number];

/** Where a name would stand so far from its place in one direction. */
function boxAt([x, y]: Point, angle: number, px: number, width: number, sizePx: number): Box {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const shift = (share: number, length: number): number =>
    share > ASIDE ? 0 : share < -ASIDE ? -length : -length / 2;
  const left = x + right * px + shift(right, width);
  const top = y + down * px + shift(down, sizePx);
  return { left, top, right: left + width, bottom: top + sizePx * (ASCENT_EM + DESCENT_EM) };
}

function withLeader(
  view: StillView,
  town: Town,
  sizePx: number,
  marks: readonly Box[],
  names: readonly DrawnName[],
): readonly DrawnName[] {
  const { name, lon, lat, far, wideFar = far } = town;
  const place = pointIn(view, lon, lat);
  const [x, y] = place;
  const frame = { left: 0, top: 0, right: view.widthPx, bottom: view.heightPx };
  if (distanceTo(frame, place) > 0) return [];
  const width = widthOf(name, LOOKS.twin.face, sizePx);
  const taken = names.map(({ box }) => box);
  const hand = Math.atan2(wideFar[1], wideFar[0]);
  for (const em of LEADER_EMS) {
    for (const turn of TURNS) {
      const box = boxAt(place, hand + turn, em * sizePx, width, sizePx);
      const isInside =
        box.left > MARGIN_PX &&
        box.top > MARGIN_PX &&
        box.right < frame.right - MARGIN_PX &&
        box.bottom < frame.bottom - MARGIN_PX;
      const end = nearestIn(box, place);
      if (!isInside || [...marks, ...taken].some((other) => overlaps(box, other))) continue;
      if (!isFreeLine(place, end, taken)) continue;
      const at = { dx: box.left - x, dy: box.top + ASCENT_EM * sizePx - y, anchor: "start" as const };
      const still: StillName = { key: name, kind: "twin", lines: [name], lon, lat, sizePx, turn: 0, ...at };
      return [{ name: still, look: "twin", box, leader: [place, end] }];
    }
  }
  return [];
}

/** The names that belong to the place they stand at; the largest cities among the others get a line to theirs. */
export function drawnNamesOf(
  view: StillView,
  names: readonly StillName[],
  marks: readonly Box[],
): readonly DrawnName[] {
  const drawn: DrawnName[] = names
    .map((name): DrawnName => ({ name, look: name.kind, box: boxOf(view, name), leader: null }))
    .filter(({ name, box }) => isBesideItsPlace(view, name, box, marks));
  const sizePx = Math.max(
    12,
    ...drawn.filter(({ name }) => name.kind === "twin").map(({ name }) => name.sizePx),
  );
  for (const town of STILL_TOWNS) {
    const isNamed = drawn.some(({ name }) => name.lines.join(" ") === town.name);
    if (!isNamed && town.rank <= MUST_RANK) drawn.push(...withLeader(view, town, sizePx, marks, drawn));
  }
  return drawn;
}

function inkOf(kind: LookName, { label, basemap }: Palette): string {
  if (kind === "twin") return label;
  if (kind === "town" || kind === "sector") return basemap.labelMinor;
  return kind === "water" ? basemap.labelWater : basemap.labelArea;
}

export function namesSvg(view: StillView, names: readonly DrawnName[], palette: Palette): Svg {
  return names
    .flatMap(({ name, look, leader }) => {
      const { face, spacingEm, isItalic } = LOOKS[look];
      const [x, y] = pointIn(view, name.lon, name.lat);
      const line = leader
        ? element("path", {
            d: `M${leader.map((point) => point.map(short).join(" ")).join("L")}`,
            ...{ stroke: palette.label, "stroke-width": 0.8, fill: "none" },
          })
        : look === "town"
          ? element("circle", {
              ...{ cx: x, cy: y, r: 1.8, fill: palette.land, stroke: palette.basemap.town },
            })
          : "";
      const texts = written(name, look).map((text, i) =>
        textAt(text, x + name.dx, y + name.dy + i * LINE_EM * name.sizePx, {
          ...{ face, sizePx: name.sizePx, fill: inkOf(look, palette), spacingEm, isItalic },
          anchor: name.anchor === "start" ? undefined : name.anchor,
          halo: name.kind === "water" ? palette.water : palette.land,
          turn: name.turn,
        }),
      );
      return [line, ...texts];
    })
    .join("");
}
