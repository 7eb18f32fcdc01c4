import type { AppState } from "./store.ts";

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Playing moves the window; the clock that calls for the next step lives in `features/timeline`. */
export type PlaybackSlice = Readonly<{
  playing: boolean;
  speed: Speed;
  played: () => void;
  paused: () => void;
  speedChosen: (speed: Speed) => void;
}>;

export function playbackSlice(set: (change: Partial<AppState>) => void): PlaybackSlice {
  return {
    playing: false,
    speed: 1,
    played: () => set({ playing: true }),
    paused: () => set({ playing: false }),
    speedChosen: (speed) => set({ speed }),
  };
}
