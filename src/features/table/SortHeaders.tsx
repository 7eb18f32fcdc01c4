import type { ReactNode } from "react";
import type { Clock } from "#domain/filter.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./IncidentTable.module.css";
import { ROLES } from "./roles.ts";
import type { Column, Sort } from "./sortIncidents.ts";

type HeadersProps = Readonly<{
  columns: readonly Column[];
  sort: Sort;
  clock: Clock;
  onPress: (column: Column) => void;
}>;

/** The column headers, each a button that sorts; in a narrow place they stand in a line above the cards. */
export function SortHeaders({ columns, sort, clock, onPress }: HeadersProps): ReactNode {
  const { isStatic, messages } = useAtlas();
  const { table } = messages;
  const wordOf = (column: Column): string => (column === "date" ? table.dateOn[clock] : table[column]);
  return (
    <thead className={css["head"]} data-label={table.sortBy} {...ROLES.group}>
      <tr className={css["row"]} {...ROLES.row}>
        {columns.map((column) => (
          <th
            key={column}
            className={css["header"]}
            scope="col"
            aria-sort={sort.column === column ? sort.direction : undefined}
            {...ROLES.header}
          >
            {isStatic ? (
              wordOf(column)
            ) : (
              <button type="button" className={css["sort"]} onClick={() => onPress(column)}>
                {wordOf(column)}
                <svg className={css["arrow"]} viewBox="0 0 8 8" aria-hidden="true">
                  <path d="M1 5.5 4 2 7 5.5" />
                </svg>
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
