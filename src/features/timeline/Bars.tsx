import { type ReactNode, useId } from "react";
import { dateAt, edgesOf, type TimeAxis, type TimeWindow } from "#domain/timeAxis.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Bars.module.css";
import { countTicksOf, heightOf, STACK_ORDER, type Stack } from "./bars.ts";
import { percent } from "./percent.ts";
import { ClearedHatch, StackBar } from "./StackBar.tsx";

type Props = Readonly<{
  axis: TimeAxis;
  bars: readonly Stack[];
  /** Of the scale: the highest bar of the picture. */
  highest: number;
  window: TimeWindow;
  isCumulative: boolean;
  hovered: number | null;
  alternative: string;
}>;

/** A share of the height that the tallest bar leaves free. */
const HEADROOM = 0.12;

/** The height of the picture in cases. */
export const scaleOf = (highest: number): number => Math.max(highest, 1) / (1 - HEADROOM);

/**
 * The bars and the scale behind them. Everything is placed in per cent of the picture, so that it fits any width
 * without being measured, and before any script runs.
 */
export function Bars(props: Props): ReactNode {
  const { axis, bars, highest, window, isCumulative, hovered, alternative } = props;
  const { messages, format } = useAtlas();
  const hatch = useId();
  const scale = scaleOf(highest);
  const ticks = countTicksOf(highest);
  const [start, stop] = edgesOf(axis, window, isCumulative);
  return (
    <svg className={css["bars"]} role="img" aria-label={alternative}>
      <ClearedHatch id={hatch} />
      {ticks.map((tick) => (
        <line key={tick} className={css["grid"]} x1="0" x2="100%" {...level(tick / scale)} />
      ))}
      {bars.map((stack, bin) =>
        heightOf(stack) === 0 ? null : (
          <g
            key={dateAt(axis, bin).text}
            className={css["bar"]}
            data-outside={bin + 1 <= start || bin >= stop ? "" : undefined}
            data-hovered={bin === hovered ? "" : undefined}
          >
            <StackBar
              stack={stack}
              order={STACK_ORDER}
              scale={scale}
              x={(bin + 0.14) / axis.count}
              width={0.72 / axis.count}
              hatch={hatch}
            />
          </g>
        ),
      )}
      {ticks.map((tick, i) => (
        <text key={tick} className={css["count"]} x="0" y={percent(1 - tick / scale)} dy="-3">
          {i === ticks.length - 1 ? messages.timeline.cases(tick, format.number(tick)) : format.number(tick)}
        </text>
      ))}
      <line className={css["base"]} x1="0" x2="100%" y1="100%" y2="100%" />
    </svg>
  );
}

const level = (share: number): Readonly<{ y1: string; y2: string }> => ({
  y1: percent(1 - share),
  y2: percent(1 - share),
});
