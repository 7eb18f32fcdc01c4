import { type ReactNode, useId, useMemo, useState } from "react";
import { axisOf, dateAt, extentOf } from "#domain/timeAxis.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { barsOf, undatedStackOf } from "./bars.ts";
import { ExactDates } from "./ExactDates.tsx";
import { Key } from "./Key.tsx";
import { Playback, SpeedChoice } from "./Playback.tsx";
import { Plot } from "./Plot.tsx";
import { TimeChoices } from "./TimeChoices.tsx";
import css from "./Timeline.module.css";
import { useBrush } from "./useBrush.ts";
import { useHeldAxis } from "./useHeldAxis.ts";
import { usePlayback } from "./usePlayback.ts";
import { windowWords } from "./words.ts";

/** When: a histogram with a window over it, two handles, play, and which date of a case counts. */
export function Timeline(): ReactNode {
  const atlas = useAtlas();
  const words = atlas.messages.timeline;
  const { dataset, format } = atlas;
  const { filter, histogram, sum, shown } = useScene();
  const playing = useApp((state) => state.playing);
  const lock = useApp((state) => state.view.lock);
  const windowSet = useApp((state) => state.windowSet);

  const isCumulative = filter.span === "cumulative";
  const extent = useMemo(() => extentOf(histogram, dataset.asOf), [histogram, dataset]);
  const natural = useMemo(() => axisOf(extent, histogram.unit, filter), [extent, histogram, filter]);
  const held = useHeldAxis({ axis: natural, histogram }, filter, playing);
  const { axis } = held;
  const bars = useMemo(() => barsOf(axis, held.histogram), [axis, held.histogram]);
  const ruler = { axis, extent, isCumulative };
  const isLocked = { from: lock.includes("from"), to: lock.includes("to") };
  const isFixed = isLocked.from || isLocked.to;
  const brush = useBrush(ruler, filter, held, isFixed);
  const { onPlay, onStep } = usePlayback(ruler, held);

  const pointed = brush.hovered === null ? undefined : bars[brush.hovered];
  const reading =
    brush.hovered !== null && pointed
      ? { date: format.date(dateAt(axis, brush.hovered)), stack: pointed }
      : null;
  const undated = {
    count: sum.undatedShown + sum.undatedHidden,
    stack: undatedStackOf(shown, filter.clock),
    isHidden: filter.hideUndated,
  };
  const isOpen = filter.from === null && filter.to === null;
  return (
    <div className={css["timeline"]}>
      <h2 className={css["title"]}>{words.title[axis.unit][filter.clock]}</h2>
      <Key reading={reading} />
      <div className={css["plot"]}>
        <Plot
          ruler={ruler}
          window={filter}
          held={held}
          brush={brush}
          bars={bars}
          undated={undated}
          isLocked={isLocked}
        />
        {axis.unit === "month" ? <p className={css["note"]}>{words.yearOnly}</p> : null}
      </div>
      <div className={css["controls"]}>
        <div className={css["now"]}>
          <p className={css["window"]}>{windowWords(atlas, filter, extent)}</p>
          {isOpen || isFixed ? null : (
            <Button look="quiet" onClick={() => windowSet(null, null)}>
              {words.clear}
            </Button>
          )}
          {isFixed ? <p className={css["note"]}>{atlas.messages.lock.fixed}</p> : null}
        </div>
        <Playback onPlay={onPlay} onStep={onStep} isFixed={isFixed} />
      </div>
      <Options>
        <TimeChoices />
        <SpeedChoice />
        <ExactDates window={filter} extent={extent} isLocked={isLocked} />
      </Options>
    </div>
  );
}

/** What is set once: in the open where there is room, behind a button on a phone. */
function Options({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const words = useAtlas().messages.timeline;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="quiet"
        className={css["more"]}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.options}
      </Button>
      <div id={id} className={css["options"]} data-open={isOpen ? "" : undefined} data-needs-script="">
        {children}
      </div>
    </>
  );
}
