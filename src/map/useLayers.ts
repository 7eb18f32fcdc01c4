import type { MapLibreOverlay } from "deck.gl";
import type { Map as LiveMap } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import type { Bounds, Region } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import type { Theme } from "#theme/palette.ts";
import type { Emphasised } from "./layers/emphasis.ts";
import { softArcsOf } from "./layers/softRings.ts";
import { layersOf } from "./layersOf.ts";
import { isPile, MANY, type Marks, marksOf, walkOf, zoomStepOf } from "./marks.ts";
import { keepNamesOff, showSectorNames } from "./nameRoom.ts";
import { markSheet, pileSheet } from "./sheets.ts";
import type { Fade } from "./useFade.ts";
import { useOutlines } from "./useOutlines.ts";

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

const isIn = ([west, south, east, north]: Bounds, { lon, lat }: Incident): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The view and half as much on every side; kept until the view leaves it, or has become much smaller. */
function useNearView(map: LiveMap, zoomStep: number, isWanted: boolean): Bounds | null {
  const [near, setNear] = useState<Bounds | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new zoom step packs anew, for a view of its own
  useEffect(() => {
    if (!isWanted) return;
    let held: Bounds | null = null;
    const update = (): void => {
      const [west, south, east, north] = map.getBounds().toArray().flat() as [number, number, number, number];
      if (held && west >= held[0] && south >= held[1] && east <= held[2] && north <= held[3]) return;
      const [width, height] = [(east - west) / 2, (north - south) / 2];
      held = [west - width, south - height, east + width, north + height];
      setNear(held);
    };
    update();
    map.on("move", update);
    return () => void map.off("move", update);
  }, [map, isWanted, zoomStep]);
  return isWanted ? near : null;
}

export function useMarks(map: LiveMap, zoomStep: number): Marks {
  const { shown, ports, taskForces } = useScene();
  const layers = useApp((state) => state.view.layers);
  const selection = useApp((state) => state.selection);
  const isMany = shown.length > MANY;
  const near = useNearView(map, zoomStep, isMany);
  const chosenId = near && selection.type === "incident" ? selection.id : null;
  const packed = useMemo(() => {
    if (!isMany) return shown;
    if (!near) return [];
    const inView = shown.filter((incident) => isIn(near, incident) || incident.id === chosenId);
    return inView.length === shown.length ? shown : inView;
  }, [shown, isMany, near, chosenId]);
  return useMemo(
    () => marksOf({ shown: packed, ports, taskForces }, layers, zoomStep),
    [packed, ports, taskForces, layers, zoomStep],
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
  const counted = useMemo(() => marks.cases.filter(isPile), [marks]);
  const { leaving } = fade;
  const piles = useMemo(
    () =>
      pileSheet(
        [...counted, ...leaving.filter(isPile)].map(({ counts }) => counts),
        theme,
        ratio(),
        format.number,
      ),
    [counted, leaving, theme, format],
  );
  const softArcs = useMemo(() => softArcsOf(shown), [shown]);
  const [sectors, counties] = useMemo(
    () =>
      (["sector", "county"] as const).map((kind) => dataset.regions.filter((region) => region.kind === kind)),
    [dataset],
  );
  const hasOutlines = shows.includes("sectors") || shows.includes("counties");
  const outlined = useOutlines(hasOutlines || reach.length > 0 || chosen.some(({ kind }) => kind !== "port"));
  useEffect(() => {
    const regions = {
      chosen: outlined(chosen),
      reach: outlined(reach),
      sectors: outlined(sectors ?? []),
      counties: outlined(counties ?? []),
    };
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
    outlined,
    shows,
    theme,
    zoomStep,
    beforeId,
  ]);
  useEffect(() => keepNamesOff(map, walkOf(marks)), [map, marks]);
  const hasSectors = shows.includes("sectors");
  useEffect(() => showSectorNames(map, hasSectors), [map, hasSectors]);
}
