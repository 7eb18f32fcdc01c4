import { type ReactNode, useId } from "react";
import css from "./Counts.module.css";

type TableProps = Readonly<{ caption: string; columns: readonly string[]; children: ReactNode }>;

/** A real table with its name; where it is wider than the page it scrolls by itself, by keyboard too. */
export function Table({ caption, columns, children }: TableProps): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css["scroller"]} aria-labelledby={id} tabIndex={0}>
      <table className={css["table"]}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
