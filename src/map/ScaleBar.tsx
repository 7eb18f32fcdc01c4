import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./ScaleBar.module.css";
import { scaleBarsOf } from "./scaleBar.ts";

const MAX_PX = 96;

/** Kilometres above, miles below, at the latitude of the map's middle. */
export function ScaleBar({ lat, zoom }: Readonly<{ lat: number; zoom: number }>): ReactNode {
  const { messages, format } = useAtlas();
  const bars = scaleBarsOf(lat, zoom, MAX_PX);
  const km = format.number(bars.km.value);
  const miles = format.number(bars.miles.value);
  const end = Math.max(bars.km.widthPx, bars.miles.widthPx) + 1;
  return (
    <svg
      className={styles["scale"]}
      width={end + 44}
      height={34}
      role="img"
      aria-label={messages.map.scale(km, miles)}
    >
      <path className={styles["line"]} d={`M1 9V16H${bars.km.widthPx}V9M1 23V16H${bars.miles.widthPx}V23`} />
      <text className={styles["text"]} x={bars.km.widthPx + 5} y={12}>
        {messages.map.kilometres(km)}
      </text>
      <text className={styles["text"]} x={bars.miles.widthPx + 5} y={28}>
        {messages.map.miles(miles)}
      </text>
    </svg>
  );
}
