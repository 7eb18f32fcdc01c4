import { IconLayer } from "deck.gl";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { type CaseMark, isSoft } from "#map/marks.ts";
import { caseIcon, type IconSheet, SOFT_BOX_PX, softIcon } from "#map/sheets.ts";
import { MARK_BOX_PX } from "#theme/mark.ts";
import { atlasOf } from "./atlas.ts";

export const INCIDENTS_LAYER = "incidents";
/** Cases that a filter or the clock has just taken away, while they fade. */
export const LEAVING_LAYER = "incidents-leaving";

const iconOf = ({ incident }: CaseMark): string =>
  (isSoft(incident) ? softIcon : caseIcon)(
    MARK_FILL[incident.effectiveStatus],
    methodFamilyOf(incident.methods),
  );

type IncidentInputs = Readonly<{
  id: typeof INCIDENTS_LAYER | typeof LEAVING_LAYER;
  marks: readonly CaseMark[];
  sheet: IconSheet;
  /** The size of this zoom step. */
  scale: number;
  /** From 0 to 1. */
  opacityOf: (mark: CaseMark) => number;
  /** What `opacityOf` changes with. */
  share: number;
  beforeId?: string | undefined;
}>;

/** Single cases. What lies under the pointer is found by their numbers, not by pixels. */
export function incidentsLayer(inputs: IncidentInputs): IconLayer<CaseMark> {
  return new IconLayer<CaseMark, { beforeId?: string | undefined }>({
    id: inputs.id,
    beforeId: inputs.beforeId,
    data: inputs.marks,
    ...atlasOf(inputs.sheet),
    getIcon: iconOf,
    getPosition: ({ lon, lat }) => [lon, lat],
    getSize: ({ incident }) => (isSoft(incident) ? SOFT_BOX_PX : MARK_BOX_PX),
    getColor: (mark) => [0, 0, 0, Math.round(255 * inputs.opacityOf(mark))],
    updateTriggers: { getColor: inputs.share },
    sizeScale: inputs.scale,
    pickable: false,
  });
}
