import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./MapControls.module.css";
import type { CameraMoves } from "./useCamera.ts";

type MapControlsProps = Readonly<{ hasRegions: boolean; moves: CameraMoves }>;

const MOVES = [
  { key: "moveNorth", east: 0, south: -1, d: "M0 -4L4 3H-4Z" },
  { key: "moveWest", east: -1, south: 0, d: "M-4 0L3 -4V4Z" },
  { key: "moveEast", east: 1, south: 0, d: "M4 0L-3 -4V4Z" },
  { key: "moveSouth", east: 0, south: 1, d: "M0 4L4 -3H-4Z" },
] as const;

function Glyph({ d, isLine }: Readonly<{ d: string; isLine?: boolean }>): ReactNode {
  return (
    <svg
      className={styles[isLine ? "lineGlyph" : "glyph"]}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

/** Back to what the map shows by itself; over the interior, where no case is at the opening view. */
export function FitControls({ hasRegions, moves }: MapControlsProps): ReactNode {
  const { map } = useAtlas().messages;
  const fixed = useFixedProps(useIsLocked("at"));
  return (
    <div className={styles["fits"]}>
      <Button className={styles["word"]} {...fixed} onClick={moves.wholeBorder}>
        {map.wholeBorder}
      </Button>
      {hasRegions ? (
        <Button className={styles["word"]} {...fixed} onClick={moves.chosenRegions}>
          {map.chosenRegions}
        </Button>
      ) : null}
    </div>
  );
}

/** What dragging, pinching and the wheel do, as buttons in the corner of the Pacific. */
export function MoveControls({ moves }: Readonly<{ moves: CameraMoves }>): ReactNode {
  const { map } = useAtlas().messages;
  const { disabled, title } = useFixedProps(useIsLocked("at"));
  return (
    <div className={styles["controls"]}>
      <div className={styles["zoom"]}>
        <Button
          className={styles["icon"]}
          aria-label={map.zoomIn}
          title={title ?? map.zoomIn}
          disabled={disabled}
          onClick={() => moves.zoomed(1)}
        >
          <Glyph d="M-5 0H5M0 -5V5" isLine />
        </Button>
        <Button
          className={styles["icon"]}
          aria-label={map.zoomOut}
          title={title ?? map.zoomOut}
          disabled={disabled}
          onClick={() => moves.zoomed(-1)}
        >
          <Glyph d="M-5 0H5" isLine />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these only move the view */}
      <div className={styles["moves"]} role="group" aria-label={map.move}>
        {MOVES.map(({ key, east, south, d }) => (
          <Button
            key={key}
            className={styles["move"]}
            data-move={key}
            aria-label={map[key]}
            title={title ?? map[key]}
            disabled={disabled}
            onClick={() => moves.moved(east, south)}
          >
            <Glyph d={d} />
          </Button>
        ))}
      </div>
    </div>
  );
}
