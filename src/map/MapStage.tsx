import type { MapLibreOverlay } from "deck.gl";
import type { Map as LiveMap } from "maplibre-gl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Region } from "#domain/geography.ts";
import type { Selection } from "#domain/scene.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import type { Theme } from "#theme/palette.ts";
import { Anchored } from "./Anchored.tsx";
import { Credits } from "./Credits.tsx";
import { MOVE_MS, OWN_MOVE, panInto, visibleBox } from "./camera.ts";
import { ListPanel } from "./ListPanel.tsx";
import type { Emphasised } from "./layers/emphasis.ts";
import { MapControls } from "./MapControls.tsx";
import styles from "./MapStage.module.css";
import { MarkTooltip } from "./MarkTooltip.tsx";
import { MarkWalk } from "./MarkWalk.tsx";
import { type MapMark, markOf, selectionOf, walkOf } from "./marks.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { useCamera } from "./useCamera.ts";
import { useFade } from "./useFade.ts";
import { useMarks, usePushedLayers, useZoomStep } from "./useLayers.ts";
import { usePointer } from "./usePointer.ts";

type MapStageProps = Readonly<{
  map: LiveMap;
  overlay: MapLibreOverlay;
  theme: Theme;
  beforeId: string | undefined;
}>;

const NOTHING: Selection = { type: "none" };
const GAP_PX = 8;

function useRegions(
  selection: Selection,
  hovered: Selection,
): Readonly<{ chosen: readonly Region[]; reach: readonly Region[] }> {
  const { dataset } = useAtlas();
  const ids = useApp((state) => state.filter.regions);
  const chosen = useMemo(() => dataset.regions.filter(({ id }) => ids.includes(id)), [dataset, ids]);
  const reach = useMemo(() => {
    const shown = [selection, hovered].flatMap((item) => (item.type === "task-force" ? [item.id] : []));
    const counties = new Set(
      dataset.taskForces.filter(({ id }) => shown.includes(id)).flatMap(({ countyFips }) => countyFips),
    );
    return counties.size ? dataset.regions.filter(({ id }) => counties.has(id.replace(/^county-/, ""))) : [];
  }, [dataset, selection, hovered]);
  return { chosen, reach };
}

/** Brings a mark into the part of the map that is seen; the link is not told, since the choice says it all. */
function bringIntoView(map: LiveMap, mark: MapMark): void {
  const box = visibleBox(map.getContainer());
  const [x, y] = box ? panInto(map.project([mark.lon, mark.lat]), box) : [0, 0];
  if (x || y) map.panBy([x, y], { duration: MOVE_MS }, OWN_MOVE);
}

/** Keeps the chosen mark in view when it is chosen and when the map's place on the page changes. */
function useSelectedInView(map: LiveMap, selected: MapMark | null, selection: Selection): void {
  const walkKey = selected?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice calls for it, a new zoom does not
  useEffect(() => {
    if (!selected) return;
    // The panel that the choice opens must have taken its place first.
    const timer = setTimeout(() => bringIntoView(map, selected), 60);
    const onResize = (): void => bringIntoView(map, selected);
    map.on("resize", onResize);
    return () => {
      clearTimeout(timer);
      map.off("resize", onResize);
    };
  }, [map, selection, walkKey === undefined]);
}

/** All that stands and happens on a map that is there. */
export function MapStage({ map, overlay, theme, beforeId }: MapStageProps): ReactNode {
  const selection = useApp((state) => state.selection);
  const hovered = useApp((state) => state.hovered);
  const itemSelected = useApp((state) => state.itemSelected);
  const itemHovered = useApp((state) => state.itemHovered);
  const { chosen, reach } = useRegions(selection, hovered);
  const moves = useCamera(map, chosen);
  const zoomStep = useZoomStep(map);
  const marks = useMarks(zoomStep);
  const fade = useFade(marks.cases, zoomStep);
  const walk = useMemo(() => walkOf(marks), [marks]);
  const [reachedKey, setReachedKey] = useState<string | null>(null);
  const [isWalking, setWalking] = useState(false);
  const [openKey, setOpenKey] = useState<string | null>(null);

  const choose = (mark: MapMark | null): void => {
    const chosenItem = mark && selectionOf(mark);
    setOpenKey(mark && !chosenItem ? mark.key : null);
    if (chosenItem) itemSelected(chosenItem);
  };
  const pointed = usePointer(map, walk, choose);
  const reached = isWalking ? (walk.find(({ key }) => key === reachedKey) ?? null) : null;
  const open = walk.find(({ key }) => key === openKey) ?? null;
  const selected = markOf(walk, selection);
  useSelectedInView(map, selected, selection);

  const shownMark = pointed ?? reached;
  const shownItem = shownMark && selectionOf(shownMark);
  const hoveredText = shownItem && shownItem.type !== "none" ? `${shownItem.type} ${shownItem.id}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the item is made anew each time; its text says whether it is another
  useEffect(() => itemHovered(shownItem ?? NOTHING), [hoveredText, itemHovered]);

  const hoveredMark = pointed ?? markOf(walk, hovered);
  const emphasised = useMemo(
    () => [
      ...(hoveredMark && hoveredMark !== selected
        ? [{ mark: hoveredMark, emphasis: "hovered" } as const]
        : []),
      ...(open && open !== selected ? [{ mark: open, emphasis: "selected" } as const] : []),
      ...marks.ports.flatMap((mark): Emphasised[] =>
        chosen.some(({ id }) => id === `port-${mark.port.id}`) ? [{ mark, emphasis: "selected" }] : [],
      ),
      ...(selected ? [{ mark: selected, emphasis: "selected" } as const] : []),
      ...(reached ? [{ mark: reached, emphasis: "focused" } as const] : []),
    ],
    [hoveredMark, open, selected, reached, marks, chosen],
  );
  usePushedLayers({ map, overlay, marks, emphasised, fade, chosen, reach, theme, zoomStep, beforeId });

  const reachMark = (mark: MapMark | null): void => {
    setWalking(true);
    setReachedKey(mark?.key ?? null);
    if (mark) bringIntoView(map, mark);
  };
  const closePanel = (): void => {
    setOpenKey(null);
    map
      .getContainer()
      .parentElement?.querySelector<HTMLElement>('[role="listbox"]')
      ?.focus({ preventScroll: true });
  };
  const isList = open?.type === "pile" || open?.type === "task-forces";
  return (
    <>
      <MarkWalk
        walk={walk}
        activeKey={reachedKey}
        selectedKey={selected?.key ?? null}
        onReached={reachMark}
        onLeft={() => setWalking(false)}
        onChosen={choose}
        onZoomed={moves.zoomed}
        onMoved={moves.moved}
      />
      <div className={styles["controls"]}>
        <MapControls
          hasRegions={chosen.length > 0}
          onZoomed={moves.zoomed}
          onMoved={moves.moved}
          onWholeBorder={moves.wholeBorder}
          onChosenRegions={moves.chosenRegions}
        />
      </div>
      <div className={styles["foot"]}>
        <ScaleBar map={map} />
        <Credits />
      </div>
      {shownMark && shownMark !== open ? (
        <Anchored map={map} lon={shownMark.lon} lat={shownMark.lat} gapPx={shownMark.radiusPx + GAP_PX}>
          <MarkTooltip mark={shownMark} />
        </Anchored>
      ) : null}
      {isList ? (
        <Anchored map={map} lon={open.lon} lat={open.lat} gapPx={open.radiusPx + GAP_PX}>
          <ListPanel key={open.key} mark={open} onClosed={closePanel} />
        </Anchored>
      ) : null}
    </>
  );
}
