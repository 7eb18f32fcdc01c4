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
  return (
    <Table
      caption={words.table}
      columns={[
        words.columns.whatAndWhen,
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
              <span className={css["note"]}>{format.text(figure.period)}</span>
            </th>
            <td>{words.figure(format.number(figure.figure), format.text(figure.unit))}</td>
            <td className={css["when"]}>
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
