import type { Map as LiveMap } from "maplibre-gl";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Anchored.module.css";

type AnchoredProps = Readonly<{
  map: LiveMap;
  lon: number;
  lat: number;
  /** Clear of the mark by this. */
  gapPx: number;
  children: ReactNode;
}>;

/** Keeps something beside a place while the map moves, on the side with more room, never over the place itself. */
export function Anchored({ map, lon, lat, gapPx, children }: AnchoredProps): ReactNode {
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
      element.style.setProperty("--room", `${Math.round(Math.max(y, clientHeight - y))}px`);
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
    <div ref={box} className={styles["anchored"]}>
      {children}
    </div>
  );
}
