import type { ReactNode } from "react";
import { SPEEDS } from "#state/playbackSlice.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import css from "./Playback.module.css";

type Props = Readonly<{ onPlay: () => void; onStep: (steps: 1 | -1) => void; isDisabled: boolean }>;

/** Play, pause, and one step either way. */
export function Playback({ onPlay, onStep, isDisabled }: Props): ReactNode {
  const words = useAtlas().messages.timeline;
  const playing = useApp((state) => state.playing);
  const paused = useApp((state) => state.paused);
  return (
    <div className={css["playback"]}>
      <Button look="strong" className={css["play"]} disabled={isDisabled} onClick={playing ? paused : onPlay}>
        {playing ? words.pause : words.play}
      </Button>
      <Button disabled={isDisabled} aria-label={words.stepBack} onClick={() => onStep(-1)}>
        {words.back}
      </Button>
      <Button disabled={isDisabled} aria-label={words.stepForward} onClick={() => onStep(1)}>
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
