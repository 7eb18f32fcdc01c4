import type { ReactNode } from "react";
import { type DayInterval, type PartialDate, parsePartialDate } from "#domain/partialDate.ts";
import type { TimeWindow } from "#domain/timeAxis.ts";
import { firstDayOf, ordinalOf } from "#domain/timeline.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
import css from "./ExactDates.module.css";
import { monthName } from "./words.ts";

type Props = Readonly<{
  window: TimeWindow;
  extent: DayInterval;
  isLocked: Readonly<{ from: boolean; to: boolean }>;
}>;

const ENDS = ["from", "to"] as const;
type End = (typeof ENDS)[number];

/** Both ends by list, without any dragging: a year, and a month of it where that matters. */
export function ExactDates({ window, extent, isLocked }: Props): ReactNode {
  const words = useAtlas().messages.timeline;
  const windowSet = useApp((state) => state.windowSet);
  const choose = (end: End, date: PartialDate | null): void => {
    const next = { ...window, [end]: date };
    // An end that passes the other takes it along: the window is never empty.
    if (next.from && next.to && next.from.first > next.to.last) windowSet(date, date);
    else windowSet(next.from, next.to);
  };
  return (
    <details className={css["exact"]}>
      <summary className={css["summary"]}>{words.exact}</summary>
      <div className={css["ends"]}>
        {ENDS.map((end) => (
          <EndFields
            key={end}
            end={end}
            date={window[end]}
            extent={extent}
            isFixed={isLocked[end]}
            onChoose={(date) => choose(end, date)}
          />
        ))}
      </div>
    </details>
  );
}

type EndProps = Readonly<{
  end: End;
  date: PartialDate | null;
  extent: DayInterval;
  isFixed: boolean;
  onChoose: (date: PartialDate | null) => void;
}>;

function EndFields({ end, date, extent, isFixed, onChoose }: EndProps): ReactNode {
  const { messages, format } = useAtlas();
  const words = messages.timeline;
  const fixed = useFixedProps(isFixed);
  const [year = "", month = ""] = date?.text.split("-") ?? [];
  const choose = (nextYear: string, nextMonth: string): void =>
    onChoose(parsePartialDate(nextMonth === "" ? nextYear : `${nextYear}-${nextMonth}`));
  return (
    <p className={css["end"]}>
      <span aria-hidden="true">{words[end]}</span>
      <select
        aria-label={words.yearOf(words[end])}
        value={year}
        {...fixed}
        onChange={(event) => choose(event.target.value, event.target.value === "" ? "" : month)}
      >
        <option value="">{words.openEnd}</option>
        {yearsOf(extent, year).map((known) => (
          <option key={known}>{known}</option>
        ))}
      </select>
      <select
        aria-label={words.monthOf(words[end])}
        value={month}
        {...fixed}
        disabled={isFixed || year === ""}
        onChange={(event) => choose(year, event.target.value)}
      >
        <option value="">{words.wholeYear}</option>
        {Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0")).map((known, i) => (
          <option key={known} value={known}>
            {monthName(format, firstDayOf(24_000 + i, "month"))}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Every year of the records, and the chosen one where a link names another. */
function yearsOf({ first, last }: DayInterval, chosen: string): readonly string[] {
  const start = ordinalOf(first, "year");
  const length = ordinalOf(last, "year") - start + 1;
  const years = Array.from({ length }, (_, i) => String(start + i));
  return chosen === "" || years.includes(chosen) ? years : [...years, chosen].sort();
}
