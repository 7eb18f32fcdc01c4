import type { Polygon } from "geojson";
import type { LateParts, WholeDataset } from "./dataset.ts";

const known = new WeakMap<WholeDataset, LateParts>();

/** The late parts of a dataset that has them already, as the build and the tools do. */
export function latePartsOf(dataset: WholeDataset): LateParts {
  const parts = known.get(dataset);
  if (parts) return parts;
  const { incidents, ports, taskForces, regions, border, traffic, figures } = dataset;
  const byId = <T extends Readonly<{ id: string }>>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((item) => [item.id, item]));
  const made: LateParts = {
    texts: {
      incidents: byId(incidents),
      crossings: byId(ports.flatMap(({ crossings }) => crossings)),
      taskForces: byId(taskForces),
    },
    shapes: {
      regions: new Map(
        regions.flatMap(({ id, shape }) => (shape.type === "Point" ? [] : [[id, shape as Polygon] as const])),
      ),
      border,
    },
    traffic,
    figures,
  };
  known.set(dataset, made);
  return made;
}
