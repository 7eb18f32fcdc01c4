import { useEffect, useSyncExternalStore } from "react";
import { useApp } from "#state/useApp.tsx";
import type { ThemeChoice } from "#state/view.ts";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** The theme of the system; light where nobody can say (before script). */
export function useSystemTheme(): ThemeChoice {
  return useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(QUERY).matches ? "dark" : "light"),
    () => "light",
  );
}

/** The theme in force. */
export function useTheme(): ThemeChoice {
  const system = useSystemTheme();
  const chosen = useApp((state) => state.view.theme);
  return chosen ?? system;
}

/** Writes the chosen theme on the document, where the style sheet looks for it. */
export function useWriteTheme(): void {
  const chosen = useApp((state) => state.view.theme);
  useEffect(() => {
    if (chosen) document.documentElement.dataset["theme"] = chosen;
    else delete document.documentElement.dataset["theme"];
  }, [chosen]);
}
