import { type ReactNode, useId } from "react";
import type { MarkFill, Standing } from "#domain/status.ts";
import css from "./Counts.module.css";

const HEIGHT_PX = 12;
const MIDDLE = HEIGHT_PX / 2;

/** In the grammar of the marks: a conviction is solid, an accusation hollow, a cleared case hatched. */
const PARTS: readonly (readonly [Standing, MarkFill])[] = [
  ["proven", "filled"],
  ["accused", "hollow"],
  ["cleared", "cleared"],
];

const percent = (value: number, widest: number): string =>
  `${widest ? Math.round((value / widest) * 100_000) / 1000 : 0}%`;

type LineProps = Readonly<{ value: number; widest: number }>;

/** A number of people: a thin line with an end, never a solid bar, since it does not say how their cases ended. */
export function PeopleLine({ value, widest }: LineProps): ReactNode {
  const end = percent(value, widest);
  return (
    <svg className={css["plot"]} height={HEIGHT_PX} aria-hidden="true">
      <line className={css["line"]} x1={0} x2={end} y1={MIDDLE} y2={MIDDLE} />
      <line className={css["line"]} x1={end} x2={end} y1={1} y2={HEIGHT_PX - 1} />
    </svg>
  );
}

type CasesProps = Readonly<{ byStanding: Readonly<Record<Standing, number>>; widest: number }>;

/** A number of cases, cut by where they stand; the words beside it say the same. */
export function CasesBar({ byStanding, widest }: CasesProps): ReactNode {
  const hatch = useId();
  let before = 0;
  return (
    <svg className={css["plot"]} height={HEIGHT_PX} aria-hidden="true">
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={css["hatch"]} x1="0" x2="0" y1="0" y2="4" />
      </pattern>
      {PARTS.filter(([standing]) => byStanding[standing] > 0).map(([standing, fill]) => {
        const x = percent(before, widest);
        before += byStanding[standing];
        return (
          <rect
            key={standing}
            className={css["part"]}
            data-fill={fill}
            fill={fill === "cleared" ? `url(#${hatch})` : undefined}
            x={x}
            width={percent(byStanding[standing], widest)}
            y={1}
            height={HEIGHT_PX - 2}
          />
        );
      })}
    </svg>
  );
}
