import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "#domain/scene.ts";
import { useAtlas } from "#state/useApp.tsx";

/** Escape there belongs to the field, the list or the dialog. */
const OWN_ESCAPE = "input, select, textarea, dialog, [role=combobox], [role=listbox], [role=dialog]";

/** A sheet over the page must not lie on what it was opened from: a row, or the region that holds the mark. */
function keepInSight(opener: HTMLElement, panel: HTMLElement): void {
  const sheet = panel.offsetParent;
  if (!sheet || getComputedStyle(sheet).position !== "fixed") return;
  const place = opener.closest("tr, section") ?? opener;
  if (place.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) place.scrollIntoView();
}

/**
 * Focus goes to the heading of a record that was just chosen and back to what opened it. It stays where it is when the
 * record came with the link, while the reader goes through the list with the buttons of the bar, and when the window
 * itself has no focus (a host page that chooses for the frame must not take the keyboard away).
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, selection: Selection): void {
  const { store } = useAtlas();
  const opener = useRef<HTMLElement | null>(null);
  const isFirst = useRef(true);
  const isOpen = selection.type !== "none";

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const isNowhere = !active || active === document.body;
    if (selection.type === "none") {
      if (isNowhere && opener.current?.isConnected) opener.current.focus();
      opener.current = null;
      return;
    }
    if (active?.closest("[data-browse]")) {
      // The next record begins at its beginning.
      panel.current?.parentElement?.scrollTo(0, 0);
      return;
    }
    if (active && !isNowhere && !panel.current?.contains(active)) {
      opener.current = active;
      if (panel.current) keepInSight(active, panel.current);
    }
    if (document.hasFocus()) panel.current?.querySelector("h2")?.focus();
  }, [panel, selection]);

  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
      store.getState().selectionCleared();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen, store]);
}
