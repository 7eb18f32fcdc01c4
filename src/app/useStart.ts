import { type RefObject, useEffect, useState } from "react";

/** True once the element has come near the view; the map is never loaded for a reader who does not reach it. */
export function useHasBeenSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (isSeen || !target) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}

/** Waits for the page to be loaded, and for a moment in which it has nothing better to do. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let handle = 0;
    const wait = (): void => {
      if ("requestIdleCallback" in window) {
        handle = requestIdleCallback(() => setIdle(true), { timeout: 4000 });
      } else handle = setTimeout(() => setIdle(true), 200) as unknown as number;
    };
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
    return () => {
      removeEventListener("load", wait);
      if ("cancelIdleCallback" in window) cancelIdleCallback(handle);
      else clearTimeout(handle);
    };
  }, []);
  return isIdle;
}

/** A screen with room for a map, or a window of some width that a mouse moves in. */
const ROOMY = "(min-width: 64rem), (min-width: 40rem) and (hover: hover) and (pointer: fine)";

type Connection = Readonly<{ saveData?: boolean; effectiveType?: string }>;

/** Whether the live map may start by itself: not where bytes or pixels are few, where it waits for a tap. */
export function mayStartAlone(page: Window): boolean {
  if (!page.matchMedia(ROOMY).matches || page.matchMedia("(prefers-reduced-data: reduce)").matches)
    return false;
  const { connection } = page.navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !/(?:^|-)[23]g$/.test(connection?.effectiveType ?? "");
}
