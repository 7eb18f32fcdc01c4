import type { Incident } from "#domain/incident.ts";
import { isCoarse } from "#domain/record.ts";
import { MARK_FILL, type MarkFill, type MethodFamily, methodFamilyOf } from "#domain/status.ts";
import { MARKS, type MarkShape, markShapesOf, PLACE_MARKS } from "#theme/mark.ts";
import type { Palette } from "#theme/palette.ts";
import { type MarkCounts, splitRingShapesOf, splitRingTextPx, totalOf } from "#theme/splitRing.ts";
import { element, group, type Svg, short, textAt } from "./svg.ts";

/** What a picture's marks stand on: `paper` is inside them, `halo` around them. */
export type Ground = Readonly<{ palette: Palette; paper: string; halo: string }>;

export const onLand = (palette: Palette): Ground => ({
  palette,
  paper: palette.land,
  halo: palette.markHalo,
});
export const onPaper = (palette: Palette): Ground => ({ palette, paper: palette.paper, halo: palette.paper });

export function shapesSvg(
  shapes: readonly MarkShape[],
  family: string,
  { palette, paper, halo }: Ground,
): Svg {
  const tones = { family, muted: palette.inkMuted, paper, halo };
  return shapes
    .map(({ d, tone, strokeWidth }) =>
      strokeWidth === null
        ? element("path", { d, fill: tones[tone] })
        : element("path", { d, fill: "none", stroke: tones[tone], "stroke-width": strokeWidth }),
    )
    .join("");
}

/** Edge of a soft mark's area, as on the live map. */
export const SOFT_RADIUS_PX = 10;
const SOFT_RING_PX = 5.6;
const SOFT_DOTS = 7;
const SOFT_DOT_PX = 2.6;

type Stop = readonly [offset: number, opacity: number];
type Softness = "disc" | "ring" | "dot";
const STOPS: Readonly<Record<Softness, readonly Stop[]>> = {
  disc: [
    [0, 0.85],
    [0.4, 0.6],
    [1, 0],
  ],
  ring: [
    [0, 0],
    [0.28, 0.05],
    [0.55, 0.9],
    [0.68, 0.7],
    [1, 0],
  ],
  dot: [
    [0, 0.85],
    [0.45, 0.5],
    [1, 0],
  ],
};

const turned = (radius: number, degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${short(radius * Math.cos(angle))} ${short(radius * Math.sin(angle))}`;
};

/** Wedges of the fading ring under the dashes of the sharp mark. */
function wedges([on = 360, off = 0]: readonly number[]): string {
  const radius = SOFT_RADIUS_PX;
  return Array.from({ length: Math.round(360 / (on + off)) }, (_, i) => {
    const middle = i * (on + off);
    return `M0 0L${turned(radius, middle - on / 2)}A${radius} ${radius} 0 0 1 ${turned(radius, middle + on / 2)}Z`;
  }).join("");
}

/** A place coarser than a city: the same grammar without an edge, so that nobody reads a point. */
function softShapes(fill: MarkFill, paintOf: (softness: Softness) => string): Svg {
  if (fill === "dotted") {
    const paint = paintOf("dot");
    return Array.from({ length: SOFT_DOTS }, (_, i) => {
      const [cx, cy] = turned(SOFT_RING_PX, (i * 360) / SOFT_DOTS).split(" ");
      return element("circle", { cx, cy, r: SOFT_DOT_PX, fill: paint });
    }).join("");
  }
  const paint = paintOf(fill === "filled" ? "disc" : "ring");
  if (fill === "dashed") return element("path", { d: wedges(MARKS.dashed.dashDegrees), fill: paint });
  return element("circle", { r: SOFT_RADIUS_PX, fill: paint, opacity: fill === "cleared" ? 0.6 : undefined });
}

export type CaseLook = Readonly<{ fill: MarkFill; family: MethodFamily; isSoft: boolean }>;

export const lookOf = ({ effectiveStatus, methods, precision }: Incident): CaseLook => ({
  fill: MARK_FILL[effectiveStatus],
  family: methodFamilyOf(methods),
  isSoft: isCoarse(precision),
});

/** The marks of one picture, each drawn once and then used; only what is used is written. */
export type MarkSymbols = Readonly<{
  use: (look: CaseLook, x: number, y: number, scale: number) => Svg;
  definitions: () => Svg;
}>;

export function createMarkSymbols(prefix: string, ground: Ground): MarkSymbols {
  const { palette } = ground;
  const symbols = new Map<string, Svg>();
  const gradients = new Map<string, Svg>();
  const paintWith =
    (name: string, colour: string) =>
    (softness: Softness): string => {
      const id = `${prefix}-${softness}-${name}`;
      if (!gradients.has(id)) gradients.set(id, gradient(id, softness, colour));
      return `url(#${id})`;
    };
  const draw = ({ fill, family, isSoft }: CaseLook): Svg => {
    const colour = palette.families[family];
    if (!isSoft) return shapesSvg(markShapesOf(fill), colour, ground);
    return fill === "cleared"
      ? softShapes(fill, paintWith("muted", palette.inkMuted))
      : softShapes(fill, paintWith(family, colour));
  };
  return {
    use: (look, x, y, scale) => {
      const family = look.fill === "cleared" ? "cleared" : look.family;
      const id = `${prefix}-${look.isSoft ? "soft" : "mark"}-${look.fill}-${family}`;
      if (!symbols.has(id)) symbols.set(id, element("g", { id }, draw(look)));
      const at = `translate(${short(x)} ${short(y)})${scale === 1 ? "" : ` scale(${short(scale)})`}`;
      return element("use", { href: `#${id}`, transform: at });
    },
    definitions: () => element("defs", {}, ...gradients.values(), ...symbols.values()),
  };
}

function gradient(id: string, softness: Softness, colour: string): Svg {
  const stops = STOPS[softness].map(([offset, opacity]) =>
    element("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
  );
  const place =
    softness === "dot" ? {} : { gradientUnits: "userSpaceOnUse", cx: 0, cy: 0, r: SOFT_RADIUS_PX };
  return element("radialGradient", { id, ...place }, ...stops);
}

/** Several cases at one place, split by status around their number. */
export function pileSvg(
  counts: MarkCounts,
  at: readonly [x: number, y: number],
  number: (count: number) => string,
  ground: Ground,
  isSample = false,
): Svg {
  const total = totalOf(counts);
  const sizePx = splitRingTextPx(total);
  const { ink } = ground.palette;
  return group(
    { transform: `translate(${short(at[0])} ${short(at[1])})`, "data-cases": isSample ? undefined : total },
    shapesSvg(splitRingShapesOf(counts), ink, ground),
    textAt(number(total), 0, sizePx * 0.36, { face: "sans-strong", sizePx, fill: ink, anchor: "middle" }),
  );
}

export function placeMarkSvg(
  kind: "port" | "task-force",
  [x, y]: readonly [x: number, y: number],
  scale: number,
  ground: Ground,
): Svg {
  const at = `translate(${short(x)} ${short(y)})${scale === 1 ? "" : ` scale(${short(scale)})`}`;
  return element("g", { transform: at }, shapesSvg(PLACE_MARKS[kind], ground.palette.inkMuted, ground));
}
