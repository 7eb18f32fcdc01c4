import type { ReactNode } from "react";
import type { TrafficYear } from "#domain/port.ts";
import type { TrafficSeries } from "#domain/traffic.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { TrafficAxis, TrafficChart } from "./TrafficChart.tsx";
import { TrafficTable } from "./TrafficTable.tsx";

type TrafficProps = Readonly<{ years: readonly TrafficYear[]; series: readonly TrafficSeries[] }>;

/** The port's traffic as small multiples over the same years, with the figures beside them and where they come from. */
export function TrafficSection({ years, series }: TrafficProps): ReactNode {
  const { dataset, messages } = useAtlas();
  const { details } = messages;
  const [first] = series;
  if (!first) {
    return (
      <Section heading={details.traffic}>
        <p>{details.trafficNone}</p>
      </Section>
    );
  }
  const sources = [...new Set(years.map(({ src }) => src))].flatMap(
    (key) => dataset.trafficSources?.get(key) ?? [],
  );
  const hasPartial = first.bars.some(({ isPartial }) => isPartial);
  const hasGap = series.some(({ bars }) => bars.some(({ value }) => value === null));
  return (
    <Section heading={details.traffic}>
      <p className={css["credit"]}>
        {[
          details.trafficUnit,
          ...(hasPartial ? [`${details.partialYear}.`] : []),
          ...(hasGap ? [`${details.gapYear}.`] : []),
        ].join(" ")}
      </p>
      {series.map((one) => (
        <TrafficChart key={one.measure} series={one} />
      ))}
      <TrafficAxis bars={first.bars} />
      <details className={css["more"]}>
        <summary>{details.asTable}</summary>
        <TrafficTable series={series} />
      </details>
      {sources.length ? <SourceList sources={sources} /> : null}
    </Section>
  );
}
