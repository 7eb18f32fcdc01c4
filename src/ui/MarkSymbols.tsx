import type { ReactNode } from "react";
import type { MarkFill, MethodFamily } from "#domain/status.ts";
import {
  circlePath,
  MARK_BOX_PX,
  MARK_FILLS,
  MARKS,
  markShapesOf,
  PLACE_MARKS,
  ringPath,
} from "#theme/mark.ts";
import css from "./Mark.module.css";
import { Shapes } from "./Mark.tsx";

type Props = Readonly<{
  /** Before each id, so that two pictures on a page do not share their symbols. */
  prefix: string;
  scale: number;
}>;

/** Sharp for a place known at least to its city, soft for a coarser one. */
export const markSymbolOf = (prefix: string, fill: MarkFill, isSoft: boolean): string =>
  `${prefix}${isSoft ? "s" : "m"}${MARK_FILLS.indexOf(fill)}`;

/** The family's colour for all marks inside a group of an SVG. */
export const FAMILY_GROUP = css["picture"];

type SymbolMarkProps = Readonly<{ prefix: string; fill: MarkFill; family: MethodFamily; size: number }>;

/** A mark beside words, drawn once for all that are like it: `MarkSymbols` with the same prefix is in the page. */
export function SymbolMark({ prefix, fill, family, size }: SymbolMarkProps): ReactNode {
  return (
    <svg
      className={css["picture"]}
      viewBox={`${-MARK_BOX_PX / 2} ${-MARK_BOX_PX / 2} ${MARK_BOX_PX} ${MARK_BOX_PX}`}
      width={size}
      height={size}
      data-family={family}
      aria-hidden="true"
    >
      <use href={`#${markSymbolOf(prefix, fill, false)}`} />
    </svg>
  );
}

/** The marks once, for pictures that draw hundreds of them by `<use>`. */
export function MarkSymbols({ prefix, scale }: Props): ReactNode {
  const [disc, ring] = [`${prefix}d`, `${prefix}r`];
  return (
    <defs>
      <SoftMask id={disc} stops={DISC} />
      <SoftMask id={ring} stops={RING} />
      {MARK_FILLS.map((fill) => (
        <g key={fill} id={markSymbolOf(prefix, fill, false)} transform={`scale(${scale})`}>
          <Shapes shapes={markShapesOf(fill)} />
        </g>
      ))}
      {MARK_FILLS.map((fill) => (
        <g key={fill} id={markSymbolOf(prefix, fill, true)} transform={`scale(${scale})`}>
          <SoftShape fill={fill} mask={`url(#${fill === "filled" ? disc : ring})`} />
        </g>
      ))}
    </defs>
  );
}

export const placeSymbolOf = (prefix: string, kind: "port" | "task-force"): string =>
  `${prefix}${kind === "port" ? "p" : "t"}`;

/** Ports of entry and task forces, once. */
export function PlaceSymbols({ prefix, scale }: Props): ReactNode {
  return (
    <defs>
      {(["port", "task-force"] as const).map((kind) => (
        <g key={kind} id={placeSymbolOf(prefix, kind)} transform={`scale(${scale})`}>
          <Shapes shapes={PLACE_MARKS[kind]} />
        </g>
      ))}
    </defs>
  );
}

/** Edge of the fading area: a little wider than a sharp mark, since its outer part is hardly seen. */
const SOFT_RADIUS_PX = 8;
const SOFT_RING_PX = 5;

/** A place coarser than a city: the same grammar without an edge, so that nobody reads a point. */
function SoftShape({ fill, mask }: Readonly<{ fill: MarkFill; mask: string }>): ReactNode {
  const tone = MARKS[fill].tone;
  if (fill === "filled") {
    return <path d={circlePath(SOFT_RADIUS_PX)} className={css["area"]} data-tone={tone} mask={mask} />;
  }
  const d =
    fill === "dashed" ? ringPath({ ...MARKS.dashed, radiusPx: SOFT_RING_PX }) : circlePath(SOFT_RING_PX);
  return (
    <g mask={mask}>
      <path
        d={d}
        className={css["line"]}
        data-tone={tone}
        strokeWidth={fill === "cleared" ? 2.5 : fill === "dotted" ? 3 : 5}
        strokeDasharray={fill === "dotted" ? "2.4 2.09" : undefined}
      />
    </g>
  );
}

type Stop = readonly [offset: number, opacity: number];
const DISC: readonly Stop[] = [
  [0, 0.9],
  [0.45, 0.65],
  [1, 0],
];
const RING: readonly Stop[] = [
  [0.25, 0],
  [0.55, 0.9],
  [0.72, 0.75],
  [1, 0],
];

function SoftMask({ id, stops }: Readonly<{ id: string; stops: readonly Stop[] }>): ReactNode {
  const side = 2 * SOFT_RADIUS_PX;
  return (
    <>
      <radialGradient id={`${id}g`}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stopColor="#fff" stopOpacity={opacity} />
        ))}
      </radialGradient>
      <mask
        id={id}
        maskUnits="userSpaceOnUse"
        x={-SOFT_RADIUS_PX}
        y={-SOFT_RADIUS_PX}
        width={side}
        height={side}
      >
        <circle r={SOFT_RADIUS_PX} fill={`url(#${id}g)`} />
      </mask>
    </>
  );
}
