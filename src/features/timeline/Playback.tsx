import type { ReactNode } from "react";
import { SPEEDS } from "#state/playbackSlice.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import css from "./Playback.module.css";

type Props = Readonly<{ onPlay: () => void; onStep: (steps: 1 | -1) => void; isFixed: boolean }>;

/** Play, pause, and one step either way. */
export function Playback({ onPlay, onStep, isFixed }: Props): ReactNode {
  const words = useAtlas().messages.timeline;
  const playing = useApp((state) => state.playing);
  const paused = useApp((state) => state.paused);
  const fixed = useFixedProps(isFixed);
  return (
    <div className={css["playback"]}>
      <Button look="strong" className={css["play"]} {...fixed} onClick={playing ? paused : onPlay}>
        {playing ? words.pause : words.play}
      </Button>
      <Button {...fixed} aria-label={words.stepBack} onClick={() => onStep(-1)}>
        {words.back}
      </Button>
      <Button {...fixed} aria-label={words.stepForward} onClick={() => onStep(1)}>
        {words.forward}
      </Button>
    </div>
  );
}

/** How fast it plays; 1 is a step a little under a second. */
export function SpeedChoice(): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.timeline;
  const speed = useApp((state) => state.speed);
  const speedChosen = useApp((state) => state.speedChosen);
  return (
    <label className={css["speed"]}>
      <span>{words.speed}</span>
      <select
        value={speed}
        onChange={(event) => {
          const chosen = SPEEDS.find((known) => String(known) === event.target.value);
          if (chosen) speedChosen(chosen);
        }}
      >
        {SPEEDS.map((known) => (
          <option key={known} value={known}>
            {words.times(format.number(known))}
          </option>
        ))}
      </select>
    </label>
  );
}
