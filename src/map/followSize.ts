import type { Map as LiveMap } from "maplibre-gl";

type FollowSize = Readonly<{
  /** deck.gl draws on the map's canvas from now on. */
  deckJoined: () => void;
  /** deck.gl has read the canvas's new size. */
  deckResized: () => void;
  stop: () => void;
}>;

/**
 * Draws the map anew when its place has another size. Left to itself MapLibre draws at once, before deck.gl has read
 * the canvas's new size, and for a frame (a second on slow machines) every mark lies beside its place. Here the map
 * takes the size first; its canvas changes, deck.gl's observer runs, and both are drawn in the same frame.
 */
export function followSize(map: LiveMap, container: HTMLElement): FollowSize {
  let isJoined = false;
  let isFirst = true;
  const place = new ResizeObserver(() => {
    // Observing tells the size at once: the map has it.
    if (isFirst) {
      isFirst = false;
      return;
    }
    map.resize();
    if (!isJoined) map.redraw();
  });
  place.observe(container);
  return {
    deckJoined: () => {
      isJoined = true;
    },
    deckResized: () => {
      if (isJoined) map.redraw();
    },
    stop: () => place.disconnect(),
  };
}
