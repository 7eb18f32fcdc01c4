import type { ReactNode } from "react";
import type { TrafficSeries } from "#domain/traffic.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Traffic.module.css";

/** The charts in figures, newest year first; years for which nothing at all was found are left out of the rows. */
export function TrafficTable({ series }: Readonly<{ series: readonly TrafficSeries[] }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  const years = (series[0]?.bars ?? []).map(({ year }, i) => ({
    year,
    cells: series.map(({ bars }) => bars[i]),
  }));
  const rows = years.filter(({ cells }) => cells.some((cell) => cell?.value != null)).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css["scroller"]} aria-label={details.asTable} tabIndex={0}>
      <table className={css["table"]} aria-label={details.traffic}>
        <thead>
          <tr>
            <th scope="col">{details.year}</th>
            {series.map(({ measure }) => (
              <th key={measure} scope="col">
                {codes.trafficMeasure[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {series.map(({ measure }, i) => {
                const cell = cells[i];
                const value = cell?.value ?? null;
                const written = value === null ? details.notFound : format.number(value);
                return (
                  <td key={measure}>
                    {cell?.isPartial && value !== null ? details.partialMark(written) : written}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
