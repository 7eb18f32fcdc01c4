import type { ReactNode } from "react";
import type { Figure } from "#domain/dataset.ts";
import { FIGURE_TOPICS, figuresOf } from "#domain/figureScope.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import css from "./Counts.module.css";
import { useCountsWords } from "./countsWords.tsx";
import { FigureSource } from "./Source.tsx";

/** Figures that look as if they could be compared, each with the reason why they cannot. */
export function Apart(): ReactNode {
  const published = useLate("figures").value ?? [];
  const { words } = useCountsWords();
  const figures = figuresOf(published, "prosecutions").filter(({ scope }) => scope === null);
  return (
    <section className={css["section"]} id="apart">
      <h2>{words.apart}</h2>
      <p>{words.apartNote}</p>
      <FigureList figures={figures} />
    </section>
  );
}

/** All that counts something else, by topic. */
export function Context(): ReactNode {
  const published = useLate("figures").value ?? [];
  const { words } = useCountsWords();
  const topics = FIGURE_TOPICS.filter((topic) => topic !== "prosecutions" && topic !== "workforce");
  return (
    <section className={css["section"]} id="context">
      <h2>{words.context}</h2>
      <p>{words.contextNote}</p>
      {topics.map((topic) => (
        <section key={topic} className={css["section"]}>
          <h3>{words.topic[topic]}</h3>
          <FigureList figures={figuresOf(published, topic)} />
        </section>
      ))}
    </section>
  );
}

function FigureList({ figures }: Readonly<{ figures: readonly Figure[] }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  return (
    <ul className={css["list"]}>
      {figures.map(({ id, figure, unit, what, period, note, scopeNote, source }) => (
        <li key={id} id={id}>
          <p>
            <strong>{words.figure(format.number(figure), format.text(unit))}</strong> · {format.text(what)} ·{" "}
            {format.text(period)}
          </p>
          {scopeNote ? <p className={css["why"]}>{format.text(scopeNote)}</p> : null}
          <p className={css["credit"]}>
            {note ? `${format.text(note)}. ` : null}
            <FigureSource source={source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
