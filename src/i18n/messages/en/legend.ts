import type { MarkFill, MethodFamily } from "#domain/status.ts";

export const legend = {
  name: "Legend",
  oneMark: "One mark is one documented case.",
  more: "Places and layers",
  less: "Less",
  statusHeading: "Shape: where the case stands",
  status: {
    filled: "Convicted or pleaded guilty",
    hollow: "Charged or arrested",
    dashed: "Investigated",
    dotted: "Accused, no outcome found",
    cleared: "Cleared or closed",
  } satisfies Record<MarkFill, string>,
  familyHeading: "Colour: method, alleged or proven",
  /** What a family stands for, where its name leaves a question. */
  familyMeans: {
    paid: "bribery",
    pressed: "sexual compromise, threats, exploited vulnerability",
    within: "infiltration, family or friendship",
  } as Readonly<Partial<Record<MethodFamily, string>>>,
  placeHeading: "Place",
  soft: "Soft ring: place known only to a county or wider area",
  several: "Number: that many cases at one place, split by status",
  layersHeading: "On the map",
  layer: {
    incidents: "Incidents",
    ports: "Ports of entry",
    "task-forces": "Task forces",
    sectors: "Border Patrol sectors",
    counties: "Counties",
  },
};
