import type { ReactNode } from "react";
import type { Standing } from "#domain/status.ts";
import type { Stack } from "./bars.ts";
import { percent } from "./percent.ts";
import css from "./StackBar.module.css";

type Props = Readonly<{
  stack: Stack;
  order: readonly Standing[];
  /** The height of the picture in cases. */
  scale: number;
  /** Shares of the picture's width. */
  x: number;
  width: number;
  /** Id of the pattern of cleared cases. */
  hatch: string;
}>;

/** One bar in the grammar of the marks, in ink: proven is solid, accused hollow, cleared a thin grey hatch. */
export function StackBar({ stack, order, scale, x, width, hatch }: Props): ReactNode {
  let below = 0;
  return order.map((standing) => {
    const count = stack[standing];
    if (count === 0) return null;
    below += count;
    return (
      <rect
        key={standing}
        className={css["part"]}
        data-standing={standing}
        x={percent(x)}
        width={percent(width)}
        y={percent(1 - below / scale)}
        height={percent(count / scale)}
        fill={standing === "cleared" ? `url(#${hatch})` : undefined}
      />
    );
  });
}

/** The pattern of cleared cases; each picture needs its own. */
export function ClearedHatch({ id }: Readonly<{ id: string }>): ReactNode {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={css["ground"]} width="4" height="4" />
      <line className={css["hatch"]} x1="0" x2="0" y1="0" y2="4" />
    </pattern>
  );
}
