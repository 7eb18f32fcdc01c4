import type { ReactNode } from "react";
import type { Clock } from "#domain/filter.ts";
import { shownMarksOf } from "#domain/strip.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import type { Picture } from "./picture.ts";
import css from "./Reading.module.css";

/** What the reader must know of the drawing. */
export function Reading({ picture, clock }: Readonly<{ picture: Picture | null; clock: Clock }>): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.strip;
  const { shown } = useScene();
  const marks = picture ? shownMarksOf(picture.plan, shown) : [];
  const crowded = marks.filter(({ group }) => group === "crowded").length;
  const { packed, stretched, span, tail, stands } = words.reading;
  const lines = [packed, stretched, span, ...(clock === "conduct" ? [tail] : []), stands];
  return (
    <div className={css["reading"]}>
      {crowded > 0 ? <p>{words.crowdedCount(crowded, format.number(crowded))}</p> : null}
      <details className={css["about"]}>
        <summary>{words.about}</summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
