import type { Map as LiveMap } from "maplibre-gl";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Anchored.module.css";

type AnchoredProps = Readonly<{
  map: LiveMap;
  lon: number;
  lat: number;
  /** Clear of the mark by this. */
  gapPx: number;
  /** A list has the whole height of the map, and on a narrow map its width too; a few words stand beside the place. */
  holds: "words" | "list";
  children: ReactNode;
}>;

/** Keeps something beside a place while the map moves, on the side with more room, never over the place itself. */
export function Anchored({ map, lon, lat, gapPx, holds, children }: AnchoredProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = (): void => {
      const element = box.current;
      if (!element) return;
      const { x, y } = map.project([lon, lat]);
      const { clientWidth, clientHeight } = map.getContainer();
      element.dataset["east"] = String(x < clientWidth / 2);
      element.dataset["south"] = String(y < clientHeight / 2);
      element.style.setProperty("--x", `${Math.round(x)}px`);
      element.style.setProperty("--y", `${Math.round(y)}px`);
      element.style.setProperty("--gap", `${Math.round(gapPx)}px`);
      element.style.setProperty("--height", `${clientHeight}px`);
    };
    place();
    map.on("move", place);
    map.on("resize", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
    };
  }, [map, lon, lat, gapPx]);
  return (
    <div ref={box} className={styles["anchored"]} data-holds={holds}>
      {children}
    </div>
  );
}
