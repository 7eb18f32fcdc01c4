import { IconLayer } from "deck.gl";
import type { PortMark, TaskForceMark } from "#map/marks.ts";
import type { IconSheet } from "#map/sheets.ts";
import { MARK_BOX_PX } from "#theme/mark.ts";
import { atlasOf } from "./atlas.ts";

export const PORTS_LAYER = "ports";
export const TASK_FORCES_LAYER = "task-forces";

type PlaceInputs<T> = Readonly<{
  marks: readonly T[];
  sheet: IconSheet;
  scale: number;
  beforeId?: string | undefined;
}>;

function placesLayer<T extends PortMark | TaskForceMark>(
  id: string,
  icon: "port" | "task-force",
  { marks, sheet, scale, beforeId }: PlaceInputs<T>,
): IconLayer<T> {
  return new IconLayer<T, { beforeId?: string | undefined }>({
    id,
    beforeId,
    data: marks,
    ...atlasOf(sheet),
    getIcon: () => icon,
    getPosition: ({ lon, lat }) => [lon, lat],
    getSize: MARK_BOX_PX,
    sizeScale: scale,
    pickable: false,
  });
}

/** Ports of entry, quiet squares under the cases. */
export function portsLayer(inputs: PlaceInputs<PortMark>): IconLayer<PortMark> {
  return placesLayer(PORTS_LAYER, "port", inputs);
}

/** Task forces, one triangle a city. */
export function taskForcesLayer(inputs: PlaceInputs<TaskForceMark>): IconLayer<TaskForceMark> {
  return placesLayer(TASK_FORCES_LAYER, "task-force", inputs);
}
