import type { ReactNode } from "react";
import type { Clock } from "#domain/filter.ts";
import { shownMarksOf } from "#domain/strip.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import type { Picture } from "./picture.ts";
import css from "./Reading.module.css";

/** What stands apart, counted, and what the reader must know of the drawing. */
export function Reading({ picture, clock }: Readonly<{ picture: Picture; clock: Clock }>): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.strip;
  const { shown } = useScene();
  const marks = shownMarksOf(picture.plan, shown);
  const far = marks.filter(({ group }) => group === "far").length;
  const undated = marks.filter(({ isDated }) => !isDated).length;
  const crowded = marks.filter(({ group }) => group === "crowded").length;
  const said = [
    words.farCount(far, format.number(far)),
    words.undatedCount(undated, format.number(undated)),
    words.crowdedCount(crowded, format.number(crowded)),
  ];
  const { packed, stretched, span, tail } = words.reading;
  return (
    <div className={css["reading"]}>
      <p className={css["apart"]}>{said.filter(Boolean).join(" ")}</p>
      <details className={css["about"]}>
        <summary>{words.about}</summary>
        <p>{[packed, stretched, span, ...(clock === "conduct" ? [tail] : [])].join(" ")}</p>
      </details>
    </div>
  );
}
