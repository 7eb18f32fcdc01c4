import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Along } from "#domain/filter.ts";
import type { StripMark, StripPlan } from "#domain/strip.ts";
import { kmOf } from "#domain/stripScale.ts";
import type { TimeWindow } from "#domain/timeAxis.ts";
import { binsWindow } from "#domain/timeWindow.ts";
import { fromPoint, markAt, type Picture } from "./picture.ts";

/** A pointer that wandered less than this meant the mark under it. */
const SLOP_PX = 5;
/** From the middle of a mark; fingers are broad. */
const SLACK_PX = { mouse: 9, touch: 18 } as const;
/** A drag that is narrower than this in one direction says nothing about it. */
const LEAST_PX = 10;

type Corner = Readonly<{ along: number; time: number }>;
/** Two corners of what is being drawn, in the picture's own axes. */
export type Drawn = Readonly<{ from: Corner; to: Corner }>;

/** What a drag chose; a direction that it said nothing about is undefined. */
export type Brushed = Readonly<{ along?: Along; window?: TimeWindow }>;

type Options = Readonly<{
  picture: Picture;
  marks: readonly StripMark[];
  /** Touch draws only when asked to: else the page scrolls under the finger. */
  isArmed: boolean;
  /** Neither a stretch nor a period can be drawn. */
  isFixed: boolean;
  onHovered: (mark: StripMark | null) => void;
  onChosen: (mark: StripMark | null) => void;
  onBrushed: (brushed: Brushed) => void;
}>;

/** What the drag means: a stretch, a period or both. Drawn in the margin of one axis it is about that axis alone. */
export function brushedOf({ plan }: Pick<Picture, "plan">, { from, to }: Drawn): Brushed {
  const isBeside = from.time < 0 || from.time > plan.timePx;
  const isBefore = from.along < 0 || from.along > plan.borderPx;
  const hasAlong = !isBefore && Math.abs(from.along - to.along) >= LEAST_PX;
  const hasTime = !isBeside && Math.abs(from.time - to.time) >= LEAST_PX;
  return {
    ...(hasAlong
      ? { along: { fromKm: kmOf(plan.scale, from.along), toKm: kmOf(plan.scale, to.along) } }
      : {}),
    ...(hasTime ? { window: windowOf(plan, from.time, to.time) } : {}),
  };
}

/** Whole years; one that reaches an end of the ruler is open there. */
function windowOf({ years, timePx }: StripPlan, a: number, b: number): TimeWindow {
  const count = years.to - years.from;
  const yearAt = (time: number): number => Math.floor((time / timePx) * count);
  const axis = { unit: "year", start: years.from, count } as const;
  const { from, to } = binsWindow(axis, yearAt(a), yearAt(b));
  return {
    from: from && yearAt(Math.min(a, b)) <= 0 ? null : from,
    to: to && yearAt(Math.max(a, b)) >= count - 1 ? null : to,
  };
}

/** The pointer over the picture: it points, chooses with a click, and draws a stretch or a period with a drag. */
export function useBrush({ picture, marks, isArmed, isFixed, onHovered, onChosen, onBrushed }: Options) {
  const start = useRef<(Corner & { x: number; y: number }) | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);

  const cornerAt = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Corner => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const scale = picture.widthPx / (width || picture.widthPx);
    return fromPoint(picture, (clientX - left) * scale, (clientY - top) * scale);
  };
  const pointedAt = (event: PointerEvent<SVGSVGElement>): StripMark | null =>
    markAt(marks, cornerAt(event), SLACK_PX[event.pointerType === "touch" ? "touch" : "mouse"]);
  const stop = (): void => {
    start.current = null;
    setDrawn(null);
  };

  useEffect(() => {
    if (!drawn) return;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      start.current = null;
      setDrawn(null);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [drawn]);

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      start.current = { ...cornerAt(event), x: event.clientX, y: event.clientY };
      if (event.pointerType !== "touch" || isArmed) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const from = start.current;
      if (!from) {
        if (event.pointerType !== "touch") onHovered(pointedAt(event));
        return;
      }
      const isFar = Math.hypot(event.clientX - from.x, event.clientY - from.y) >= SLOP_PX;
      if (!isFar && !drawn) return;
      if (isFixed || (event.pointerType === "touch" && !isArmed)) return;
      setDrawn({ from, to: cornerAt(event) });
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => {
      const from = start.current;
      if (drawn && from) onBrushed(brushedOf(picture, { from, to: cornerAt(event) }));
      else if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) < 2 * SLOP_PX)
        onChosen(pointedAt(event));
      stop();
    },
    onPointerCancel: stop,
    onPointerLeave: (): void => onHovered(null),
  };
  return { drawn, handlers };
}
