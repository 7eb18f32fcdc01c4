import type { MarkFill } from "#domain/status.ts";

/**
 * The grammar of marks, once, as numbers and paths around (0, 0) in CSS pixels at nominal size. The WebGL atlas
 * draws them with `new Path2D(d)`, the pictures and the page as `<path d>`; nobody draws a mark by hand.
 *
 * Shape and fill say the status, colour the method family. At arm's length a proven case is a full disc, an open
 * one lets the paper through, a cleared one is thin and grey: the three never need colour to be told apart.
 */

/** What a shape is painted with: the family's colour, muted ink, paper (so that it reads over land), or the halo. */
type MarkTone = "family" | "muted" | "paper" | "halo";

/** One path; `strokeWidth` null means that its inside is filled. Stroke ends are butt ends. */
export type MarkShape = Readonly<{ d: string; tone: MarkTone; strokeWidth: number | null }>;

export type MarkDrawing = Readonly<{
  /** To the middle of the stroke, or the edge of a full disc. */
  radiusPx: number;
  /** 0 is no stroke. */
  strokeWidthPx: number;
  /** Degrees along the ring, on and off, repeated all around; empty is an unbroken ring. */
  dashDegrees: readonly number[];
  inside: "family" | "paper";
  tone: "family" | "muted";
  /** Full round dots of this radius instead of dashes, one per dash. */
  dotRadiusPx: number | null;
  /** Half the length of each bar of the cross. */
  crossPx: number | null;
}>;

/** Outer radius of every mark at nominal size, without its halo. */
export const MARK_RADIUS_PX = 5.5;
/** A thin ring of the ground's colour, which keeps neighbours apart. */
export const MARK_HALO_PX = 1;
/** Side of the square that holds a mark with its halo. */
export const MARK_BOX_PX = 2 * (MARK_RADIUS_PX + MARK_HALO_PX);

/** Order of legends and of the arcs of a split ring: proven, accused, cleared. */
export const MARK_FILLS: readonly MarkFill[] = ["filled", "hollow", "dashed", "dotted", "cleared"];

const OPEN = { inside: "paper", tone: "family", dotRadiusPx: null, crossPx: null } as const;

export const MARKS: Readonly<Record<MarkFill, MarkDrawing>> = {
  filled: { ...OPEN, radiusPx: MARK_RADIUS_PX, strokeWidthPx: 0, dashDegrees: [], inside: "family" },
  hollow: { ...OPEN, radiusPx: 4.5, strokeWidthPx: 2, dashDegrees: [] },
  // Three long dashes: more, and at 9 px they read as dots.
  dashed: { ...OPEN, radiusPx: 4.5, strokeWidthPx: 2, dashDegrees: [78, 42] },
  dotted: { ...OPEN, radiusPx: 4.45, strokeWidthPx: 0, dashDegrees: [0, 360 / 7], dotRadiusPx: 1.15 },
  cleared: { ...OPEN, radiusPx: 4.6, strokeWidthPx: 1, dashDegrees: [], tone: "muted", crossPx: 1.9 },
};
const CROSS_WIDTH_PX = 1.2;

/** Coarser than a city: a soft area as wide as `radiusKm`, no sharp dot. The edge still says the status. */
export type SoftRing = Readonly<{
  fillOpacity: number;
  edgeOpacity: number;
  edgeWidthPx: number;
  /** On and off along the edge, in pixels; empty is unbroken. */
  edgeDashPx: readonly number[];
}>;

export const SOFT_RINGS: Readonly<Record<MarkFill, SoftRing>> = {
  filled: { fillOpacity: 0.3, edgeOpacity: 0.85, edgeWidthPx: 1.5, edgeDashPx: [] },
  hollow: { fillOpacity: 0.06, edgeOpacity: 0.85, edgeWidthPx: 1.5, edgeDashPx: [] },
  dashed: { fillOpacity: 0.06, edgeOpacity: 0.85, edgeWidthPx: 1.5, edgeDashPx: [7, 4] },
  dotted: { fillOpacity: 0.06, edgeOpacity: 0.85, edgeWidthPx: 2, edgeDashPx: [2, 3] },
  cleared: { fillOpacity: 0, edgeOpacity: 0.6, edgeWidthPx: 1, edgeDashPx: [] },
};

/** Two decimals are a hundredth of a pixel: enough for any screen, and short. */
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Degrees run clockwise from twelve o'clock, as one reads a clock. */
function pointAt(radius: number, degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${n(radius * Math.cos(angle))} ${n(radius * Math.sin(angle))}`;
}

function arcTo(radius: number, from: number, to: number): string {
  const sweep = to > from ? 1 : 0;
  return `A${n(radius)} ${n(radius)} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${sweep} ${pointAt(radius, to)}`;
}

export function circlePath(radius: number, x = 0, y = 0): string {
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 1 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 1 ${n(-2 * radius)} 0Z`;
}

export function arcPath(radius: number, from: number, to: number): string {
  if (to - from >= 360) return circlePath(radius);
  return `M${pointAt(radius, from)}${arcTo(radius, from, to)}`;
}

/** A band of the ring as a closed outline. */
export function bandPath(inner: number, outer: number, from: number, to: number): string {
  if (to - from >= 360) return circlePath(outer) + circlePath(inner);
  return `M${pointAt(outer, from)}${arcTo(outer, from, to)}L${pointAt(inner, to)}${arcTo(inner, to, from)}Z`;
}

function dotsPath(radius: number, dot: number, step: number): string {
  const count = Math.round(360 / step);
  return Array.from({ length: count }, (_, i) => {
    const [x = 0, y = 0] = pointAt(radius, i * step)
      .split(" ")
      .map(Number);
    return circlePath(dot, x, y);
  }).join("");
}

export function ringPath({ radiusPx, dashDegrees }: Pick<MarkDrawing, "radiusPx" | "dashDegrees">): string {
  const [on, off] = dashDegrees;
  if (on === undefined || off === undefined) return circlePath(radiusPx);
  const count = Math.round(360 / (on + off));
  return Array.from({ length: count }, (_, i) => {
    const middle = i * (on + off);
    return arcPath(radiusPx, middle - on / 2, middle + on / 2);
  }).join("");
}

const knownShapes = new Map<MarkFill, readonly MarkShape[]>();

/** The shapes of one mark, from the ground up: halo, inside, ring, cross. */
export function markShapesOf(fill: MarkFill): readonly MarkShape[] {
  const known = knownShapes.get(fill);
  if (known) return known;
  const shapes = drawMark(fill);
  knownShapes.set(fill, shapes);
  return shapes;
}

function drawMark(fill: MarkFill): readonly MarkShape[] {
  const mark = MARKS[fill];
  const { radiusPx, strokeWidthPx, dotRadiusPx, crossPx, tone } = mark;
  const shapes: MarkShape[] = [
    { d: circlePath(MARK_RADIUS_PX + MARK_HALO_PX), tone: "halo", strokeWidth: null },
    { d: circlePath(radiusPx), tone: mark.inside, strokeWidth: null },
  ];
  if (dotRadiusPx !== null) {
    shapes.push({ d: dotsPath(radiusPx, dotRadiusPx, mark.dashDegrees[1] ?? 360), tone, strokeWidth: null });
  } else if (strokeWidthPx > 0) {
    shapes.push({ d: ringPath(mark), tone, strokeWidth: strokeWidthPx });
  }
  if (crossPx !== null) {
    const c = n(crossPx);
    shapes.push({
      d: `M-${c} -${c}L${c} ${c}M-${c} ${c}L${c} -${c}`,
      tone,
      strokeWidth: CROSS_WIDTH_PX,
    });
  }
  return shapes;
}

/** Ports of entry and task forces are no cases: small, in muted ink, and never round. */
export const PLACE_MARKS: Readonly<Record<"port" | "task-force", readonly MarkShape[]>> = {
  port: [
    { d: "M-4.5 -4.5H4.5V4.5H-4.5Z", tone: "halo", strokeWidth: null },
    { d: "M-2.75 -2.75H2.75V2.75H-2.75Z", tone: "paper", strokeWidth: null },
    { d: "M-2.75 -2.75H2.75V2.75H-2.75Z", tone: "muted", strokeWidth: 1.5 },
  ],
  "task-force": [
    { d: "M0 -6.5L6.5 5H-6.5Z", tone: "halo", strokeWidth: null },
    { d: "M0 -4.2L4.2 3.4H-4.2Z", tone: "muted", strokeWidth: null },
  ],
};
