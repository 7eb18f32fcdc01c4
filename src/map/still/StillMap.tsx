import { type ReactNode, useRef } from "react";
import { Kept } from "#ui/Kept.tsx";
import { Measured } from "./Measured.tsx";
import css from "./StillMap.module.css";
import { type Rooms, Unmeasured } from "./Unmeasured.tsx";
import { useSize } from "./useStill.ts";

/**
 * The map as a picture: in the page before any script, interactive before the live map and without WebGL. It shows
 * the same marks at the same places as the live map does, so that one can stand in for the other without a jump.
 * `rooms` are the sizes at which the build lays it out, before its own is known.
 */
export function StillMap({ rooms }: Readonly<{ rooms: Rooms }>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div ref={box} className={css["still"]}>
      {size && box.current ? (
        <Measured size={size} box={box.current} />
      ) : (
        <Kept>{import.meta.env.SSR ? <Unmeasured rooms={rooms} /> : null}</Kept>
      )}
    </div>
  );
}
