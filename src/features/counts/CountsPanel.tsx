import type { ReactNode } from "react";
import type { TrafficSeries } from "#domain/traffic.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import { BaseRates } from "./BaseRates.tsx";
import { Comparison } from "./Comparison.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { Apart, Context } from "./Context.tsx";
import css from "./Counts.module.css";
import { Crossings } from "./Crossings.tsx";
import { comparedOf } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";
import { Missing } from "./Missing.tsx";

type CountsPanelProps = Readonly<{ traffic: readonly TrafficSeries[]; trafficChart: ReactNode }>;

const SECTIONS = ["comparable", "missing", "apart", "base", "context"] as const;

function Contents(): ReactNode {
  const { words } = useCountsWords();
  return (
    <nav className={css["contents"]} aria-label={words.contents}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{words[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Why counts differ: what can be compared side by side, what is missing and why, base rates, and the rest as context. */
export function CountsPanel({ traffic, trafficChart }: CountsPanelProps): ReactNode {
  const atlas = useAtlas();
  const { words } = useCountsWords();
  const compared = comparedOf(useLate("figures").value ?? [], atlas);
  return (
    <div className={css["panel"]}>
      <h1>{words.title}</h1>
      {words.lede.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{words.units}</p>
      <Contents />
      <Comparison compared={compared} />
      <ComparisonTable compared={compared} />
      <Missing compared={compared} />
      <Apart />
      <section className={css["section"]} id="base">
        <h2>{words.base}</h2>
        <p>{words.baseNote}</p>
        <BaseRates />
        {traffic.length ? <Crossings series={traffic} chart={trafficChart} /> : null}
      </section>
      <Context />
      <p className={css["credit"]}>
        {words.asQuoted} <a href={`${atlas.root}data/statistics.json`}>{words.download}</a>
      </p>
    </div>
  );
}
