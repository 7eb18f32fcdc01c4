import type { ReactNode } from "react";
import { gapsOf, type TrafficBar, type TrafficSeries } from "#domain/traffic.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Traffic.module.css";

const HEIGHT_PX = 44;
const DECADE = 10;

const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/** One measure: a bar a year from zero. A year without a figure is a dotted ground line, a part year an outline. */
export function TrafficChart({ series }: Readonly<{ series: TrafficSeries }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  const { measure, bars, peak, latest } = series;
  const largest = bars.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const step = 100 / bars.length;
  const said = (bar: TrafficBar): string => format.number(bar.value ?? 0);
  const facts = [
    ...(peak ? [details.peak(said(peak), `${peak.year}`)] : []),
    ...(latest && latest !== peak ? [details.latest(said(latest), `${latest.year}`)] : []),
  ];
  return (
    <figure className={css["chart"]}>
      <figcaption className={css["caption"]}>
        <strong>{codes.trafficMeasure[measure]}</strong>
        <span className={css["facts"]}>{facts.join("; ")}</span>
      </figcaption>
      <svg className={css["plot"]} height={HEIGHT_PX} role="img" aria-label={useChartText(series, facts)}>
        {bars.map((bar, i) => (
          <Bar key={bar.year} bar={bar} x={i * step} width={step} scale={largest} />
        ))}
      </svg>
    </figure>
  );
}

type BarProps = Readonly<{ bar: TrafficBar; x: number; width: number; scale: number }>;

function Bar({ bar: { year, value, isPartial }, x, width, scale }: BarProps): ReactNode {
  if (value === null) {
    const y = HEIGHT_PX - 1;
    return <line className={css["gap"]} x1={percent(x)} x2={percent(x + width)} y1={y} y2={y} />;
  }
  const height = scale ? Math.max(1, (value / scale) * (HEIGHT_PX - 2)) : 1;
  return (
    <rect
      className={css["bar"]}
      data-partial={isPartial || undefined}
      data-decade={year % DECADE === 0 || undefined}
      x={percent(x + width * 0.12)}
      width={percent(width * 0.76)}
      y={HEIGHT_PX - height - 0.5}
      height={height}
    />
  );
}

function useChartText(series: TrafficSeries, facts: readonly string[]): string {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  const { bars, measure } = series;
  const partial = bars
    .filter(({ isPartial, value }) => isPartial && value !== null)
    .map(({ year }) => `${year}`);
  const gaps = gapsOf(series).map(({ first, last }) => details.yearsFromTo(`${first}`, `${last}`));
  return [
    details.trafficLabel(codes.trafficMeasure[measure], `${bars[0]?.year}`, `${bars.at(-1)?.year}`),
    ...facts,
    ...(gaps.length ? [details.trafficGaps(format.list(gaps))] : []),
    ...(partial.length ? [details.trafficPartial(format.list(partial))] : []),
  ].join("; ");
}

/** The years under all charts, once. */
export function TrafficAxis({ bars }: Readonly<{ bars: readonly TrafficBar[] }>): ReactNode {
  const step = 100 / bars.length;
  return (
    <svg className={css["axis"]} height={22} aria-hidden="true">
      {bars.map(({ year }, i) =>
        year % DECADE === 0 ? (
          <g key={year}>
            <line
              className={css["tick"]}
              x1={percent((i + 0.5) * step)}
              x2={percent((i + 0.5) * step)}
              y1={0}
              y2={5}
            />
            <text className={css["year"]} x={percent((i + 0.5) * step)} y={18} textAnchor="middle">
              {year}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}
