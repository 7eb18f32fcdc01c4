import type { Map as LiveMap } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import type { Region } from "#domain/geography.ts";
import type { Selection } from "#domain/scene.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { MOVE_MS, OWN_MOVE, panInto, visibleBox } from "./camera.ts";
import type { Emphasised } from "./layers/emphasis.ts";
import { type MapMark, type Marks, markOf, selectionOf } from "./marks.ts";

const NOTHING: Selection = { type: "none" };

/** The regions that are chosen, and the counties of the task forces that are chosen or pointed at. */
export function useRegions(): Readonly<{ chosen: readonly Region[]; reach: readonly Region[] }> {
  const { dataset } = useAtlas();
  const selection = useApp((state) => state.selection);
  const hovered = useApp((state) => state.hovered);
  // By value: every link and every step of the history makes a new list of the same.
  const ids = useApp((state) => state.filter.regions.join(" "));
  const chosen = useMemo(() => {
    const known = new Set(ids.split(" "));
    return dataset.regions.filter(({ id }) => known.has(id));
  }, [dataset, ids]);
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
export function bringIntoView(map: LiveMap, mark: MapMark): void {
  const box = visibleBox(map.getContainer());
  const [x, y] = box ? panInto(map.project([mark.lon, mark.lat]), box) : [0, 0];
  if (x || y) map.panBy([x, y], { duration: MOVE_MS }, OWN_MOVE);
}

/** Keeps the chosen mark in view when it is chosen and when the map's place on the page changes. */
export function useSelectedInView(map: LiveMap, selected: MapMark | null): void {
  const selection = useApp((state) => state.selection);
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

/** Which marks the reader is on, by mouse, by keyboard, from elsewhere on the page, and what that does. */
export type Choice = Readonly<{
  pointed: MapMark | null;
  /** By the keyboard, while the walk has the focus. */
  reached: MapMark | null;
  reachedKey: string | null;
  selected: MapMark | null;
  hovered: MapMark | null;
  /** The mark whose list is open. */
  open: MapMark | null;
  chosen: (mark: MapMark | null) => void;
  walkedTo: (mark: MapMark | null) => void;
  walkLeft: () => void;
  listClosed: () => void;
}>;

/** Which mark's list is open, and what choosing a mark does: it selects, or opens the list of what it stands for. */
export function useOpenList() {
  const itemSelected = useApp((state) => state.itemSelected);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const chosen = (mark: MapMark | null): void => {
    const item = mark && selectionOf(mark);
    setOpenKey(mark && !item ? mark.key : null);
    if (item) itemSelected(item);
  };
  return { openKey, chosen, listClosed: (): void => setOpenKey(null) };
}

/** `pointed` is the mark under the mouse; `bring` moves the map to a mark that the keyboard has reached. */
export function useChoice(
  walk: readonly MapMark[],
  list: ReturnType<typeof useOpenList>,
  pointed: MapMark | null,
  bring: (mark: MapMark) => void,
): Choice {
  const selection = useApp((state) => state.selection);
  const hoveredItem = useApp((state) => state.hovered);
  const itemHovered = useApp((state) => state.itemHovered);
  const [reachedKey, setReachedKey] = useState<string | null>(null);
  const [isWalking, setWalking] = useState(false);
  const find = (key: string | null): MapMark | null => walk.find((mark) => mark.key === key) ?? null;
  const reached = isWalking ? find(reachedKey) : null;
  const on = pointed ?? reached;
  const item = on && selectionOf(on);
  const itemText = item && item.type !== "none" ? `${item.type} ${item.id}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the item is made anew each time; its text says whether it is another
  useEffect(() => itemHovered(item ?? NOTHING), [itemText, itemHovered]);
  return {
    ...{ pointed, reached, reachedKey, selected: markOf(walk, selection), chosen: list.chosen },
    hovered: pointed ?? markOf(walk, hoveredItem),
    open: find(list.openKey),
    walkedTo: (mark) => {
      // The walk goes on beside an open list, which may lie over what is reached.
      list.listClosed();
      setWalking(true);
      setReachedKey(mark?.key ?? null);
      if (mark) bring(mark);
    },
    walkLeft: () => setWalking(false),
    listClosed: list.listClosed,
  };
}

/** What stands out on the map, and why. */
export function useEmphasised(
  choice: Choice,
  { ports }: Marks,
  regions: readonly Region[],
): readonly Emphasised[] {
  const { hovered, open, selected, reached } = choice;
  return useMemo(() => {
    const one = (mark: MapMark | null, emphasis: Emphasised["emphasis"]): readonly Emphasised[] =>
      mark ? [{ mark, emphasis }] : [];
    return [
      ...one(hovered === selected ? null : hovered, "hovered"),
      ...one(open === selected ? null : open, "selected"),
      ...ports
        .filter(({ port }) => regions.some(({ id }) => id === `port-${port.id}`))
        .flatMap((mark) => one(mark, "selected")),
      ...one(selected, "selected"),
      ...one(reached, "focused"),
    ];
  }, [hovered, open, selected, reached, ports, regions]);
}
