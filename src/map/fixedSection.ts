import { useMemo } from "react";
import type { Region } from "#domain/geography.ts";
import type { Choices } from "#state/choices.ts";
import { type Atlas, useAtlas } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { type MapMark, selectionOf } from "./marks.ts";

/** The choices that the map's section follows; where `lock` names `at`, for good those of the first link. */
export function sectionChoices({ store }: Atlas): Choices & Readonly<{ isFixed: boolean }> {
  const isFixed = store.getState().view.lock.includes("at");
  const { filter, selection, view } = isFixed ? store.getInitialState() : store.getState();
  return { filter, selection, view, isFixed };
}

/** The marks that can be walked and pointed at: nothing brings those outside of a fixed section into view. */
export function useReachable(
  marks: readonly MapMark[],
  isInView: (mark: MapMark) => boolean,
): readonly MapMark[] {
  return useIsLocked("at") ? marks.filter(isInView) : marks;
}

/** Whether a click on a mark does anything: where the selection is fixed, only a list still opens. */
export function useCanOpen(): (mark: MapMark) => boolean {
  const isFixed = useIsLocked("sel");
  return (mark) => !isFixed || selectionOf(mark) === null;
}

/** The regions that the map fits while it has no camera of its own. */
export function useFittedRegions(chosen: readonly Region[]): readonly Region[] {
  const atlas = useAtlas();
  const isFixed = useIsLocked("at");
  const first = useMemo(() => {
    const { regions } = sectionChoices(atlas).filter;
    return atlas.dataset.regions.filter(({ id }) => regions.includes(id));
  }, [atlas]);
  return isFixed ? first : chosen;
}
