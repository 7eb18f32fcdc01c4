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
    let roomPx = -1;
    const shrink = (): void => {
      roomPx = outer.clientWidth;
      const next = Math.min(1, roomPx / widthPx);
      inner.style.setProperty("width", `${widthPx}px`);
      inner.style.setProperty("height", `${heightPx}px`);
      inner.style.setProperty("transform", `scale(${next})`);
      fitted.style.setProperty("width", `${Math.floor(widthPx * next)}px`);
      fitted.style.setProperty("height", `${Math.ceil(heightPx * next)}px`);
      setScale(next);
    };
    shrink();
    let frameOfScreen = 0;
    // In the next frame, since what is written here changes the room's own height.
    const observer = new ResizeObserver(() => {
      if (outer.clientWidth !== roomPx) frameOfScreen = requestAnimationFrame(shrink);
    });
    observer.observe(outer);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frameOfScreen);
    };
  }, [room, frame, widthPx, heightPx, reader]);
  return scale;
}
