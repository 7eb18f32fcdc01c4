import { useEffect, useEffectEvent } from "react";
import { isPlayedOut, playStart, steppedWindow } from "#domain/timeSteps.ts";
import type { Ruler } from "#domain/timeWindow.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import type { HeldAxis } from "./useHeldAxis.ts";

/** Milliseconds from one step to the next at speed 1: time to see what changed. */
const STEP_MS = 900;

/**
 * The clock that calls for the next step while playing. It moves by steps alone, so that reduced motion needs no other
 * way. The window is read from the store at each tick: the reader may have moved it meanwhile.
 */
export function usePlayback(
  ruler: Ruler,
  held: HeldAxis,
): Readonly<{ onPlay: () => void; onStep: (direction: 1 | -1) => void }> {
  const { store } = useAtlas();
  const playing = useApp((state) => state.playing);
  const speed = useApp((state) => state.speed);

  const step = (direction: 1 | -1): boolean => {
    const { filter, windowSet } = store.getState();
    const next = steppedWindow(ruler, filter, direction);
    if (next) windowSet(next.from, next.to);
    return next !== null && !isPlayedOut(next);
  };
  const onTick = useEffectEvent((): void => {
    if (!step(1)) store.getState().paused();
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => onTick(), STEP_MS / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);

  const onPlay = (): void => {
    const { filter, windowSet, played, paused } = store.getState();
    held.hold("play");
    played();
    const start = playStart(ruler, filter);
    if (start !== filter) windowSet(start.from, start.to);
    else if (!step(1)) paused();
  };
  return { onPlay, onStep: (direction) => void step(direction) };
}
