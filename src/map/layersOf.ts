import type { Layer } from "deck.gl";
import type { ShapedRegion } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import type { LayerName } from "#state/view.ts";
import type { Theme } from "#theme/palette.ts";
import { type Emphasised, emphasisAreaLayer, emphasisLayer } from "./layers/emphasis.ts";
import { INCIDENTS_LAYER, incidentsLayer, LEAVING_LAYER } from "./layers/incidents.ts";
import { LEAVING_PILES_LAYER, PILES_LAYER, pilesLayer } from "./layers/piles.ts";
import { portsLayer, taskForcesLayer } from "./layers/places.ts";
import { outlineLayer } from "./layers/regions.ts";
import { type SoftArc, softRingsLayer } from "./layers/softRings.ts";
import {
  type CaseMark,
  isCase,
  isPile,
  isSoft,
  type Marks,
  markScaleOf,
  type PileMark,
  worldPxOf,
} from "./marks.ts";
import type { IconSheet } from "./sheets.ts";
import type { Fade } from "./useFade.ts";

export type LayerInputs = Readonly<{
  marks: Marks;
  softArcs: readonly SoftArc[];
  sheets: Readonly<{ marks: IconSheet; piles: IconSheet }>;
  emphasised: readonly Emphasised[];
  fade: Fade;
  regions: Readonly<{
    chosen: readonly ShapedRegion[];
    reach: readonly ShapedRegion[];
    sectors: readonly ShapedRegion[];
    counties: readonly ShapedRegion[];
  }>;
  shows: readonly LayerName[];
  theme: Theme;
  zoomStep: number;
  /** The first layer of names, which the marks stay under. */
  beforeId: string | undefined;
}>;

/** Coarse places lie under the exact ones. */
const softFirst = (marks: readonly CaseMark[]): readonly CaseMark[] =>
  marks.toSorted((a, b) => Number(isSoft(b.incident)) - Number(isSoft(a.incident)));

/** The coarse places among what stands out: a chosen case shows how far off its place may be. */
function softOf(emphasised: readonly Emphasised[]): readonly Incident[] {
  return emphasised.flatMap(({ mark }) =>
    mark.type === "case" && isSoft(mark.incident) ? [mark.incident] : [],
  );
}

function caseLayers({ marks, sheets, fade, beforeId }: LayerInputs, scale: number): readonly Layer[] {
  const { entering, leaving, share } = fade;
  const common = { sheet: sheets.marks, scale, share, beforeId };
  const counted = { sheet: sheets.piles, share, beforeId };
  const opacityOf = ({ key }: CaseMark | PileMark): number => (entering.has(key) ? share : 1);
  return [
    incidentsLayer({
      id: LEAVING_LAYER,
      marks: leaving.filter(isCase),
      opacityOf: () => 1 - share,
      ...common,
    }),
    incidentsLayer({
      id: INCIDENTS_LAYER,
      marks: softFirst(marks.cases.filter(isCase)),
      opacityOf,
      ...common,
    }),
    pilesLayer({
      id: LEAVING_PILES_LAYER,
      marks: leaving.filter(isPile),
      opacityOf: () => 1 - share,
      ...counted,
    }),
    pilesLayer({ id: PILES_LAYER, marks: marks.cases.filter(isPile), opacityOf, ...counted }),
  ];
}

/** All layers from the ground up. Cheap descriptors, made anew on each change: deck.gl compares them. */
export function layersOf(inputs: LayerInputs): readonly Layer[] {
  const { marks, sheets, emphasised, regions, shows, theme, zoomStep, beforeId } = inputs;
  const scale = markScaleOf(zoomStep);
  const common = { theme, beforeId };
  return [
    outlineLayer({
      kind: "counties",
      regions: shows.includes("counties") ? regions.counties : [],
      ...common,
    }),
    outlineLayer({ kind: "sectors", regions: shows.includes("sectors") ? regions.sectors : [], ...common }),
    outlineLayer({ kind: "reach", regions: regions.reach, ...common }),
    outlineLayer({ kind: "chosen", regions: regions.chosen, ...common }),
    softRingsLayer({
      arcs: shows.includes("incidents") ? inputs.softArcs : [],
      worldPx: worldPxOf(zoomStep),
      ...common,
    }),
    emphasisAreaLayer({ incidents: softOf(emphasised), ...common }),
    taskForcesLayer({ marks: marks.taskForces, sheet: sheets.marks, scale, beforeId }),
    portsLayer({ marks: marks.ports, sheet: sheets.marks, scale, beforeId }),
    ...caseLayers(inputs, scale),
    emphasisLayer({ marks: emphasised, ...common }),
  ];
}
