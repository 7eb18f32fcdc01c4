import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { edgesOf, type TimeWindow } from "#domain/timeAxis.ts";
import { isSameWindow, movedWindow, type Ruler, withFrom, withTo } from "#domain/timeWindow.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import css from "./Handle.module.css";
import type { HeldAxis } from "./useHeldAxis.ts";

type Props = Readonly<{
  end: "from" | "to";
  ruler: Ruler;
  window: TimeWindow;
  held: HeldAxis;
  /** What the end is now, in words. */
  valueText: string;
  describedBy: string;
  isDisabled: boolean;
}>;

/** Bins that Page Up and Page Down move by. */
const PAGE = { year: 5, month: 12 } as const;

type Move = Readonly<{ kind: "end" | "window"; bins: number }> | Readonly<{ kind: "first" | "last" }>;

function moveOf(event: KeyboardEvent, page: number): Move | null {
  const kind = event.shiftKey ? "window" : "end";
  switch (event.key) {
    case "ArrowRight":
    case "ArrowUp":
      return { kind, bins: 1 };
    case "ArrowLeft":
    case "ArrowDown":
      return { kind, bins: -1 };
    case "PageUp":
      return { kind, bins: page };
    case "PageDown":
      return { kind, bins: -page };
    case "Home":
      return { kind: "first" };
    case "End":
      return { kind: "last" };
    default:
      return null;
  }
}

/**
 * One end of the window as a native range input, so that touch screen readers can move it too. Its box is shifted
 * outwards by half a thumb: the thumbs hang beside their edges and never cover each other or the bars between.
 */
export function Handle({ end, ruler, window, held, valueText, describedBy, isDisabled }: Props): ReactNode {
  const words = useAtlas().messages.timeline;
  const windowSet = useApp((state) => state.windowSet);
  const dragStarted = useApp((state) => state.dragStarted);
  const dragEnded = useApp((state) => state.dragEnded);
  const input = useRef<HTMLInputElement>(null);
  const { axis, isCumulative } = ruler;
  const [start, stop] = edgesOf(axis, window, isCumulative);
  const edge = end === "from" ? start : stop;
  // The number of a thumb is that of its year or month: the first one inside for "from", the last one for "to".
  const least = axis.start - (end === "from" ? 0 : 1);

  const put = (next: TimeWindow): void => {
    if (!isSameWindow(next, window)) windowSet(next.from, next.to);
  };
  const putEdge = (to: number): void => put((end === "from" ? withFrom : withTo)(ruler, window, to));
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event, PAGE[axis.unit]);
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    held.hold("keys");
    // A key held down is one step of the history, not thirty.
    if (event.repeat) dragStarted();
    if (move.kind === "window") put(movedWindow(ruler, window, move.bins));
    else if (move.kind === "end") putEdge((move.bins > 0 ? Math.floor(edge) : Math.ceil(edge)) + move.bins);
    else putEdge(move.kind === "first" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  };
  const onPointerDown = (): void => {
    held.hold("drag");
    dragStarted();
    const page = input.current?.ownerDocument.defaultView;
    const onEnd = (): void => {
      page?.removeEventListener("pointerup", onEnd);
      page?.removeEventListener("pointercancel", onEnd);
      dragEnded();
      held.release("drag");
    };
    page?.addEventListener("pointerup", onEnd);
    page?.addEventListener("pointercancel", onEnd);
  };
  return (
    <input
      ref={input}
      type="range"
      className={css["handle"]}
      data-end={end}
      aria-label={words[end]}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      min={least}
      max={least + axis.count}
      step="any"
      value={least + edge}
      disabled={isDisabled}
      onChange={(event) => putEdge(event.target.valueAsNumber - least)}
      onKeyDown={onKeyDown}
      onKeyUp={dragEnded}
      onPointerDown={(event) => {
        event.stopPropagation();
        onPointerDown();
      }}
      onBlur={(event) => {
        dragEnded();
        if (!(event.relatedTarget instanceof HTMLInputElement && event.relatedTarget.type === "range"))
          held.release("keys");
      }}
    />
  );
}
