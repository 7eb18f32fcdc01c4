import { memo, type ReactNode } from "react";
import { useGround } from "./drawnGround.ts";
import { STILL_HEIGHT, STILL_UNITS } from "./ground.ts";
import css from "./StillGround.module.css";

type Length = number | string;

/** Where the ground's frame lies in the picture around it. */
export type Frame = Readonly<{ x: Length; y: Length; width: Length; height: Length }>;

/** Sea, land and lines under the marks; they reach beyond the frame as far as the land is drawn. */
export function StillGround({
  frame,
  children,
}: Readonly<{ frame: Frame; children?: ReactNode }>): ReactNode {
  return (
    <svg
      className={css["ground"]}
      {...frame}
      viewBox={`0 0 ${STILL_UNITS} ${Math.round(STILL_HEIGHT)}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      <Lines />
      {children}
    </svg>
  );
}

/** The same for every view: they are never drawn anew. */
const Lines = memo(function Lines(): ReactNode {
  const { land, lakes, states, border } = useGround();
  return (
    <>
      <path className={css["shallows"]} d={land} />
      <path className={css["land"]} data-ground="land" d={land} />
      <path className={css["band"]} d={border} />
      <path className={css["lakes"]} data-ground="lakes" d={lakes} />
      <path className={css["states"]} data-ground="states" d={states} />
      <path className={css["casing"]} d={border} />
      <path className={css["border"]} data-ground="border" d={border} />
    </>
  );
});
