import type { ReactNode } from "react";
import { toPartialDate } from "#domain/partialDate.ts";
import type { TimeAxis } from "#domain/timeAxis.ts";
import { firstDayOf } from "#domain/timeline.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./AxisLabels.module.css";
import { axisLabelsOf } from "./bars.ts";
import { percent } from "./percent.ts";
import { monthName } from "./words.ts";

/** Years (or months) under the bars; the width of the picture decides by rank which of them have room. */
export function AxisLabels({ axis }: Readonly<{ axis: TimeAxis }>): ReactNode {
  const { format } = useAtlas();
  return (
    <svg className={css["labels"]} aria-hidden="true">
      {axisLabelsOf(axis).map(({ bin, rank, isYear }) => {
        const ordinal = axis.start + bin;
        const x = percent((axis.unit === "year" ? bin + 0.5 : bin) / axis.count);
        const day = firstDayOf(ordinal, axis.unit);
        return (
          <g key={ordinal} className={css["label"]} data-rank={rank} data-unit={axis.unit}>
            <line className={css["tick"]} x1={x} x2={x} y1="0" y2="4" />
            <text x={x} y="16" dx={axis.unit === "month" ? 2 : undefined}>
              {isYear ? toPartialDate(day, "year").text : monthName(format, day).slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
