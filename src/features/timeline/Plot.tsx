import { type ReactNode, useId } from "react";
import { edgesOf, type TimeWindow } from "#domain/timeAxis.ts";
import type { Ruler } from "#domain/timeWindow.ts";
import { useAtlas } from "#state/useApp.tsx";
import { AxisLabels } from "./AxisLabels.tsx";
import { Bars } from "./Bars.tsx";
import { heightOf, type Stack } from "./bars.ts";
import { Handle } from "./Handle.tsx";
import css from "./Plot.module.css";
import { percent } from "./percent.ts";
import { UndatedStub } from "./UndatedStub.tsx";
import type { Brush } from "./useBrush.ts";
import type { HeldAxis } from "./useHeldAxis.ts";
import { alternativeOf, valueTextsOf } from "./words.ts";

type Props = Readonly<{
  ruler: Ruler;
  window: TimeWindow;
  held: HeldAxis;
  brush: Brush;
  bars: readonly Stack[];
  undated: Readonly<{ count: number; stack: Stack; isHidden: boolean }>;
  isLocked: Readonly<{ from: boolean; to: boolean }>;
}>;

/** The picture: bars over a ruler, the window as a band with two handles, and the undated beside it. */
export function Plot({ ruler, window, held, brush, bars, undated, isLocked }: Props): ReactNode {
  const atlas = useAtlas();
  const keys = useId();
  const { axis, extent, isCumulative } = ruler;
  const said = valueTextsOf(atlas, window, extent, isCumulative);
  const highest = Math.max(1, ...bars.map(heightOf));
  const isFixed = isLocked.from || isLocked.to;
  const handle = { ruler, window, held };
  const fixed = `${keys}-fixed`;
  return (
    <div className={css["chart"]}>
      <div className={css["plot"]} data-fixed={isFixed ? "" : undefined} {...brush.handlers}>
        <WindowBand ruler={ruler} window={window} />
        <Bars
          axis={axis}
          bars={bars}
          highest={highest}
          window={window}
          isCumulative={isCumulative}
          hovered={brush.hovered}
          alternative={alternativeOf(atlas, axis, bars, undated.isHidden ? 0 : undated.count)}
        />
        <AxisLabels axis={axis} />
        <Handle
          {...handle}
          end="from"
          valueText={said.from}
          describedBy={isLocked.from ? fixed : keys}
          isDisabled={isCumulative || isLocked.from}
        />
        <Handle
          {...handle}
          end="to"
          valueText={said.to}
          describedBy={isLocked.to ? fixed : keys}
          isDisabled={isLocked.to}
        />
        <p id={keys} hidden>
          {atlas.messages.timeline.keys[axis.unit]}
        </p>
        {isFixed ? (
          <p id={fixed} hidden>
            {atlas.messages.lock.fixed}
          </p>
        ) : null}
      </div>
      <UndatedStub {...undated} highest={highest} />
    </div>
  );
}

/** A tint behind the bars, an edge at either side, and the bar under them that one takes hold of to move it. */
function WindowBand({ ruler, window }: Readonly<{ ruler: Ruler; window: TimeWindow }>): ReactNode {
  const { axis, isCumulative } = ruler;
  const [start, stop] = edgesOf(axis, window, isCumulative);
  const [x, width] = [percent(start / axis.count), percent((stop - start) / axis.count)];
  const isOpen = window.from === null && window.to === null;
  return (
    <svg className={css["band"]} data-open={isOpen ? "" : undefined} aria-hidden="true">
      <rect className={css["tint"]} x={x} width={width} height="100%" />
      <line className={css["edge"]} x1={x} x2={x} y1="0" y2="100%" />
      <line
        className={css["edge"]}
        x1={percent(stop / axis.count)}
        x2={percent(stop / axis.count)}
        y1="0"
        y2="100%"
      />
      <svg className={css["track"]} y="100%" aria-hidden="true">
        <line className={css["rail"]} x1="0" x2="100%" y1="-12" y2="-12" />
        <rect className={css["grip"]} x={x} width={width} y="-24" height="24" />
        <rect className={css["bar"]} x={x} width={width} y="-14" height="4" />
      </svg>
    </svg>
  );
}
