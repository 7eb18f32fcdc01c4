import type { FillCounts } from "#domain/pack.ts";
import type { MarkFill, MethodFamily } from "#domain/status.ts";
import {
  MARK_BOX_PX,
  MARK_FILLS,
  MARK_HALO_PX,
  type MarkShape,
  markShapesOf,
  PLACE_MARKS,
} from "#theme/mark.ts";
import { PALETTES, type Palette, type Theme } from "#theme/palette.ts";
import { splitRingRadiusPx, splitRingShapesOf, splitRingTextPx, totalOf } from "#theme/splitRing.ts";

type Icon = Readonly<{ x: number; y: number; width: number; height: number }>;

/** All icons of a layer in one picture, drawn here and never fetched: the site's policy allows no other address. */
export type IconSheet = Readonly<{ atlas: HTMLCanvasElement; mapping: Readonly<Record<string, Icon>> }>;

const FAMILIES: readonly MethodFamily[] = [
  "paid",
  "pressed",
  "within",
  "self-initiated",
  "not-documented",
  "several",
];

/** Side of the square that holds a soft mark. */
export const SOFT_BOX_PX = 20;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';

type Drawing = Readonly<{ name: string; boxPx: number; draw: (context: CanvasRenderingContext2D) => void }>;

export const caseIcon = (fill: MarkFill, family: MethodFamily): string => `${fill} ${family}`;
export const softIcon = (fill: MarkFill, family: MethodFamily): string => `soft ${fill} ${family}`;
export const pileIcon = (counts: FillCounts): string => MARK_FILLS.map((fill) => counts[fill]).join(" ");

export const pileBoxPx = (count: number): number => 2 * (splitRingRadiusPx(count) + MARK_HALO_PX);

/** The icons side by side in rows; `ratio` is pixels of the picture for one pixel of the page. */
function sheetOf(drawings: readonly Drawing[], ratio: number): IconSheet {
  const cell = Math.ceil(Math.max(1, ...drawings.map(({ boxPx }) => boxPx)) * ratio) + 4;
  const columns = Math.max(1, Math.ceil(Math.sqrt(drawings.length)));
  const atlas = document.createElement("canvas");
  atlas.width = columns * cell;
  atlas.height = Math.max(1, Math.ceil(drawings.length / columns)) * cell;
  const context = atlas.getContext("2d");
  const mapping: Record<string, Icon> = {};
  drawings.forEach(({ name, boxPx, draw }, index) => {
    const [x, y] = [(index % columns) * cell + 2, Math.floor(index / columns) * cell + 2];
    const side = Math.ceil(boxPx * ratio);
    mapping[name] = { x, y, width: side, height: side };
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, x + side / 2, y + side / 2);
    draw(context);
  });
  return { atlas, mapping };
}

function paint(
  context: CanvasRenderingContext2D,
  shapes: readonly MarkShape[],
  family: string,
  palette: Palette,
): void {
  const tones = { family, muted: palette.inkMuted, paper: palette.land, halo: palette.markHalo };
  for (const { d, tone, strokeWidth } of shapes) {
    const path = new Path2D(d);
    if (strokeWidth === null) {
      context.fillStyle = tones[tone];
      context.fill(path);
    } else {
      context.strokeStyle = tones[tone];
      context.lineWidth = strokeWidth;
      context.stroke(path);
    }
  }
}

const alpha = (hex: string, opacity: number): string =>
  `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0")}`;

type Stop = readonly [offset: number, opacity: number];
const DISC: readonly Stop[] = [
  [0, 0.85],
  [0.4, 0.6],
  [1, 0],
];
const RING: readonly Stop[] = [
  [0, 0],
  [0.28, 0.05],
  [0.55, 0.9],
  [0.68, 0.7],
  [1, 0],
];
const SOFT_DOTS = 7;
const SOFT_RING_PX = 5.6;
/** Wedges cut out of a soft ring, in degrees on and off. */
const SOFT_CUTS: Readonly<Record<MarkFill, readonly [on: number, off: number] | null>> = {
  filled: null,
  hollow: null,
  dashed: [78, 42],
  dotted: null,
  cleared: null,
};

function drawSoftDots(context: CanvasRenderingContext2D, colour: string): void {
  for (let i = 0; i < SOFT_DOTS; i++) {
    const angle = (i / SOFT_DOTS) * 2 * Math.PI;
    const [x, y] = [SOFT_RING_PX * Math.sin(angle), -SOFT_RING_PX * Math.cos(angle)];
    const gradient = context.createRadialGradient(x, y, 0, x, y, 2.6);
    gradient.addColorStop(0, alpha(colour, 0.85));
    gradient.addColorStop(0.45, alpha(colour, 0.5));
    gradient.addColorStop(1, alpha(colour, 0));
    context.fillStyle = gradient;
    context.fillRect(x - 3, y - 3, 6, 6);
  }
}

/** A place coarser than a city: the same grammar without an edge, so that nobody reads a point. */
function drawSoft(context: CanvasRenderingContext2D, fill: MarkFill, colour: string): void {
  const radius = SOFT_BOX_PX / 2;
  if (fill === "dotted") {
    drawSoftDots(context, colour);
    return;
  }
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (const [offset, opacity] of fill === "filled" ? DISC : RING) {
    gradient.addColorStop(offset, alpha(colour, fill === "cleared" ? opacity * 0.6 : opacity));
  }
  context.fillStyle = gradient;
  const cut = SOFT_CUTS[fill];
  if (!cut) {
    context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
    return;
  }
  const [on, off] = cut.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  for (let at = -Math.PI / 2 - on / 2; at < 1.5 * Math.PI - on / 2 - 1e-6; at += on + off) {
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, radius, at, at + on);
    context.fill();
  }
}

/** The marks of single cases, in every fill and colour of a theme, and those of ports and task forces. */
export function markSheet(theme: Theme, ratio: number): IconSheet {
  const palette = PALETTES[theme];
  const colour = (fill: MarkFill, family: MethodFamily): string =>
    fill === "cleared" ? palette.inkMuted : palette.families[family];
  const cases = MARK_FILLS.flatMap((fill) =>
    FAMILIES.flatMap((family): Drawing[] => [
      {
        name: caseIcon(fill, family),
        boxPx: MARK_BOX_PX,
        draw: (context) => paint(context, markShapesOf(fill), colour(fill, family), palette),
      },
      {
        name: softIcon(fill, family),
        boxPx: SOFT_BOX_PX,
        draw: (context) => drawSoft(context, fill, colour(fill, family)),
      },
    ]),
  );
  const places = (["port", "task-force"] as const).map(
    (kind): Drawing => ({
      name: kind,
      boxPx: MARK_BOX_PX,
      draw: (context) => paint(context, PLACE_MARKS[kind], palette.inkMuted, palette),
    }),
  );
  return sheetOf([...cases, ...places], ratio);
}

/** The counted marks of one picture, each with its number; equal ones share an icon. */
export function pileSheet(
  piles: readonly FillCounts[],
  theme: Theme,
  ratio: number,
  number: (count: number) => string,
): IconSheet {
  const palette = PALETTES[theme];
  const different = new Map(piles.map((counts) => [pileIcon(counts), counts]));
  const drawings = [...different].map(([name, counts]): Drawing => {
    const total = totalOf(counts);
    return {
      name,
      boxPx: pileBoxPx(total),
      draw: (context) => {
        paint(context, splitRingShapesOf(counts), palette.ink, palette);
        context.font = `600 ${splitRingTextPx(total)}px ${FONT}`;
        context.textAlign = "center";
        context.textBaseline = "alphabetic";
        context.fillStyle = palette.ink;
        context.fillText(number(total), 0, splitRingTextPx(total) * 0.36);
      },
    };
  });
  return sheetOf(drawings, ratio);
}
