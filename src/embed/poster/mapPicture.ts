import type { Bounds, Region, ShapedRegion } from "#domain/geography.ts";
import type { Scene } from "#domain/scene.ts";
import { boundsOf, MAX_FIT_ZOOM } from "#map/camera.ts";
import { type MapMark, markOf, markScaleOf, marksOf, walkOf } from "#map/marks.ts";
import { type StillName, stillNamesOf } from "#map/still/names.ts";
import { cameraView, fitView, pointIn, type Size, type StillView } from "#map/still/view.ts";
import type { Choices } from "#state/choices.ts";
import { currentOf } from "#state/late.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { Palette } from "#theme/palette.ts";
import { FINE_FROM_ZOOM } from "./formats.ts";
import { borderBoxesOf, doubtSvg, groundSvg, outlinesSvg, type PosterGround } from "./mapGround.ts";
import { type Box, type DrawnName, drawnNamesOf, namesSvg } from "./mapNames.ts";
import { createMarkSymbols, lookOf, onLand, pileSvg, placeMarkSvg } from "./markSymbols.ts";
import type { Picture, Shown } from "./picture.ts";
import { NOTHING_SHOWN } from "./picture.ts";
import { scaleSvg } from "./scale.ts";
import { element, group, type Svg } from "./svg.ts";
import { sectorNamesOf, townNamesOf } from "./townNames.ts";

/** Room for marks and names at the edges; the Gulf's cities are named on the sea. */
const PADDING = { top: 18, right: 72, bottom: 18, left: 18 } as const;
const REGION_PADDING = { top: 48, right: 48, bottom: 48, left: 48 } as const;
/** Names keep this far from every mark; `stillNamesOf` lets them come closer on a screen, where a mark can be moved. */
const CLEAR_SHARE = 1.2;

type Inputs = Readonly<{
  atlas: Atlas;
  choices: Choices;
  scene: Scene;
  palette: Palette;
  size: Size;
  hasScale: boolean;
  /** For a view closer than the whole border; without it the simplified one is drawn larger. */
  ground: PosterGround | null;
  /** What is shown without a camera and regions; by default what the live map opens with. */
  opening?: Bounds;
}>;

type Placed = Readonly<{ mark: MapMark; x: number; y: number }>;

const regionsOf = ({ dataset }: Atlas, ids: readonly string[]): readonly Region[] =>
  dataset.regions.filter(({ id }) => ids.includes(id));

/** As the live map opens: at the link's camera, else on the chosen regions, else on the whole border. */
function viewOf({ atlas, choices, size, opening }: Inputs): StillView {
  const { camera } = choices.view;
  if (camera) return cameraView(size, camera);
  const regions = regionsOf(atlas, choices.filter.regions);
  const padding = regions.length ? REGION_PADDING : PADDING;
  const bounds = regions.length || !opening ? boundsOf(regions) : opening;
  return fitView(size, bounds, padding, MAX_FIT_ZOOM);
}

/** Those that stand in the picture as a whole: its edge cuts no mark. */
function wholeMarks(inputs: Inputs, view: StillView): readonly Placed[] {
  const { scene, choices, size } = inputs;
  return walkOf(marksOf(scene, choices.view.layers, view.zoom))
    .map((mark) => {
      const [x, y] = pointIn(view, mark.lon, mark.lat);
      return { mark, x, y };
    })
    .filter(({ mark, x, y }) => {
      const room = mark.radiusPx + 1;
      return x >= room && y >= room && x <= size.widthPx - room && y <= size.heightPx - room;
    });
}

const casesIn = ({ mark }: Placed): number =>
  mark.type === "case" ? 1 : mark.type === "pile" ? mark.incidents.length : 0;

/** Under and over each other as on the live map: places, coarse cases, exact ones, counted marks. */
function rankOf({ mark }: Placed): number {
  if (mark.type === "task-forces") return 0;
  if (mark.type === "port") return 1;
  if (mark.type === "pile") return 4;
  return lookOf(mark.incident).isSoft ? 2 : 3;
}

function marksSvg(placed: readonly Placed[], { atlas, palette }: Inputs, zoom: number): Svg {
  const ground = onLand(palette);
  const symbols = createMarkSymbols("map", ground);
  const scale = markScaleOf(zoom);
  const drawn = placed
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ mark, x, y }) => {
      if (mark.type === "case") return symbols.use(lookOf(mark.incident), x, y, scale);
      if (mark.type === "pile") return pileSvg(mark.counts, [x, y], atlas.format.number, ground);
      return placeMarkSvg(mark.type === "port" ? "port" : "task-force", [x, y], scale, ground);
    });
  return symbols.definitions() + group({ id: "marks" }, ...drawn);
}

/** The map of a view, its marks packed as on the live map. */
export function mapPicture(inputs: Inputs): Picture {
  const { atlas, choices, scene, palette, size } = inputs;
  const { layers } = choices.view;
  const view = viewOf(inputs);
  const shapes = currentOf(atlas.late.shapes);
  const outlined = atlas.dataset.regions.flatMap((region): readonly ShapedRegion[] => {
    const shape = shapes?.regions.get(region.id);
    return shape ? [{ ...region, shape }] : [];
  });
  const chosen = outlined.filter(({ id }) => choices.filter.regions.includes(id));
  const ground = view.zoom > FINE_FROM_ZOOM ? inputs.ground : null;
  const placed = wholeMarks(inputs, view);
  const names = stillNamesOf(
    view,
    placed.map(({ mark }) => ({ ...mark, radiusPx: mark.radiusPx * CLEAR_SHARE + 1 })),
    atlas.locale,
  );
  const boxes = placed.map(
    ({ mark: { radiusPx }, x, y }): Box => ({
      ...{ left: x - radiusPx, top: y - radiusPx, right: x + radiusPx, bottom: y + radiusPx },
    }),
  );
  const drawnNames = namesIn(inputs, view, names, boxes);
  const ringed = ringSvg(placed, choices, palette);
  const frame = { width: size.widthPx, height: size.heightPx };
  const svg = [
    element("clipPath", { id: "frame" }, element("rect", frame)),
    group(
      { "clip-path": "url(#frame)" },
      groundSvg(view, palette, shapes?.border ?? null, ground),
      outlinesSvg(view, palette, outlined, layers, chosen),
      layers.includes("incidents") ? doubtSvg(view, palette, scene.shown) : "",
    ),
    inputs.hasScale ? scaleSvg(view, [...boxes, ...boxesOf(drawnNames)], atlas, palette) : "",
    namesSvg(view, drawnNames, palette),
    marksSvg(placed, inputs, view.zoom),
    ringed,
  ];
  const counted = placed.reduce((sum, one) => sum + casesIn(one), 0);
  return {
    ...size,
    svg: svg.join(""),
    beyond: layers.includes("incidents") ? scene.sum.shown - counted : 0,
    isRinged: ringed !== "",
    shown: shownIn(placed, choices),
  };
}

/** Twin cities and areas first; then what close views and switched-on outlines have names for. */
function namesIn(
  { atlas, choices, ground }: Inputs,
  view: StillView,
  names: readonly StillName[],
  marks: readonly Box[],
): readonly DrawnName[] {
  let drawn = drawnNamesOf(view, names, marks);
  const taken = (): readonly Box[] => [
    ...marks,
    ...boxesOf(drawn),
    ...borderBoxesOf(view, currentOf(atlas.late.shapes)?.border ?? null),
  ];
  if (choices.view.layers.includes("sectors"))
    drawn = [...drawn, ...sectorNamesOf(view, atlas.locale, taken())];
  if (ground && view.zoom > FINE_FROM_ZOOM) drawn = [...drawn, ...townNamesOf(view, ground.towns, taken())];
  return drawn;
}

const boxesOf = (names: readonly DrawnName[]): readonly Box[] => names.map(({ box }) => box);

function shownIn(placed: readonly Placed[], { view }: Choices): Shown {
  const has = (test: (mark: MapMark) => boolean): boolean => placed.some(({ mark }) => test(mark));
  return {
    ...NOTHING_SHOWN,
    cases: view.layers.includes("incidents"),
    piles: has(({ type }) => type === "pile"),
    soft: has((mark) => mark.type === "case" && lookOf(mark.incident).isSoft),
    ports: has(({ type }) => type === "port"),
    taskForces: has(({ type }) => type === "task-forces"),
    sectors: view.layers.includes("sectors"),
    counties: view.layers.includes("counties"),
  };
}

/** A ring around what is chosen; its gap lets the mark itself be seen. */
function ringSvg(placed: readonly Placed[], { selection }: Choices, palette: Palette): Svg {
  const marks = placed.map(({ mark }) => mark);
  const chosen = placed[marks.indexOf(markOf(marks, selection) as MapMark)];
  if (!chosen) return "";
  const ring = { cx: chosen.x, cy: chosen.y, r: chosen.mark.radiusPx + 3, fill: "none" };
  return [
    element("circle", { ...ring, stroke: palette.land, "stroke-width": 5 }),
    element("circle", { ...ring, stroke: palette.ink, "stroke-width": 2.5 }),
  ].join("");
}
