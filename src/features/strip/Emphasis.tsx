import type { ReactNode } from "react";
import type { StripMark } from "#domain/strip.ts";
import { EMPHASIS, type Emphasis as EmphasisKind } from "#theme/emphasis.ts";
import { MARK_RADIUS_PX } from "#theme/mark.ts";
import css from "./Emphasis.module.css";
import type { Picture } from "./picture.ts";

type Props = Readonly<{
  picture: Picture;
  mark: StripMark | null;
  kind: EmphasisKind;
}>;

/** A ring around what stands out, and a line from its true place on the border. */
export function Emphasis({ picture, mark, kind }: Props): ReactNode {
  if (!mark) return null;
  const { at, isTurned, head, markScale } = picture;
  const [x, y] = at(mark.along, mark.time);
  const [placeX, placeY] = at(mark.trueAlong, mark.time);
  const radius = MARK_RADIUS_PX * markScale + EMPHASIS[kind].gapPx;
  return (
    <g className={css["emphasis"]} data-kind={kind}>
      {mark.group === "far" ? null : (
        <path
          className={css["lead"]}
          d={
            isTurned
              ? `M${head.line} ${placeY}H${placeX}L${x} ${y}`
              : `M${placeX} ${head.line}V${placeY}L${x} ${y}`
          }
        />
      )}
      <circle className={css["ring"]} cx={x} cy={y} r={radius} />
    </g>
  );
}
