import { type RefObject, useLayoutEffect, useState } from "react";
import { type Box, TURNED_BELOW_PX } from "./picture.ts";

/** A picture is laid out anew in such steps, not at every pixel of a window that is dragged. */
const STEP_PX = 4;

/**
 * The room of the picture, null until it is measured: before that the page holds both pictures at a common size and
 * the style sheet chooses. `gauge` has the height that the page gives; `beside` is what stands above and below.
 */
export function useBox(
  gauge: RefObject<HTMLElement | null>,
  beside: readonly RefObject<HTMLElement | null>[],
): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: refs never change
  useLayoutEffect(() => {
    const element = gauge.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0) return;
      const taken = beside.reduce((sum, { current }) => sum + (current?.offsetHeight ?? 0), 0);
      const next: Box = {
        isTurned: clientWidth < TURNED_BELOW_PX,
        widthPx: clientWidth - (clientWidth % STEP_PX),
        heightPx: Math.floor((clientHeight - taken) / STEP_PX) * STEP_PX,
      };
      setBox((old) => (old && isSameBox(old, next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return box;
}

/** The height of a turned picture follows from its records. */
function isSameBox(a: Box, b: Box): boolean {
  return a.isTurned === b.isTurned && a.widthPx === b.widthPx && (a.isTurned || a.heightPx === b.heightPx);
}
