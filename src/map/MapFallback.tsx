import type { ReactNode } from "react";
import styles from "./MapFallback.module.css";

/** One sentence in the map's place. Everything else on the page works without it. */
export function MapFallback({ text }: Readonly<{ text: string }>): ReactNode {
  return (
    <div className={styles["fallback"]}>
      <p>{text}</p>
    </div>
  );
}
