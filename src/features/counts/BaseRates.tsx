import type { ReactNode } from "react";
import type { Figure } from "#domain/dataset.ts";
import { figuresOf } from "#domain/figureScope.ts";
import { regionWord } from "#i18n/codeWords.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import { PeopleLine } from "./Bars.tsx";
import { CountLink, StandingWords } from "./CountLink.tsx";
import css from "./Counts.module.css";
import { type Count, countOf } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";
import { Table } from "./Table.tsx";

type Workforce = Readonly<{ figure: Figure; count: Count | null; sector: string | null }>;

/** How many people the counts are drawn from, by year and by sector. */
export function BaseRates(): ReactNode {
  const atlas = useAtlas();
  const { words } = useCountsWords();
  const figures = useLate("figures").value ?? [];
  const rows = figuresOf(figures, "workforce").map((figure): Workforce => {
    const count = figure.base === null ? null : countOf(atlas, figure.base);
    return { figure, count, sector: count?.filter.regions.find((id) => id.startsWith("sector-")) ?? null };
  });
  const sectors = rows.filter(({ sector }) => sector !== null);
  const [first] = sectors;
  return (
    <>
      <section className={css["section"]}>
        <h3>{words.workforce}</h3>
        <p>{words.workforceNote}</p>
        <ByYear rows={rows.filter(({ sector }) => sector === null)} />
      </section>
      {first ? (
        <section className={css["section"]}>
          <h3>{words.sectors}</h3>
          <p>{words.sectorsNote(atlas.format.text(first.figure.period))}</p>
          <BySector rows={sectors} />
        </section>
      ) : null}
    </>
  );
}

const widestOf = (rows: readonly Workforce[]): number =>
  Math.max(0, ...rows.map(({ figure }) => figure.figure));

function ByYear({ rows }: Readonly<{ rows: readonly Workforce[] }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  const { when, what } = words.columns;
  return (
    <Table caption={words.workforceTable} columns={[when, what, words.people, words.casesColumn]}>
      {rows.map((row) => (
        <tr key={row.figure.id} id={row.figure.id}>
          <th scope="row" className={css["when"]}>
            {format.text(row.figure.period)}
          </th>
          <td className={css["words"]}>
            {format.text(row.figure.what)}
            <FigureNote figure={row.figure} />
          </td>
          <PeopleCell row={row} widest={widestOf(rows)} />
          <CasesCell count={row.count} />
        </tr>
      ))}
    </Table>
  );
}

function BySector({ rows }: Readonly<{ rows: readonly Workforce[] }>): ReactNode {
  const atlas = useAtlas();
  const { words } = useCountsWords();
  const largestFirst = [...rows].sort((a, b) => b.figure.figure - a.figure.figure);
  return (
    <Table caption={words.sectorsTable} columns={[words.sector, words.agents, words.casesColumn]}>
      {largestFirst.map((row) => (
        <tr key={row.figure.id} id={row.figure.id}>
          <th scope="row">
            {regionWord(atlas, row.sector ?? "")}
            <FigureNote figure={row.figure} />
          </th>
          <PeopleCell row={row} widest={widestOf(rows)} />
          <CasesCell count={row.count} />
        </tr>
      ))}
    </Table>
  );
}

/** Who says so, and what is included. */
function FigureNote({ figure: { source, note } }: Readonly<{ figure: Figure }>): ReactNode {
  const { format } = useAtlas();
  return (
    <span className={css["note"]}>
      {note ? `${format.text(note)} · ` : null}
      <a href={source.url} rel="noopener">
        {source.publisher}
      </a>
    </span>
  );
}

function PeopleCell({ row: { figure }, widest }: Readonly<{ row: Workforce; widest: number }>): ReactNode {
  const { format } = useAtlas();
  return (
    <td className={css["people"]}>
      {format.number(figure.figure)}
      <PeopleLine value={figure.figure} widest={widest} />
    </td>
  );
}

export function CasesCell({ count }: Readonly<{ count: Count | null }>): ReactNode {
  const { words } = useCountsWords();
  return (
    <td className={css["cases"]}>
      {count ? (
        <>
          <CountLink count={count} />
          <span className={css["note"]}>
            <StandingWords scene={count.scene} />
          </span>
        </>
      ) : (
        words.noCases
      )}
    </td>
  );
}
