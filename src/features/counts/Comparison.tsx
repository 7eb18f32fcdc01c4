import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { CasesBar, PeopleLine } from "./Bars.tsx";
import { CountLink, officialsText, StandingWords } from "./CountLink.tsx";
import css from "./Counts.module.css";
import { byMeaning, type Compared, widestOf } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";
import { FigureSource } from "./Source.tsx";

/** Each figure that can be compared beside the atlas's own count, like beside like, all on one scale. */
export function Comparison({ compared }: Readonly<{ compared: readonly Compared[] }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  const widest = widestOf(compared);
  return (
    <section className={css["section"]} id="comparable">
      <h2>{words.comparable}</h2>
      <p className={css["credit"]}>{words.scale(format.number(widest))}</p>
      {byMeaning(compared).map(([meaning, figures]) => (
        <section key={meaning} className={css["section"]}>
          <h3>{words.meaning[meaning]}</h3>
          <p>{words.meaningNote[meaning]}</p>
          <ol className={css["figures"]}>
            {figures.map((one) => (
              <ComparedFigure key={one.figure.id} compared={one} widest={widest} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

type ComparedProps = Readonly<{ compared: Compared; widest: number }>;

function ComparedFigure({ compared, widest }: ComparedProps): ReactNode {
  const { format } = useAtlas();
  const { words, scopeWords } = useCountsWords();
  const { figure, count } = compared;
  const undated = count.scene.sum.undatedHidden;
  return (
    <li className={css["figure"]} id={figure.id}>
      <h4>{format.text(figure.what)}</h4>
      <p className={css["credit"]}>{format.text(figure.period)}</p>
      <Measures compared={compared} widest={widest} />
      <dl className={css["facts"]}>
        <div>
          <dt>{words.scope}</dt>
          <dd>
            {scopeWords(count.filter)}. {undated ? words.undated(undated, format.number(undated)) : null}
            <code>{count.query}</code>
          </dd>
        </div>
        {figure.scopeNote ? (
          <div>
            <dt>{words.limits}</dt>
            <dd>{format.text(figure.scopeNote)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words.source}</dt>
          <dd>
            <FigureSource source={figure.source} />
            {figure.note ? `. ${format.text(figure.note)}.` : "."}
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Measures({ compared: { figure, count }, widest }: ComparedProps): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  const { scene } = count;
  return (
    <dl className={css["measures"]}>
      <div>
        <dt>{words.published}</dt>
        <dd>
          <PeopleLine value={figure.figure} widest={widest} />
          <strong>{words.figure(format.number(figure.figure), format.text(figure.unit))}</strong>
        </dd>
      </div>
      <div>
        <dt>{words.casesHere}</dt>
        <dd>
          <CasesBar byStanding={scene.byStanding} widest={widest} />
          <strong>
            <CountLink count={count} />
          </strong>{" "}
          <span className={css["credit"]}>
            <StandingWords scene={scene} />
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.officialsHere}</dt>
        <dd>
          <PeopleLine value={scene.officials.total} widest={widest} />
          <strong>{officialsText(scene, words, format)}</strong>
        </dd>
      </div>
    </dl>
  );
}
