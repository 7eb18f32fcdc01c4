import { type ReactNode, useId } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { STACK_ORDER, type Stack } from "./bars.ts";
import css from "./Key.module.css";
import { ClearedHatch, StackBar } from "./StackBar.tsx";

type Props = Readonly<{
  /** The bar under the pointer, if any: its date and counts stand in the key. */
  reading: Readonly<{ date: string; stack: Stack }> | null;
}>;

/** What the three fills mean, and, while a bar is pointed at, how many of each it holds. */
export function Key({ reading }: Props): ReactNode {
  const { messages, format } = useAtlas();
  return (
    <ul className={css["key"]}>
      {STACK_ORDER.map((standing) => (
        <li key={standing} className={css["item"]}>
          <Sample standing={standing} />
          <span>{messages.codes.standing[standing]}</span>
          <b className={css["count"]}>{reading ? format.number(reading.stack[standing]) : null}</b>
        </li>
      ))}
      <li className={css["date"]}>{reading?.date}</li>
    </ul>
  );
}

function Sample({ standing }: Readonly<{ standing: (typeof STACK_ORDER)[number] }>): ReactNode {
  const hatch = useId();
  const stack = { proven: 0, accused: 0, cleared: 0, [standing]: 1 };
  return (
    <svg className={css["sample"]} aria-hidden="true">
      <ClearedHatch id={hatch} />
      <StackBar stack={stack} order={[standing]} scale={1} x={0} width={1} hatch={hatch} />
    </svg>
  );
}
