import { type ReactNode, useRef } from "react";
import { Anchored } from "./Anchored.tsx";
import { Credits } from "./Credits.tsx";
import type { MapGround } from "./ground.ts";
import { ListPanel } from "./ListPanel.tsx";
import { FitControls, MoveControls } from "./MapControls.tsx";
import styles from "./MarkStage.module.css";
import { MarkTooltip } from "./MarkTooltip.tsx";
import { MarkWalk } from "./MarkWalk.tsx";
import type { MapMark } from "./marks.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import type { CameraMoves } from "./useCamera.ts";
import type { Choice } from "./useChoice.ts";

type MarkStageProps = Readonly<{
  ground: MapGround;
  walk: readonly MapMark[];
  choice: Choice;
  moves: CameraMoves;
  hasRegions: boolean;
  /** Of the map's middle, for the scale. */
  lat: number;
  zoom: number;
}>;

const GAP_PX = 8;

/** What stands on a map, live or still: the walk over its marks, its controls, and what a mark says. */
export function MarkStage(props: MarkStageProps): ReactNode {
  const { ground, walk, choice, moves, hasRegions, lat, zoom } = props;
  const list = useRef<HTMLDivElement>(null);
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
        <FitControls hasRegions={hasRegions} moves={moves} />
      </div>
      <div className={styles["foot"]}>
        <div className={styles["corner"]} data-beside-list={hasList || undefined}>
          <MoveControls moves={moves} />
          <ScaleBar lat={lat} zoom={zoom} />
        </div>
        <Credits />
      </div>
      {told && told !== open ? (
        <Anchored ground={ground} lon={told.lon} lat={told.lat} gapPx={told.radiusPx + GAP_PX} holds="words">
          <MarkTooltip mark={told} />
        </Anchored>
      ) : null}
      {open ? (
        <Anchored ground={ground} lon={open.lon} lat={open.lat} gapPx={open.radiusPx + GAP_PX} holds="list">
          <ListPanel key={open.key} mark={open} onClosed={closeList} />
        </Anchored>
      ) : null}
    </>
  );
}
