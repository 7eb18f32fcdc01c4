import { IconLayer } from "deck.gl";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { type CaseMark, isSoft } from "#map/marks.ts";
import { caseIcon, type IconSheet, SOFT_BOX_PX, softIcon } from "#map/sheets.ts";
import { MARK_BOX_PX } from "#theme/mark.ts";
import { atlasOf } from "./atlas.ts";

export const INCIDENTS_LAYER = "incidents";

const iconOf = ({ incident }: CaseMark): string =>
  (isSoft(incident) ? softIcon : caseIcon)(
    MARK_FILL[incident.effectiveStatus],
    methodFamilyOf(incident.methods),
  );

/** Single cases; `scale` is the size of this zoom step. Hit testing is done on their numbers, not on pixels. */
export function incidentsLayer(
  inputs: Readonly<{
    marks: readonly CaseMark[];
    sheet: IconSheet;
    scale: number;
    beforeId?: string | undefined;
  }>,
): IconLayer<CaseMark> {
  return new IconLayer<CaseMark, { beforeId?: string | undefined }>({
    id: INCIDENTS_LAYER,
    beforeId: inputs.beforeId,
    data: inputs.marks,
    ...atlasOf(inputs.sheet),
    getIcon: iconOf,
    getPosition: ({ lon, lat }) => [lon, lat],
    getSize: ({ incident }) => (isSoft(incident) ? SOFT_BOX_PX : MARK_BOX_PX),
    sizeScale: inputs.scale,
    pickable: false,
  });
}
