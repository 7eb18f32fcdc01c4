import type { Svg } from "./svg.ts";

/** What stands on a picture and has to be explained beside it. */
export type Shown = Readonly<
  Record<
    "cases" | "piles" | "soft" | "ports" | "taskForces" | "sectors" | "counties" | "spans" | "tails",
    boolean
  >
>;

export const NOTHING_SHOWN: Shown = {
  ...{ cases: false, piles: false, soft: false, ports: false, taskForces: false },
  ...{ sectors: false, counties: false, spans: false, tails: false },
};

/** A drawn map or strip in its own pixels. */
export type Picture = Readonly<{
  widthPx: number;
  heightPx: number;
  svg: Svg;
  /** Shown records that have no mark on it, since their place lies beyond its edge. */
  beyond: number;
  /** The chosen mark is on it. */
  isRinged: boolean;
  shown: Shown;
}>;
