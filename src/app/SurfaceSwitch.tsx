import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import type { Surface } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./SurfaceSwitch.module.css";

/** Which of the pictures of the same scene stands on the stage. */
export function SurfaceSwitch({ current }: Readonly<{ current: Surface }>): ReactNode {
  const { messages, store } = useAtlas();
  const { app } = messages;
  const surfaces: readonly (readonly [Surface, string])[] = [
    ["map", app.surfaceMap],
    ["strip", app.surfaceStrip],
    ["table", app.surfaceTable],
  ];
  return (
    <fieldset className={styles["switch"]} aria-label={app.surfaceLabel}>
      {surfaces.map(([surface, word]) => (
        <Button
          key={surface}
          aria-pressed={current === surface}
          onClick={() => store.getState().surfaceChosen(surface)}
        >
          {word}
        </Button>
      ))}
    </fieldset>
  );
}
