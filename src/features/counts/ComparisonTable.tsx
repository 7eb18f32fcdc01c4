import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { CountLink } from "./CountLink.tsx";
import css from "./Counts.module.css";
import type { Compared } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";
import { Table } from "./Table.tsx";

/** The panel once more, as figures. */
export function ComparisonTable({ compared }: Readonly<{ compared: readonly Compared[] }>): ReactNode {
  const { format, messages } = useAtlas();
  const { words } = useCountsWords();
  const { proven, accused, cleared } = messages.codes.standing;
  const { what, period } = words.columns;
  return (
    <Table
      caption={words.table}
      columns={[
        what,
        period,
        words.published,
        words.casesHere,
        proven,
        accused,
        cleared,
        words.officialsHere,
      ]}
    >
      {compared.map(({ figure, count }) => {
        const { officials, byStanding } = count.scene;
        return (
          <tr key={figure.id}>
            <th scope="row" className={css["words"]}>
              {format.text(figure.what)}
            </th>
            <td>{format.text(figure.period)}</td>
            <td>{words.figure(format.number(figure.figure), format.text(figure.unit))}</td>
            <td>
              <CountLink count={count} />
            </td>
            <td>{format.number(byStanding.proven)}</td>
            <td>{format.number(byStanding.accused)}</td>
            <td>{format.number(byStanding.cleared)}</td>
            <td>{format.number(officials.total)}</td>
          </tr>
        );
      })}
    </Table>
  );
}
