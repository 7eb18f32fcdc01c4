import { IconLayer } from "deck.gl";
import type { PileMark } from "#map/marks.ts";
import { type IconSheet, pileBoxPx, pileIcon } from "#map/sheets.ts";
import { atlasOf } from "./atlas.ts";

export const PILES_LAYER = "piles";
/** Counted marks that a filter or the clock has just dissolved, while they fade. */
export const LEAVING_PILES_LAYER = "piles-leaving";

type PileInputs = Readonly<{
  id: typeof PILES_LAYER | typeof LEAVING_PILES_LAYER;
  marks: readonly PileMark[];
  sheet: IconSheet;
  /** From 0 to 1. */
  opacityOf: (mark: PileMark) => number;
  /** What `opacityOf` changes with. */
  share: number;
  beforeId?: string | undefined;
}>;

/** Counted marks, split by status, with their number. */
export function pilesLayer(inputs: PileInputs): IconLayer<PileMark> {
  return new IconLayer<PileMark, { beforeId?: string | undefined }>({
    id: inputs.id,
    beforeId: inputs.beforeId,
    data: inputs.marks,
    ...atlasOf(inputs.sheet),
    getIcon: ({ counts }) => pileIcon(counts),
    getPosition: ({ lon, lat }) => [lon, lat],
    getSize: ({ incidents }) => pileBoxPx(incidents.length),
    getColor: (mark) => [0, 0, 0, Math.round(255 * inputs.opacityOf(mark))],
    updateTriggers: { getColor: inputs.share },
    pickable: false,
  });
}
