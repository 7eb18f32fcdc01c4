import { useCallback } from "react";
import type { Region, ShapedRegion } from "#domain/geography.ts";
import { useLate } from "#state/useApp.tsx";

/** Gives regions their outlines, none until they are there; loaded once the first is to be drawn. */
export function useOutlines(isWanted: boolean): (regions: readonly Region[]) => readonly ShapedRegion[] {
  const shapes = useLate("shapes", isWanted).value?.regions;
  return useCallback(
    (regions) =>
      regions.flatMap((region) => {
        const shape = shapes?.get(region.id);
        return shape ? [{ ...region, shape }] : [];
      }),
    [shapes],
  );
}
