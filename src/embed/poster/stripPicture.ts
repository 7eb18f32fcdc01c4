import { isCoarse } from "#domain/record.ts";
import type { Scene } from "#domain/scene.ts";
import { methodFamilyOf } from "#domain/status.ts";
import { type StripMark, shownMarksOf } from "#domain/strip.ts";
import { pxOf } from "#domain/stripScale.ts";
import { timeOf } from "#domain/stripTimes.ts";
import { pictureOf, type Picture as StripPicture } from "#features/strip/picture.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import { MARK_RADIUS_PX } from "#theme/mark.ts";
import type { Palette } from "#theme/palette.ts";
import { createMarkSymbols, lookOf, onPaper } from "./markSymbols.ts";
import { NOTHING_SHOWN, type Picture } from "./picture.ts";
import { stripBackdropSvg } from "./stripBackdrop.ts";
import { MIDDLE_EM, type Pen, penOf } from "./stripFrame.ts";
import { element, group, type Svg, short, textAt } from "./svg.ts";

type Inputs = Readonly<{
  atlas: Atlas;
  choices: Choices;
  scene: Scene;
  palette: Palette;
  size: Readonly<{ widthPx: number; heightPx: number }>;
}>;

/** A soft mark is a little smaller here than on the map, as on the page. */
const SOFT_SHARE = 0.8;
/** Conduct shorter than this has no bar of its own. */
const LEAST_TAIL_PX = 5;
const SIZE_PX = 12;

/** The border unrolled, lying across the page: it is as high as its marks need. */
export function stripPicture(inputs: Inputs): Picture {
  const { atlas, choices, scene, palette, size } = inputs;
  const picture = pictureOf(atlas.dataset, scene.filter.clock, { isTurned: false, ...size });
  const pen = penOf(picture);
  const marks = shownMarksOf(picture.plan, scene.shown);
  const chosenId = choices.selection.type === "incident" ? choices.selection.id : null;
  const selected = marks.find(({ incident }) => incident.id === chosenId) ?? null;
  return {
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    svg: [
      stripBackdropSvg({ pen, atlas, palette }),
      apartSvg(pen, marks, atlas, palette),
      chosenBandSvg(pen, scene, palette),
      marksSvg(picture, marks, palette),
      selected ? ringSvg(picture, selected, palette) : "",
    ].join(""),
    beyond: scene.sum.shown - marks.length,
    isRinged: selected !== null,
    shown: {
      ...NOTHING_SHOWN,
      cases: true,
      ports: true,
      soft: marks.some(({ incident }) => isCoarse(incident.precision)),
      spans: marks.some(({ span }) => span !== null),
      tails: marks.some((mark) => tailPath(picture, mark) !== ""),
    },
  };
}

/** The words of the rows and the column that stand apart, with their numbers. */
function apartSvg({ picture }: Pen, marks: readonly StripMark[], atlas: Atlas, { inkMuted }: Palette): Svg {
  const { strip } = atlas.messages;
  const { plan, alongStart, timeStart, widthPx } = picture;
  const count = (test: (mark: StripMark) => boolean): string =>
    atlas.format.number(marks.filter(test).length);
  const look = { face: "sans", sizePx: SIZE_PX, fill: inkMuted, anchor: "end" } as const;
  const row = ({ from, to }: Readonly<{ from: number; to: number }>, words: string): Svg =>
    textAt(words, alongStart - 12, timeStart + (from + to) / 2 + SIZE_PX * MIDDLE_EM, look);
  return [
    row(plan.undated, strip.undated(count(({ isDated }) => !isDated))),
    plan.crowded ? row(plan.crowded, strip.crowded) : "",
    ...strip
      .farLines(count(({ group: at }) => at === "far"))
      .map((line, i) => textAt(line, widthPx, 11 + 13 * i, look)),
  ].join("");
}

/** The chosen stretch and period as a tint behind the marks. */
function chosenBandSvg({ picture }: Pen, { filter }: Scene, palette: Palette): Svg {
  const { plan, at, head } = picture;
  const { along, from, to, span } = filter;
  const start = span === "cumulative" ? null : from;
  if (!along && !start && !to) return "";
  const inside = (day: number): number =>
    Math.min(plan.timePx, Math.max(0, timeOf(plan.years, plan.timePx, day)));
  const [x, y] = at(along ? pxOf(plan.scale, along.fromKm) : 0, start ? inside(start.first) : 0);
  const [right, bottom] = at(
    along ? pxOf(plan.scale, along.toKm) : plan.far.to,
    to ? inside(to.last + 1) : start ? plan.timePx : plan.undated.to,
  );
  return [
    element("rect", {
      ...{ x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) },
      ...{ fill: palette.ink, "fill-opacity": 0.05, stroke: palette.ink, "stroke-opacity": 0.7 },
    }),
    along
      ? element("path", {
          d: `M${short(x)} ${head.line}H${short(right)}`,
          stroke: palette.accent,
          "stroke-width": 5,
        })
      : "",
  ].join("");
}

/** The marks over the lines of coarse places and of long conduct. */
function marksSvg(picture: StripPicture, marks: readonly StripMark[], palette: Palette): Svg {
  const symbols = createMarkSymbols("strip", onPaper(palette));
  const scale = picture.markScale;
  const lines = marks.flatMap((mark) => {
    const stroke = palette.families[methodFamilyOf(mark.incident.methods)];
    return [
      { d: spanPath(picture, mark), stroke, "stroke-opacity": 0.4, "stroke-width": 1 },
      { d: tailPath(picture, mark), stroke, "stroke-opacity": 0.3, "stroke-width": 2.5 },
    ].map((line) => (line.d === "" ? "" : element("path", { ...line, fill: "none" })));
  });
  const drawn = marks.map((mark) => {
    const look = lookOf(mark.incident);
    return symbols.use(look, ...picture.at(mark.along, mark.time), look.isSoft ? scale * SOFT_SHARE : scale);
  });
  return symbols.definitions() + group({}, ...lines) + group({ id: "marks" }, ...drawn);
}

function linePath(
  { at }: StripPicture,
  along: number,
  time: number,
  toAlong: number,
  toTime: number,
): string {
  const [x, y] = at(along, time);
  const [toX, toY] = at(toAlong, toTime);
  return `M${short(x)} ${short(y)}L${short(toX)} ${short(toY)}`;
}

/** A coarse place lies somewhere along this line. */
const spanPath = (picture: StripPicture, { span, time }: StripMark): string =>
  span ? linePath(picture, span.from, time, span.to, time) : "";

/** Conduct that went on for longer than its mark is wide. */
const tailPath = (picture: StripPicture, { until, along, time }: StripMark): string =>
  until !== null && until - time > LEAST_TAIL_PX ? linePath(picture, along, time, along, until) : "";

/** A ring around what is chosen, and a line from its true place on the border. */
function ringSvg({ at, head, markScale }: StripPicture, mark: StripMark, { ink, paper }: Palette): Svg {
  const [cx, cy] = at(mark.along, mark.time);
  const [placeX, placeY] = at(mark.trueAlong, mark.time);
  const ring = { cx, cy, r: MARK_RADIUS_PX * markScale + 3, fill: "none" };
  return [
    mark.group === "far"
      ? ""
      : element("path", {
          d: `M${short(placeX)} ${head.line}V${short(placeY)}L${short(cx)} ${short(cy)}`,
          ...{ fill: "none", stroke: ink, "stroke-opacity": 0.55, "stroke-dasharray": "2 2" },
        }),
    element("circle", { ...ring, stroke: paper, "stroke-width": 5 }),
    element("circle", { ...ring, stroke: ink, "stroke-width": 2.5 }),
  ].join("");
}
