import type { MapLibreOverlay } from "deck.gl";
import type { Map as LiveMap } from "maplibre-gl";
import { type ReactNode, useMemo, useRef } from "react";
import type { Theme } from "#theme/palette.ts";
import { Anchored } from "./Anchored.tsx";
import { Credits } from "./Credits.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { FitControls, MoveControls } from "./MapControls.tsx";
import styles from "./MapStage.module.css";
import { MarkTooltip } from "./MarkTooltip.tsx";
import { MarkWalk } from "./MarkWalk.tsx";
import { walkOf } from "./marks.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { useCamera } from "./useCamera.ts";
import { useChoice, useEmphasised, useRegions } from "./useChoice.ts";
import { useFade } from "./useFade.ts";
import { useMarks, usePushedLayers, useZoomStep } from "./useLayers.ts";

type MapStageProps = Readonly<{
  map: LiveMap;
  overlay: MapLibreOverlay;
  theme: Theme;
  beforeId: string | undefined;
}>;

const GAP_PX = 8;

/** All that stands and happens on a map that is there. */
export function MapStage({ map, overlay, theme, beforeId }: MapStageProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const regions = useRegions();
  const moves = useCamera(map, regions.chosen);
  const zoomStep = useZoomStep(map);
  const marks = useMarks(map, zoomStep);
  const walk = useMemo(() => walkOf(marks), [marks]);
  const choice = useChoice(map, walk);
  const emphasised = useEmphasised(choice, marks, regions.chosen);
  const fade = useFade(marks.cases, zoomStep);
  usePushedLayers({ map, overlay, marks, emphasised, fade, ...regions, theme, zoomStep, beforeId });
  const open = choice.open?.type === "pile" || choice.open?.type === "task-forces" ? choice.open : null;
  const hasList = open !== null;
  const told = choice.pointed ?? choice.reached;
  const closeList = (): void => {
    choice.listClosed();
    list.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <MarkWalk
        ref={list}
        walk={walk}
        activeKey={choice.reachedKey}
        selectedKey={choice.selected?.key ?? null}
        onReached={choice.walkedTo}
        onLeft={choice.walkLeft}
        onChosen={choice.chosen}
        onZoomed={moves.zoomed}
        onMoved={moves.moved}
      />
      <div className={styles["fits"]} data-beside-list={hasList || undefined}>
        <FitControls hasRegions={regions.chosen.length > 0} moves={moves} />
      </div>
      <div className={styles["foot"]}>
        <div className={styles["corner"]} data-beside-list={hasList || undefined}>
          <MoveControls moves={moves} />
          <ScaleBar map={map} />
        </div>
        <Credits />
      </div>
      {told && told !== open ? (
        <Anchored map={map} lon={told.lon} lat={told.lat} gapPx={told.radiusPx + GAP_PX} holds="words">
          <MarkTooltip mark={told} />
        </Anchored>
      ) : null}
      {open ? (
        <Anchored map={map} lon={open.lon} lat={open.lat} gapPx={open.radiusPx + GAP_PX} holds="list">
          <ListPanel key={open.key} mark={open} onClosed={closeList} />
        </Anchored>
      ) : null}
    </>
  );
}
