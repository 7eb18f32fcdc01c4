import { type ReactNode, useId } from "react";
import { STATUSES, type Status } from "#domain/codes.ts";
import { MARK_FILL } from "#domain/status.ts";
import css from "./StatusBar.module.css";

const HEIGHT = 14;

/**
 * One bar, as long as what is shown, cut by status in the grammar of the marks: solid, hollow, dashed, dotted, hatched.
 * The list beside it says the same in words.
 */
export function StatusBar({ byStatus }: Readonly<{ byStatus: ReadonlyMap<Status, number> }>): ReactNode {
  const hatch = useId();
  const parts = STATUSES.map((status) => ({ status, count: byStatus.get(status) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <svg className={css["bar"]} height={HEIGHT} aria-hidden="true">
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={css["hatch"]} x1="0" x2="0" y1="0" y2="4" />
      </pattern>
      {parts.map(({ status, count }) => {
        const x = `${(before / total) * 100}%`;
        before += count;
        return (
          // An outer picture a part, so that its outline can be drawn inside of it.
          <svg key={status} x={x} width={`${(count / total) * 100}%`} height={HEIGHT} aria-hidden="true">
            <rect
              className={css["part"]}
              data-fill={MARK_FILL[status]}
              fill={MARK_FILL[status] === "cleared" ? `url(#${hatch})` : undefined}
              x="1"
              y="1"
              width="100%"
              height={HEIGHT - 2}
            />
          </svg>
        );
      })}
    </svg>
  );
}
