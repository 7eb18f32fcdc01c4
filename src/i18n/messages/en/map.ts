import type { MarkFill } from "#domain/status.ts";

const cases = (count: number): string => (count === 1 ? "1 case" : `${count} cases`);

export const map = {
  name: "Map",
  alternative: (count: number, shown: string) =>
    count === 1 ? "Map of the border with 1 case" : `Map of the border with ${shown} cases`,
  marks: "Marks on the map, from west to east",
  marksHelp:
    "Arrow keys walk the marks, Enter opens one, Escape leaves. Plus and minus zoom, Shift and an arrow move the map.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeBorder: "Whole border",
  chosenRegions: "Chosen regions",
  move: "Move the map",
  moveWest: "Move west",
  moveEast: "Move east",
  moveNorth: "Move north",
  moveSouth: "Move south",
  scale: (km: string, miles: string) => `Scale: ${km} km, ${miles} miles`,
  kilometres: (value: string) => `${value} km`,
  miles: (value: string) => `${value} mi`,
  credits: "Map sources",
  /** What a counted mark says of its cases, gravest first. */
  fillCount: {
    filled: (count: number) => `${count} convicted or pleaded guilty`,
    hollow: (count: number) => `${count} charged or arrested`,
    dashed: (count: number) => `${count} investigated`,
    dotted: (count: number) => `${count} without a known outcome`,
    cleared: (count: number) => `${count} cleared or closed`,
  } satisfies Record<MarkFill, (count: number) => string>,
  pile: (count: number, place: string, split: string) => `${cases(count)} at ${place}: ${split}`,
  pileAround: (count: number, place: string, split: string) =>
    `${cases(count)} at and near ${place}: ${split}`,
  pileHeading: (count: number, place: string) => `${cases(count)} at ${place}`,
  pileHeadingAround: (count: number, place: string) => `${cases(count)} at and near ${place}`,
  undated: "date not known",
  somewhereIn: (place: string, km: string) => `${place}, known within ${km} km`,
  port: (name: string, crossings: number) =>
    `${name}, port of entry, ${crossings === 1 ? "1 crossing" : `${crossings} crossings`}`,
  taskForce: (name: string, city: string) => `${name}, ${city}`,
  taskForces: (count: number, city: string) => `${count} task forces and oversight offices in ${city}`,
  close: "Close the list",
  webglMissing: "The live map needs WebGL, which is off or missing here. All the rest works without it.",
  contextLost:
    "The live map has lost its drawing surface and will return by itself. This picture and the filters work on.",
  tryAgain: "Start the live map again",
  basemapMissing: "The map's ground could not be loaded. The marks stand at their places on plain paper.",
  basemapReplaced: "The publisher's own map could not be loaded. The atlas's map stands in for it.",
  gestureWindows: "Use Ctrl and scroll to zoom the map",
  gestureMac: "Use ⌘ and scroll to zoom the map",
  gestureTouch: "Use two fingers to move the map",
};
