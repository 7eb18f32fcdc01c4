import { type RefObject, startTransition, useEffect, useState } from "react";
import type { AppState } from "#state/store.ts";
import { useAtlas } from "#state/useApp.tsx";
import { useIsFresh } from "#ui/useIsFresh.ts";

/** So far ahead of the view the rows are made, in pixels. */
const AHEAD = "600px";

/**
 * True while the rows that the build wrote are left as they are: until they come near the view, are pointed at or
 * focused, or a choice changes what is shown. The change is a transition, so that a slow phone answers first.
 */
export function useIsKept(place: RefObject<HTMLElement | null>): boolean {
  const { store } = useAtlas();
  const [isKept, setKept] = useState(useIsFresh());
  useEffect(() => {
    const element = place.current;
    if (!isKept || !element) return;
    const wake = (): void => startTransition(() => setKept(false));
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    // What was built, and not what is chosen by now: a host or an early press may have come before this.
    const first = store.getInitialState();
    const onChange = ({ filter, selection, hovered }: AppState): void => {
      if (filter !== first.filter || selection !== first.selection || hovered !== first.hovered) wake();
    };
    onChange(store.getState());
    const stop = store.subscribe(onChange);
    const events = ["pointerover", "focusin"] as const;
    for (const name of events) element.addEventListener(name, wake, { once: true });
    return () => {
      observer.disconnect();
      stop();
      for (const name of events) element.removeEventListener(name, wake);
    };
  }, [place, isKept, store]);
  return isKept;
}
