import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import type { Surface } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./SurfaceSwitch.module.css";

/** Which of the pictures of the same scene stands on the stage. */
export function SurfaceSwitch({
  current,
  offered,
}: Readonly<{ current: Surface | null; offered: readonly Surface[] }>): ReactNode {
  const { messages, store } = useAtlas();
  const { app } = messages;
  const fixed = useFixedProps(useIsLocked("view"));
  const words = { map: app.surfaceMap, strip: app.surfaceStrip, table: app.surfaceTable };
  if (offered.length < 2) return null;
  return (
    <fieldset
      className={styles["switch"]}
      aria-label={app.surfaceLabel}
      data-needs-script=""
      data-piece="switch"
    >
      {offered.map((surface) => (
        <Button
          key={surface}
          {...fixed}
          data-offers={surface}
          aria-pressed={current === surface}
          onClick={() => store.getState().surfaceChosen(surface)}
        >
          {words[surface]}
        </Button>
      ))}
    </fieldset>
  );
}
