import type { MapLibreOverlay } from "deck.gl";
import type { Map as LiveMap } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import type { Region } from "#domain/geography.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import type { Theme } from "#theme/palette.ts";
import type { Emphasised } from "./layers/emphasis.ts";
import { softArcsOf } from "./layers/softRings.ts";
import { layersOf } from "./layersOf.ts";
import { type Marks, marksOf, type PileMark, zoomStepOf } from "./marks.ts";
import { keepNamesOff, NAME_ROOM_SOURCE } from "./nameRoom.ts";
import { markSheet, pileSheet } from "./sheets.ts";

/** The zoom in steps: a new step packs the marks anew. */
export function useZoomStep(map: LiveMap): number {
  const [step, setStep] = useState(() => zoomStepOf(map.getZoom()));
  useEffect(() => {
    const update = (): void => setStep(zoomStepOf(map.getZoom()));
    update();
    map.on("zoom", update);
    return () => void map.off("zoom", update);
  }, [map]);
  return step;
}

export function useMarks(zoomStep: number): Marks {
  const { shown, ports, taskForces } = useScene();
  const layers = useApp((state) => state.view.layers);
  return useMemo(
    () => marksOf({ shown, ports, taskForces }, layers, zoomStep),
    [shown, ports, taskForces, layers, zoomStep],
  );
}

/** Icons are drawn at twice the screen's own resolution, so that they stay crisp between two pixels. */
const ratio = (): number => Math.min(6, 2 * Math.max(1, window.devicePixelRatio));

type Pushed = Readonly<{
  map: LiveMap;
  overlay: MapLibreOverlay;
  marks: Marks;
  emphasised: readonly Emphasised[];
  chosen: readonly Region[];
  reach: readonly Region[];
  theme: Theme;
  zoomStep: number;
  beforeId: string | undefined;
}>;

/** Makes the layers of this moment and hands them to deck.gl. */
export function usePushedLayers({
  map,
  overlay,
  marks,
  emphasised,
  chosen,
  reach,
  theme,
  zoomStep,
  beforeId,
}: Pushed): void {
  const { dataset, format } = useAtlas();
  const { shown } = useScene();
  const shows = useApp((state) => state.view.layers);
  const cases = useMemo(() => markSheet(theme, ratio()), [theme]);
  const counted = useMemo(
    () => marks.cases.filter((mark): mark is PileMark => mark.type === "pile"),
    [marks],
  );
  const piles = useMemo(
    () =>
      pileSheet(
        counted.map(({ counts }) => counts),
        theme,
        ratio(),
        format.number,
      ),
    [counted, theme, format],
  );
  const softArcs = useMemo(() => softArcsOf(shown), [shown]);
  const [sectors, counties] = useMemo(
    () =>
      (["sector", "county"] as const).map((kind) => dataset.regions.filter((region) => region.kind === kind)),
    [dataset],
  );
  useEffect(() => {
    keepNamesOff(map, counted);
    // A new theme is a new style, in which no room is kept yet.
    const keepAgain = (): void => {
      if (!map.getSource(NAME_ROOM_SOURCE)) keepNamesOff(map, counted);
    };
    map.on("styledata", keepAgain);
    return () => void map.off("styledata", keepAgain);
  }, [map, counted]);
  useEffect(() => {
    const regions = { chosen, reach, sectors: sectors ?? [], counties: counties ?? [] };
    const sheets = { marks: cases, piles };
    overlay.setProps({
      layers: [
        ...layersOf({ marks, softArcs, sheets, emphasised, regions, shows, theme, zoomStep, beforeId }),
      ],
    });
  }, [
    overlay,
    marks,
    softArcs,
    cases,
    piles,
    emphasised,
    chosen,
    reach,
    sectors,
    counties,
    shows,
    theme,
    zoomStep,
    beforeId,
  ]);
}
