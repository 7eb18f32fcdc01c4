import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./MarkTooltip.module.css";
import type { MapMark } from "./marks.ts";
import { dateWords, markWords, pileHeading, placeWords, splitWords } from "./words.ts";

/** What is pointed at, in words: the title, then status, place and date. The same is in the walk's options. */
export function MarkTooltip({ mark }: Readonly<{ mark: MapMark }>): ReactNode {
  const atlas = useAtlas();
  const { codes } = atlas.messages;
  if (mark.type === "case") {
    const { incident } = mark;
    return (
      <div className={styles["tooltip"]} aria-hidden="true">
        <p className={styles["title"]}>{atlas.format.text(incident.title)}</p>
        <p className={styles["status"]}>{codes.status[incident.effectiveStatus]}</p>
        <p className={styles["rest"]}>
          {placeWords(incident, atlas)} · {dateWords(incident, atlas)}
        </p>
      </div>
    );
  }
  const isPile = mark.type === "pile";
  return (
    <div className={styles["tooltip"]} aria-hidden="true">
      <p className={styles["title"]}>{isPile ? pileHeading(mark, atlas) : markWords(mark, atlas)}</p>
      {isPile ? <p className={styles["rest"]}>{splitWords(mark.counts, atlas)}</p> : null}
    </div>
  );
}
