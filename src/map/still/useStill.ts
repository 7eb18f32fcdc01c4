import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import type { Region } from "#domain/geography.ts";
import { MAX_ZOOM, OPENING } from "#map/basemap/frame.ts";
import { boundsOf, fitPaddingPx, MAX_FIT_ZOOM, MIN_ZOOM } from "#map/camera.ts";
import type { MapGround } from "#map/ground.ts";
import {
  MANY,
  type MapMark,
  type Marks,
  markAt,
  marksOf,
  SLACK_PX,
  worldPxOf,
  zoomStepOf,
} from "#map/marks.ts";
import { type CameraMoves, PAN_SHARE } from "#map/useCamera.ts";
import { useApp, useScene } from "#state/useApp.tsx";
import { roundCamera } from "#state/view.ts";
import {
  cameraOfView,
  cameraView,
  fitView,
  movedView,
  placeAt,
  pointIn,
  type Size,
  type StillView,
} from "./view.ts";

/** The size of the picture's place, null until it is measured. */
export function useSize(place: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  // Before the next frame: a page that was not built has nothing to show until then.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      if (widthPx === 0 || heightPx === 0) return;
      setSize((old) => (old?.widthPx === widthPx && old.heightPx === heightPx ? old : { widthPx, heightPx }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return size;
}

/** What the picture shows: the store's camera, else the chosen regions, else the whole border, as the live map would. */
export function useStillView(size: Size, place: HTMLElement, regions: readonly Region[]): StillView {
  const camera = useApp((state) => state.view.camera);
  return useMemo(() => {
    if (camera) return cameraView(size, camera);
    const bounds = boundsOf(regions);
    return fitView(size, bounds, fitPaddingPx(place, bounds), MAX_FIT_ZOOM);
  }, [size, place, regions, camera]);
}

export function useStillMarks(view: StillView): Marks {
  const { shown, ports, taskForces } = useScene();
  const layers = useApp((state) => state.view.layers);
  const zoomStep = zoomStepOf(view.zoom);
  const packed = useMemo(() => {
    if (shown.length <= MANY) return shown;
    return shown.filter(({ lon, lat }) => {
      const [x, y] = pointIn(view, lon, lat);
      return x > 0 && y > 0 && x < view.widthPx && y < view.heightPx;
    });
  }, [shown, view]);
  return useMemo(
    () => marksOf({ shown: packed, ports, taskForces }, layers, zoomStep),
    [packed, ports, taskForces, layers, zoomStep],
  );
}

type Pointer = Readonly<{ clientX: number; clientY: number; pointerType: string }>;

/** The mark under a pointer over the picture. */
export function markUnder(
  { clientX, clientY, pointerType }: Pointer,
  place: HTMLElement,
  view: StillView,
  walk: readonly MapMark[],
): MapMark | null {
  const { left, top } = place.getBoundingClientRect();
  const at = placeAt(view, clientX - left, clientY - top);
  return markAt(walk, at, worldPxOf(view.zoom), SLACK_PX[pointerType === "touch" ? "touch" : "mouse"]);
}

/** The map's buttons and keys on a still picture: each choice is a view of its own. */
export function useStillMoves(view: StillView, place: HTMLElement, hasRegions: boolean): CameraMoves {
  const cameraMoved = useApp((state) => state.cameraMoved);
  const cameraReset = useApp((state) => state.cameraReset);
  return {
    zoomed: (step) => {
      const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.round(view.zoom * 2 + step * 2) / 2));
      cameraMoved(roundCamera({ ...cameraOfView(view), zoom }));
    },
    moved: (east, south) => {
      const moved = movedView(view, east * view.widthPx * PAN_SHARE, south * view.heightPx * PAN_SHARE);
      cameraMoved(roundCamera(cameraOfView(moved)));
    },
    wholeBorder: () => {
      if (!hasRegions) return cameraReset();
      const whole = fitView(view, OPENING, fitPaddingPx(place, OPENING), MAX_FIT_ZOOM);
      cameraMoved(roundCamera(cameraOfView(whole)));
    },
    chosenRegions: cameraReset,
  };
}

export function groundOf(view: StillView): MapGround {
  return {
    pointOf: (lon, lat) => {
      const [x, y] = pointIn(view, lon, lat);
      return { x, y };
    },
    size: () => view,
    onMoved: () => () => {},
  };
}
