import type { Map as LiveMap, MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import { useCanOpen } from "./fixedSection.ts";
import { type MapMark, markAt, SLACK_PX, worldPxOf } from "./marks.ts";

const POINTER_EVENTS = ["pointerdown", "pointermove"] as const;

/** The mark under the mouse, and what a click or a tap chooses; null is a click beside all marks. */
export function usePointer(
  map: LiveMap,
  walk: readonly MapMark[],
  onChosen: (mark: MapMark | null) => void,
): MapMark | null {
  const [pointedKey, setPointedKey] = useState<string | null>(null);
  const canOpen = useCanOpen();
  const latest = useRef({ walk, onChosen, canOpen });
  latest.current = { walk, onChosen, canOpen };
  useEffect(() => {
    const under = ({ lngLat }: MapMouseEvent, slackPx: number): MapMark | null =>
      markAt(latest.current.walk, { lon: lngLat.lng, lat: lngLat.lat }, worldPxOf(map.getZoom()), slackPx);
    // A click does not say in every browser what it was made with, and a tap brings mouse events of its own.
    let isTouch = false;
    const onPointer = ({ pointerType }: PointerEvent): void => {
      isTouch = pointerType === "touch";
      if (isTouch) setPointedKey(null);
    };
    const onMove = (event: MapMouseEvent): void => {
      if (isTouch) return;
      const mark = under(event, SLACK_PX.mouse);
      map.getCanvasContainer().dataset["over"] = mark && latest.current.canOpen(mark) ? "mark" : "ground";
      setPointedKey(mark?.key ?? null);
    };
    const onOut = (): void => setPointedKey(null);
    const onClick = (event: MapMouseEvent): void => {
      const mark = under(event, SLACK_PX[isTouch ? "touch" : "mouse"]);
      latest.current.onChosen(mark);
    };
    const container = map.getCanvasContainer();
    for (const name of POINTER_EVENTS) container.addEventListener(name, onPointer, { capture: true });
    map.on("mousemove", onMove);
    map.on("mouseout", onOut);
    map.on("click", onClick);
    return () => {
      for (const name of POINTER_EVENTS) container.removeEventListener(name, onPointer, { capture: true });
      map.off("mousemove", onMove);
      map.off("mouseout", onOut);
      map.off("click", onClick);
    };
  }, [map]);
  return walk.find(({ key }) => key === pointedKey) ?? null;
}
