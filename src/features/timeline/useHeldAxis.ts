import { useState } from "react";
import { axisHolds, type TimeAxis, type TimeWindow } from "#domain/timeAxis.ts";
import type { Histogram } from "#domain/timeline.ts";

/** Why the picture keeps still: a pointer drags, the keyboard is on a handle, or the window plays. */
type HoldReason = "drag" | "keys" | "play";

type Picture = Readonly<{ axis: TimeAxis; histogram: Histogram }>;

export type HeldAxis = Picture &
  Readonly<{ hold: (reason: HoldReason) => void; release: (reason: HoldReason) => void }>;

/**
 * Years turn to months when the window is narrow, but never under the reader's fingers: while something moves the
 * window, the axis stays as it was, unless the window leaves it.
 */
export function useHeldAxis(natural: Picture, window: TimeWindow, playing: boolean): HeldAxis {
  const [held, setHeld] = useState<(Picture & { reason: HoldReason }) | null>(null);
  const isHeld = held !== null && (held.reason !== "play" || playing) && axisHolds(held.axis, window);
  const axis = isHeld ? held.axis : natural.axis;
  const histogram = isHeld && natural.histogram.unit !== axis.unit ? held.histogram : natural.histogram;
  return {
    axis,
    histogram,
    hold: (reason) => setHeld({ axis, histogram, reason }),
    release: (reason) => setHeld((now) => (now?.reason === reason ? null : now)),
  };
}
