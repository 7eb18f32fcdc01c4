import { dateAt, type TimeWindow } from "./timeAxis.ts";
import { ordinalOf } from "./timeline.ts";
import { movedWindow, type Ruler, shiftedDate } from "./timeWindow.ts";

/**
 * One step of playing, or null where there is none left. A window with a lower end moves; one without (or cumulative)
 * grows from the first bar on, until it is open again. Whole years move by years even where the bars are months.
 */
export function steppedWindow(ruler: Ruler, window: TimeWindow, direction: 1 | -1): TimeWindow | null {
  const { axis, isCumulative } = ruler;
  if (window.from === null || isCumulative) return grownWindow(ruler, window, direction);
  const isYears = window.from.precision === "year" && (window.to === null || window.to.precision === "year");
  const next = movedWindow(ruler, window, direction * (axis.unit === "month" && isYears ? 12 : 1));
  return next === window ? null : next;
}

function grownWindow({ axis, extent }: Ruler, window: TimeWindow, direction: 1 | -1): TimeWindow | null {
  const [first, last] = [ordinalOf(extent.first, axis.unit), ordinalOf(extent.last, axis.unit)];
  if (window.to === null && first === last) return null;
  const to =
    window.to === null
      ? dateAt(axis, (direction > 0 ? first : last - 1) - axis.start)
      : shiftedDate(window.to, direction * (axis.unit === "year" ? 12 : 1), "to");
  if (to.last < extent.first) return null;
  return { ...window, to: to.last >= extent.last ? null : to };
}

/** Where playing begins: here, or from the first bar again where the window stands at the end. */
export function playStart(ruler: Ruler, window: TimeWindow): TimeWindow {
  if (window.from === null || ruler.isCumulative || steppedWindow(ruler, window, 1)) return window;
  const { axis, extent } = ruler;
  return movedWindow(ruler, window, ordinalOf(extent.first, axis.unit) - ordinalOf(extent.last, axis.unit));
}

/** A growing window that is open again has shown everything. */
export const isPlayedOut = (window: TimeWindow): boolean => window.to === null;
