import { useSyncExternalStore } from "react";

/** From here on panels stand beside the map; look.md, "Layout". The style sheets hold the same number. */
const WIDE = "(min-width: 1024px)";

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** Whether the window is wide; not so before script, since the narrow page is complete everywhere. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
}
