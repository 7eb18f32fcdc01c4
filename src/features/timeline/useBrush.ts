import { type PointerEvent, useRef, useState } from "react";
import { edgesOf, type TimeWindow } from "#domain/timeAxis.ts";
import { binsWindow, isSameWindow, movedWindow, type Ruler } from "#domain/timeWindow.ts";
import { useApp } from "#state/useApp.tsx";
import type { HeldAxis } from "./useHeldAxis.ts";

/** A pointer that wandered less than this meant the bar under it. */
const SLOP_PX = 4;

type Drag = Readonly<{ startX: number; startEdge: number; window: TimeWindow; kind: "move" | "draw" }>;

export type Brush = Readonly<{
  /** The bin under the pointer, for the readout. */
  hovered: number | null;
  handlers: Readonly<
    Record<
      "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel" | "onPointerLeave",
      (event: PointerEvent<HTMLElement>) => void
    >
  >;
}>;

/**
 * The bars under a pointer: a click makes the window of one bar, and again opens it; a drag inside the window moves
 * it, and one outside draws a new one. All of it can be done with the handles, the steps or the exact dates.
 */
export function useBrush(ruler: Ruler, window: TimeWindow, held: HeldAxis, isDisabled: boolean): Brush {
  const { axis, isCumulative } = ruler;
  const windowSet = useApp((state) => state.windowSet);
  const dragStarted = useApp((state) => state.dragStarted);
  const dragEnded = useApp((state) => state.dragEnded);
  const drag = useRef<Drag | null>(null);
  const hasMoved = useRef(false);
  const [hovered, setHovered] = useState<number | null>(null);

  const edgeAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return ((clientX - left) / width) * axis.count;
  };
  const put = (next: TimeWindow): void => {
    if (!isSameWindow(next, window)) windowSet(next.from, next.to);
  };
  const end = (): void => {
    if (hasMoved.current) {
      dragEnded();
      held.release("drag");
    }
    drag.current = null;
    hasMoved.current = false;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || isDisabled) return;
    const startEdge = edgeAt(event);
    if (startEdge < 0 || startEdge > axis.count) return;
    const [from, to] = edgesOf(axis, window, isCumulative);
    const isOpen = window.from === null && window.to === null;
    const isInside = !isOpen && startEdge >= from && startEdge <= to;
    drag.current = { startX: event.clientX, startEdge, window, kind: isInside ? "move" : "draw" };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const edge = edgeAt(event);
    setHovered(edge >= 0 && edge < axis.count ? Math.floor(edge) : null);
    const now = drag.current;
    if (!now) return;
    if (!hasMoved.current) {
      if (Math.abs(event.clientX - now.startX) < SLOP_PX) return;
      hasMoved.current = true;
      held.hold("drag");
      dragStarted();
    }
    if (now.kind === "move") put(movedWindow(ruler, now.window, Math.round(edge - now.startEdge)));
    else put(binsWindow(axis, Math.floor(now.startEdge), Math.floor(edge)));
  };
  const onPointerUp = (): void => {
    const now = drag.current;
    if (now && !hasMoved.current) {
      const bar = binsWindow(axis, Math.floor(now.startEdge), Math.floor(now.startEdge));
      put(isSameWindow(bar, window) ? { from: null, to: null } : bar);
    }
    end();
  };
  const onPointerCancel = (): void => {
    // The page scrolls instead: what the finger began is taken back.
    if (drag.current && hasMoved.current) put(drag.current.window);
    end();
  };
  const onPointerLeave = (): void => setHovered(null);
  return {
    hovered,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave },
  };
}
