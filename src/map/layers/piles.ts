import { IconLayer } from "deck.gl";
import type { PileMark } from "#map/marks.ts";
import { type IconSheet, pileBoxPx, pileIcon } from "#map/sheets.ts";
import { atlasOf } from "./atlas.ts";

export const PILES_LAYER = "piles";

/** Counted marks, split by status, with their number. */
export function pilesLayer(
  inputs: Readonly<{ marks: readonly PileMark[]; sheet: IconSheet; beforeId?: string | undefined }>,
): IconLayer<PileMark> {
  return new IconLayer<PileMark, { beforeId?: string | undefined }>({
    id: PILES_LAYER,
    beforeId: inputs.beforeId,
    data: inputs.marks,
    ...atlasOf(inputs.sheet),
    getIcon: ({ counts }) => pileIcon(counts),
    getPosition: ({ lon, lat }) => [lon, lat],
    getSize: ({ incidents }) => pileBoxPx(incidents.length),
    pickable: false,
  });
}
