import { use } from "react";
import type { GroundPaths } from "./groundPaths.ts";

/** The ground that the build has drawn into the page: readers do not load twice what they have. */
function readDrawn(): GroundPaths | null {
  const pathOf = (part: keyof GroundPaths): string =>
    document.querySelector(`path[data-ground="${part}"]`)?.getAttribute("d") ?? "";
  const [land, lakes, states, border] = (["land", "lakes", "states", "border"] as const).map(pathOf);
  return land && lakes && states && border ? { land, lakes, states, border } : null;
}

// Read as soon as the script runs, since a page that is made anew takes the drawn one away.
const DRAWN = import.meta.env.SSR ? (await import("./groundPaths.ts")).STILL_GROUND : readDrawn();
let loaded: Promise<GroundPaths> | null = null;

/** Nothing to stand on: the marks keep their places without it. */
export const NO_GROUND: GroundPaths = { land: "", lakes: "", states: "", border: "" };

/** The ground's paths; where the page was not built they are loaded first, and are `NO_GROUND` where they do not come. */
export function useGround(): GroundPaths {
  if (DRAWN) return DRAWN;
  loaded ??= import("./groundPaths.ts").then(
    ({ STILL_GROUND }) => STILL_GROUND,
    () => NO_GROUND,
  );
  return use(loaded);
}
