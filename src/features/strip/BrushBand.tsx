import type { ReactNode } from "react";
import type { Filter } from "#domain/filter.ts";
import { pxOf } from "#domain/stripScale.ts";
import { timeOf } from "#domain/stripTimes.ts";
import css from "./BrushBand.module.css";
import type { Picture } from "./picture.ts";
import { brushedOf, type Drawn } from "./useBrush.ts";

type Props = Readonly<{ picture: Picture; filter: Filter; drawn: Drawn | null }>;

type Range = readonly [from: number, to: number];

/** The chosen stretch and period as a tint behind the marks, and what a drag is about to choose. */
export function BrushBand({ picture, filter, drawn }: Props): ReactNode {
  const { plan } = picture;
  const { along, from, to, span } = filter;
  const chosenAlong: Range | null = along && [pxOf(plan.scale, along.fromKm), pxOf(plan.scale, along.toKm)];
  const inside = (day: number): number =>
    Math.min(plan.timePx, Math.max(0, timeOf(plan.years, plan.timePx, day)));
  const start = span === "cumulative" ? null : from;
  const chosenTime: Range | null =
    start || to ? [start ? inside(start.first) : 0, to ? inside(to.last + 1) : plan.timePx] : null;
  const next = drawn && brushedOf(picture, drawn);
  return (
    <>
      <Band picture={picture} along={chosenAlong} time={chosenTime} kind="chosen" />
      {drawn && next ? (
        <Band
          picture={picture}
          along={next.along ? sorted(drawn.from.along, drawn.to.along) : null}
          time={next.window ? sorted(drawn.from.time, drawn.to.time) : null}
          kind="drawn"
        />
      ) : null}
    </>
  );
}

const sorted = (a: number, b: number): Range => [Math.min(a, b), Math.max(a, b)];

type BandProps = Readonly<{
  picture: Picture;
  along: Range | null;
  time: Range | null;
  kind: "chosen" | "drawn";
}>;

function Band({ picture, along, time, kind }: BandProps): ReactNode {
  if (!along && !time) return null;
  const { plan, at, isTurned, head } = picture;
  const [west, east] = along ?? [0, plan.far.to];
  const [first, last] = time ?? [0, plan.undated.to];
  const [x, y] = at(west, first);
  const [right, bottom] = at(east, last);
  const [lineX, lineY] = isTurned ? [head.line, y] : [x, head.line];
  return (
    <g className={css["band"]} data-kind={kind}>
      <rect x={x} y={y} width={Math.max(1, right - x)} height={Math.max(1, bottom - y)} />
      {along ? <path d={isTurned ? `M${lineX} ${lineY}V${bottom}` : `M${lineX} ${lineY}H${right}`} /> : null}
    </g>
  );
}
