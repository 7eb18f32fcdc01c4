import type { ReactNode } from "react";
import type { MarkFill, MethodFamily } from "#domain/status.ts";
import {
  circlePath,
  MARK_BOX_PX,
  MARK_HALO_PX,
  type MarkShape,
  markShapesOf,
  PLACE_MARKS,
  SOFT_RINGS,
} from "#theme/mark.ts";
import {
  type MarkCounts,
  splitRingRadiusPx,
  splitRingShapesOf,
  splitRingTextPx,
  totalOf,
} from "#theme/splitRing.ts";
import css from "./Mark.module.css";

export function Shapes({ shapes }: Readonly<{ shapes: readonly MarkShape[] }>): ReactNode {
  return shapes.map(({ d, tone, strokeWidth }) =>
    strokeWidth === null ? (
      <path key={`${tone} ${d}`} d={d} className={css["area"]} data-tone={tone} />
    ) : (
      <path key={`${tone} ${d}`} d={d} className={css["line"]} data-tone={tone} strokeWidth={strokeWidth} />
    ),
  );
}

type PictureProps = Readonly<{
  box: number;
  size: number;
  family?: MethodFamily | undefined;
  isKey?: boolean;
  children: ReactNode;
}>;

/** Marks stand beside words that say the same; assistive technology passes over them. */
function Picture({ box, size, family, isKey, children }: PictureProps): ReactNode {
  return (
    <svg
      className={css["picture"]}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      width={size}
      height={size}
      data-family={family}
      data-key={isKey || undefined}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

type MarkProps = Readonly<{
  fill: MarkFill;
  /** Without a family the mark stands for its status alone, in ink. */
  family?: MethodFamily | undefined;
  /** Side in pixels, halo included. */
  size?: number;
}>;

export function Mark({ fill, family, size = MARK_BOX_PX }: MarkProps): ReactNode {
  return (
    <Picture box={MARK_BOX_PX} size={size} family={family}>
      <Shapes shapes={markShapesOf(fill)} />
    </Picture>
  );
}

const SOFT_BOX_PX = 24;

/** A case whose place is known no better than a county: an area with an edge instead of a dot. */
export function SoftMark({ fill, family, size = SOFT_BOX_PX }: MarkProps): ReactNode {
  const ring = SOFT_RINGS[fill];
  const d = circlePath(SOFT_BOX_PX / 2 - 1.5);
  const tone = fill === "cleared" ? "muted" : "family";
  return (
    <Picture box={SOFT_BOX_PX} size={size} family={family}>
      <path d={d} className={css["area"]} data-tone={tone} fillOpacity={ring.fillOpacity} />
      <path
        d={d}
        className={css["line"]}
        data-tone={tone}
        strokeWidth={ring.edgeWidthPx}
        strokeOpacity={ring.edgeOpacity}
        strokeDasharray={ring.edgeDashPx.join(" ") || undefined}
      />
    </Picture>
  );
}

/** A split ring with its number, around (0, 0) of the picture it stands in. */
export function RingShapes({ counts }: Readonly<{ counts: MarkCounts }>): ReactNode {
  const total = totalOf(counts);
  return (
    <>
      <Shapes shapes={splitRingShapesOf(counts)} />
      <text className={css["number"]} fontSize={splitRingTextPx(total)} textAnchor="middle" dy="0.36em">
        {total}
      </text>
    </>
  );
}

/** Several cases at one place, split by status around their number. */
export function SplitRing({
  counts,
  family,
}: Readonly<{ counts: MarkCounts; family?: MethodFamily | undefined }>): ReactNode {
  const total = totalOf(counts);
  const box = 2 * (splitRingRadiusPx(total) + MARK_HALO_PX);
  return (
    <Picture box={box} size={box} family={family}>
      <RingShapes counts={counts} />
    </Picture>
  );
}

/** A port of entry or a task force: where something is, not what happened. */
export function PlaceMark({
  kind,
  size = MARK_BOX_PX,
}: Readonly<{ kind: "port" | "task-force"; size?: number }>): ReactNode {
  return (
    <Picture box={MARK_BOX_PX} size={size}>
      <Shapes shapes={PLACE_MARKS[kind]} />
    </Picture>
  );
}

/** A method family's colour as a bar: not a mark, since a mark always says a status too. */
export function Swatch({ family }: Readonly<{ family: MethodFamily }>): ReactNode {
  return (
    <Picture box={12} size={12} family={family} isKey>
      <path d="M-6 -3H6V3H-6Z" className={css["area"]} data-tone="family" />
    </Picture>
  );
}
