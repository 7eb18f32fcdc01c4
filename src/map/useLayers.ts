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
import { keepNamesOff } from "./nameRoom.ts";
import { markSheet, pileSheet } from "./sheets.ts";
import type { Fade } from "./useFade.ts";

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

/** What deck.gl's group of layers is called in MapLibre's style. */
const DECK_GROUP = "deck-maplibre-layer-group";

/** Icons are drawn at twice the screen's own resolution, so that they stay crisp between two pixels. */
const ratio = (): number => Math.min(6, 2 * Math.max(1, window.devicePixelRatio));

type Pushed = Readonly<{
  map: LiveMap;
  overlay: MapLibreOverlay;
  marks: Marks;
  emphasised: readonly Emphasised[];
  fade: Fade;
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
  fade,
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
    const regions = { chosen, reach, sectors: sectors ?? [], counties: counties ?? [] };
    const sheets = { marks: cases, piles };
    const inputs = { marks, softArcs, sheets, emphasised, fade, regions, shows, theme, zoomStep, beforeId };
    const layers = [...layersOf(inputs)];
    overlay.setProps({ layers });
    // deck.gl takes its place under the names only while the style has nothing to load; else once it is done.
    const takePlace = (): void => {
      if (!map.getLayersOrder().some((id) => id.startsWith(DECK_GROUP))) overlay.setProps({ layers });
    };
    map.on("idle", takePlace);
    return () => void map.off("idle", takePlace);
  }, [
    map,
    overlay,
    marks,
    softArcs,
    cases,
    piles,
    emphasised,
    fade,
    chosen,
    reach,
    sectors,
    counties,
    shows,
    theme,
    zoomStep,
    beforeId,
  ]);
  useEffect(() => keepNamesOff(map, counted), [map, counted]);
}
