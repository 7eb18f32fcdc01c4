import { type RefObject, useEffect, useState } from "react";

/**
 * Shows a frame at a given size in a room that may be narrower, and tells how much smaller that is. Written through the
 * object model, since a strict policy refuses styles as text. `reader` names the frame: a new one is fitted anew.
 */
export function useFit(
  room: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLIFrameElement | null>,
  widthPx: number,
  heightPx: number,
  reader: string,
): number {
  const [scale, setScale] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reader is a new frame
  useEffect(() => {
    const [outer, inner] = [room.current, frame.current];
    const fitted = inner?.parentElement;
    if (!outer || !inner || !fitted) return;
    const shrink = (): void => {
      const next = Math.min(1, outer.clientWidth / widthPx);
      inner.style.setProperty("width", `${widthPx}px`);
      inner.style.setProperty("height", `${heightPx}px`);
      inner.style.setProperty("transform", `scale(${next})`);
      fitted.style.setProperty("width", `${Math.floor(widthPx * next)}px`);
      fitted.style.setProperty("height", `${Math.ceil(heightPx * next)}px`);
      setScale(next);
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [room, frame, widthPx, heightPx, reader]);
  return scale;
}
