import type { MapLibreOverlay } from "deck.gl";
import type { Map as LiveMap } from "maplibre-gl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useIsLocked } from "#state/useLock.ts";
import type { Theme } from "#theme/palette.ts";
import { useReachable } from "./fixedSection.ts";
import type { MapGround } from "./ground.ts";
import { MarkStage } from "./MarkStage.tsx";
import { walkOf } from "./marks.ts";
import { useCamera } from "./useCamera.ts";
import {
  bringIntoView,
  useChoice,
  useEmphasised,
  useOpenList,
  useRegions,
  useSelectedInView,
} from "./useChoice.ts";
import { useFade } from "./useFade.ts";
import { useMarks, usePushedLayers, useZoomStep } from "./useLayers.ts";
import { usePointer } from "./usePointer.ts";

type MapStageProps = Readonly<{
  map: LiveMap;
  overlay: MapLibreOverlay;
  theme: Theme;
  beforeId: string | undefined;
}>;

function groundOf(map: LiveMap): MapGround {
  return {
    pointOf: (lon, lat) => map.project([lon, lat]),
    size: () => {
      const { clientWidth, clientHeight } = map.getContainer();
      return { widthPx: clientWidth, heightPx: clientHeight };
    },
    onMoved: (listener) => {
      map.on("move", listener);
      map.on("resize", listener);
      return () => {
        map.off("move", listener);
        map.off("resize", listener);
      };
    },
  };
}

/** The latitude and the zoom at which the map came to rest. */
function useMiddle(map: LiveMap): Readonly<{ lat: number; zoom: number }> {
  const [middle, setMiddle] = useState(() => ({ lat: map.getCenter().lat, zoom: map.getZoom() }));
  useEffect(() => {
    const update = (): void => setMiddle({ lat: map.getCenter().lat, zoom: map.getZoom() });
    update();
    map.on("moveend", update);
    return () => void map.off("moveend", update);
  }, [map]);
  return middle;
}

/** All that stands and happens on a live map that is there. */
export function MapStage({ map, overlay, theme, beforeId }: MapStageProps): ReactNode {
  const regions = useRegions();
  const moves = useCamera(map, regions.chosen);
  const zoomStep = useZoomStep(map);
  const marks = useMarks(map, zoomStep);
  const middle = useMiddle(map);
  const isFixed = useIsLocked("at");
  const all = useMemo(() => walkOf(marks), [marks]);
  const walk = useReachable(all, ({ lon, lat }) => map.getBounds().contains([lon, lat]));
  const list = useOpenList();
  const pointed = usePointer(map, walk, list.chosen);
  const choice = useChoice(walk, list, pointed, (mark) => {
    if (!isFixed) bringIntoView(map, mark);
  });
  useSelectedInView(map, isFixed ? null : choice.selected);
  const emphasised = useEmphasised(choice, marks, regions.chosen);
  const fade = useFade(marks.cases, zoomStep);
  usePushedLayers({ map, overlay, marks, emphasised, fade, ...regions, theme, zoomStep, beforeId });
  const ground = useMemo(() => groundOf(map), [map]);
  return (
    <MarkStage
      ground={ground}
      walk={walk}
      choice={choice}
      moves={moves}
      hasRegions={regions.chosen.length > 0}
      {...middle}
    />
  );
}
