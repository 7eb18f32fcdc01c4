import type { ReactNode } from "react";
import type { Traffic } from "#domain/dataset.ts";
import { trafficSeriesOf, trafficYearsOf } from "#domain/traffic.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { TrafficAxis, TrafficChart } from "./TrafficChart.tsx";
import { TrafficTable } from "./TrafficTable.tsx";

type TrafficProps = Readonly<{ traffic: Traffic; portCode: string | null }>;

/** The port's traffic as small multiples over the same years, with the figures beside them and where they come from. */
export function TrafficSection({ traffic, portCode }: TrafficProps): ReactNode {
  const { details } = useAtlas().messages;
  const years = portCode === null ? [] : (traffic.years.get(portCode) ?? []);
  const span = trafficYearsOf(traffic.years);
  const series = span ? trafficSeriesOf(years, span) : [];
  const [first] = series;
  if (!first) {
    return (
      <Section heading={details.traffic}>
        <p>{details.trafficNone}</p>
      </Section>
    );
  }
  const sources = [...new Set(years.map(({ src }) => src))].flatMap((key) => traffic.sources.get(key) ?? []);
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
