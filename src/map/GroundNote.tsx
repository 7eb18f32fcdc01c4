import type { ReactNode } from "react";
import css from "./GroundNote.module.css";

/** Over the map, still or live: what became of the ground below the marks. */
export function GroundNote({ children }: Readonly<{ children: string }>): ReactNode {
  return <p className={css["note"]}>{children}</p>;
}
