import { useSyncExternalStore } from "react";

/** From here on panels stand beside the map; look.md, "Layout". The style sheets hold the same number. */
const WIDE = "(min-width: 1024px)";
/** Below this a frame shows the strip first; contract, key `view`. */
const SMALL = "(max-width: 479.98px)";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** Whether the window is wide; not so before script, since the narrow page is complete everywhere. */
export function useIsWide(): boolean {
  return useMedia(WIDE);
}

/** Whether the window, or the frame, is as narrow as a phone. */
export function useIsSmall(): boolean {
  return useMedia(SMALL);
}
