import type { Map as LiveMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Bounds, Region } from "#domain/geography.ts";
import { useApp } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { type Camera, roundCamera } from "#state/view.ts";
import { OPENING } from "./basemap/frame.ts";
import { boundsOf, cameraOf, fitBounds, isOwnMove, MOVE_MS, OWN_MOVE } from "./camera.ts";
import { useFittedRegions } from "./fixedSection.ts";

const isSame = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.lat === b.lat && a.lon === b.lon && a.zoom === b.zoom);

/** Of the map's size, at one press of a button. */
export const PAN_SHARE = 0.3;

/** What buttons and keys do to the view. */
export type CameraMoves = Readonly<{
  zoomed: (step: 1 | -1) => void;
  moved: (east: number, south: number) => void;
  wholeBorder: () => void;
  chosenRegions: () => void;
}>;

const NO_MOVES: CameraMoves = {
  zoomed: () => {},
  moved: () => {},
  wholeBorder: () => {},
  chosenRegions: () => {},
};

/**
 * Keeps map and store in step: the map owns its camera while it moves, the store learns of it at the end; a camera
 * that changes in the store (Back, a link, Reset) moves the map. Without one the map fits the chosen regions or the
 * border, again after every change of size. A section that the page around a frame has fixed moves for nothing.
 */
export function useCamera(map: LiveMap, chosen: readonly Region[]): CameraMoves {
  const isFixed = useIsLocked("at");
  const regions = useFittedRegions(chosen);
  const camera = useApp((state) => state.view.camera);
  const cameraMoved = useApp((state) => state.cameraMoved);
  const cameraReset = useApp((state) => state.cameraReset);
  const bounds = boundsOf(regions);
  const known = useRef<Readonly<{ camera: Camera | null; regions: readonly Region[] }>>({ camera, regions });
  const fitted = useRef<Readonly<{ bounds: Bounds; isFit: boolean }>>({ bounds, isFit: camera === null });
  fitted.current = { bounds, isFit: camera === null };

  useEffect(() => {
    const onMoveEnd = (event: object): void => {
      if (isOwnMove(event)) return;
      const next = roundCamera(cameraOf(map));
      known.current = { ...known.current, camera: next };
      cameraMoved(next);
    };
    const onResize = (): void => {
      if (fitted.current.isFit) fitBounds(map, fitted.current.bounds, 0);
    };
    map.on("moveend", onMoveEnd);
    map.on("resize", onResize);
    return () => {
      map.off("moveend", onMoveEnd);
      map.off("resize", onResize);
    };
  }, [map, cameraMoved]);

  useEffect(() => {
    const before = known.current;
    known.current = { camera, regions };
    const hasMoved = !isSame(before.camera, camera);
    const isOther = before.regions !== regions;
    // Chosen regions are fitted, unless the same step brought a camera of its own (Back, a link), be it like the last one.
    if (isOther && camera && before.camera === camera) cameraReset();
    else if (!camera && (hasMoved || isOther)) fitBounds(map, boundsOf(regions), MOVE_MS);
    else if (camera && hasMoved)
      map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom }, OWN_MOVE);
  }, [map, camera, regions, cameraReset]);

  if (isFixed) return NO_MOVES;
  return {
    zoomed: (step) =>
      void map.easeTo({ zoom: Math.round(map.getZoom() * 2 + step * 2) / 2, duration: MOVE_MS }),
    moved: (east, south) => {
      const { clientWidth, clientHeight } = map.getContainer();
      map.panBy([east * clientWidth * PAN_SHARE, south * clientHeight * PAN_SHARE], { duration: MOVE_MS });
    },
    wholeBorder: () => {
      // Where regions are chosen the border is a view like any other; else it is what no camera stands for.
      fitBounds(map, OPENING, MOVE_MS, regions.length ? {} : OWN_MOVE);
      if (!regions.length) cameraReset();
    },
    chosenRegions: () => {
      fitBounds(map, bounds, MOVE_MS);
      cameraReset();
    },
  };
}
