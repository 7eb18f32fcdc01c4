import type { ReactNode } from "react";
import type { TrafficBar, TrafficSeries } from "#domain/traffic.ts";
import { useAtlas } from "#state/useApp.tsx";
import { CasesCell } from "./BaseRates.tsx";
import css from "./Counts.module.css";
import { countOf } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";
import { Table } from "./Table.tsx";

/** A case placed at a port of entry, on either side, in the year of its first public action. */
const atPortsIn = (year: number): string => `from=${year}&to=${year}&undated=hide&precision=port`;

/** What crosses the border in a year, beside the cases at its ports; `chart` draws what the table says. */
export function Crossings({
  series,
  chart,
}: Readonly<{ series: readonly TrafficSeries[]; chart: ReactNode }>): ReactNode {
  const atlas = useAtlas();
  const { words } = useCountsWords();
  const years = series[0]?.bars.map(({ year }) => year) ?? [];
  const measures = series.map(({ measure }) => atlas.messages.codes.trafficMeasure[measure]);
  return (
    <section className={css["section"]} id="crossings">
      <h3>{words.crossings}</h3>
      <p>{words.crossingsNote}</p>
      {chart}
      <Table caption={words.crossingsTable} columns={[words.columns.year, ...measures, words.casesColumn]}>
        {years.map((year, i) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {series.map(({ measure, bars }) => (
              <Sum key={measure} bar={bars[i]} />
            ))}
            <CasesCell count={countOf(atlas, atPortsIn(year))} />
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Sum({ bar }: Readonly<{ bar: TrafficBar | undefined }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  if (!bar || bar.value === null) return <td className={css["credit"]}>{words.noSum}</td>;
  const written = format.number(bar.value);
  return <td>{bar.isPartial ? words.partialYear(written) : written}</td>;
}
