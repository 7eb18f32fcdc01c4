import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Anchored.module.css";
import type { MapGround } from "./ground.ts";

type AnchoredProps = Readonly<{
  ground: MapGround;
  lon: number;
  lat: number;
  /** Clear of the mark by this. */
  gapPx: number;
  /** A list has the whole height of the map, and on a narrow map its width too; a few words stand beside the place. */
  holds: "words" | "list";
  children: ReactNode;
}>;

/** Keeps something beside a place while the map moves, on the side with more room, never over the place itself. */
export function Anchored({ ground, lon, lat, gapPx, holds, children }: AnchoredProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = (): void => {
      const element = box.current;
      if (!element) return;
      const { x, y } = ground.pointOf(lon, lat);
      const { widthPx, heightPx } = ground.size();
      element.dataset["east"] = String(x < widthPx / 2);
      element.dataset["south"] = String(y < heightPx / 2);
      element.style.setProperty("--x", `${Math.round(x)}px`);
      element.style.setProperty("--y", `${Math.round(y)}px`);
      element.style.setProperty("--gap", `${Math.round(gapPx)}px`);
      element.style.setProperty("--height", `${heightPx}px`);
    };
    place();
    return ground.onMoved(place);
  }, [ground, lon, lat, gapPx]);
  return (
    <div ref={box} className={styles["anchored"]} data-holds={holds}>
      {children}
    </div>
  );
}
