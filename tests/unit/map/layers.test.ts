import { describe, expect, it } from "vitest";
import { STANDING } from "#domain/status.ts";
import { ringStrength } from "#map/doubt.ts";
import { EMPHASIS_LAYER, emphasisLayer } from "#map/layers/emphasis.ts";
import { INCIDENTS_LAYER, incidentsLayer } from "#map/layers/incidents.ts";
import { LEAVING_PILES_LAYER, PILES_LAYER, pilesLayer } from "#map/layers/piles.ts";
import { PORTS_LAYER, portsLayer, TASK_FORCES_LAYER, taskForcesLayer } from "#map/layers/places.ts";
import { outlineLayer, outlineLayerId } from "#map/layers/regions.ts";
import { SOFT_RINGS_LAYER, softArcsOf, softRingsLayer } from "#map/layers/softRings.ts";
import { layersOf } from "#map/layersOf.ts";
import { type CaseMark, isSoft, marksOf, type PileMark } from "#map/marks.ts";
import type { IconSheet } from "#map/sheets.ts";
import { fadeBetween, NO_FADE } from "#map/useFade.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { PALETTES } from "#theme/palette.ts";

const dataset = await loadFromDisk();
const things = { shown: dataset.incidents, ports: dataset.ports, taskForces: dataset.taskForces };
const marks = marksOf(things, ["incidents", "ports", "task-forces"], 5);
const singles = marks.cases.filter((mark): mark is CaseMark => mark.type === "case");
const piles = marks.cases.filter((mark): mark is PileMark => mark.type === "pile");
const sheet: IconSheet = { atlas: {} as HTMLCanvasElement, mapping: {} };

/** What an accessor, constant or function, gives for one thing. */
const read = <T>(accessor: unknown, item: T): unknown =>
  typeof accessor === "function" ? (accessor as (item: T, info: object) => unknown)(item, {}) : accessor;

/** What `layersOf` is given at the opening view. */
const ALL_INPUTS = {
  marks,
  softArcs: softArcsOf(dataset.incidents),
  sheets: { marks: sheet, piles: sheet },
  emphasised: [],
  fade: NO_FADE,
  regions: { chosen: [], reach: [], sectors: dataset.regions, counties: dataset.regions },
  shows: ["incidents"],
  theme: "light",
  zoomStep: 5,
  beforeId: "names",
} as const;

describe("the incidents layer", () => {
  const { props } = incidentsLayer({
    ...{ id: INCIDENTS_LAYER, marks: singles, sheet, scale: 0.85, beforeId: "names" },
    ...{ opacityOf: () => 1, share: 1 },
  });

  it("draws the marks it is given, where they are laid out, under the names", () => {
    expect(props.id).toBe(INCIDENTS_LAYER);
    expect(props.data).toBe(singles);
    expect((props as { beforeId?: string }).beforeId).toBe("names");
    const [first] = singles;
    expect(first && read(props.getPosition, first)).toEqual([first?.lon, first?.lat]);
  });

  it("never draws an accusation or a cleared case like a proven one", () => {
    for (const mark of singles) {
      const icon = String(read(props.getIcon, mark)).replace("soft ", "");
      expect(icon.startsWith("filled")).toBe(STANDING[mark.incident.effectiveStatus] === "proven");
      expect(icon.startsWith("cleared")).toBe(STANDING[mark.incident.effectiveStatus] === "cleared");
    }
  });

  it("gives no sharp mark to a place coarser than a city", () => {
    for (const mark of singles) {
      expect(String(read(props.getIcon, mark)).startsWith("soft ")).toBe(isSoft(mark.incident));
    }
  });
});

describe("cases that come and go", () => {
  it("fade where they are: the new ones in, the old ones out, the others not at all", () => {
    const [first, second, third] = singles;
    if (!first || !second || !third) throw new Error("too few cases");
    const { entering, leaving } = fadeBetween([first, second], [second, third]);
    expect([...entering]).toEqual([third.key]);
    expect(leaving).toEqual([first]);
  });

  it("fade as counted marks, too", () => {
    const [pile] = piles;
    const [single] = singles;
    if (!pile || !single) throw new Error("too few marks");
    const change = fadeBetween([single], [pile]);
    expect(change).toEqual({ entering: new Set([pile.key]), leaving: [single] });
    const back = { ...fadeBetween([pile], [single]), share: 0.25 };
    const layers = layersOf({ ...ALL_INPUTS, marks: { ...marks, cases: [single] }, fade: back });
    const leaving = layers.find(({ id }) => id === LEAVING_PILES_LAYER)?.props as unknown as
      | { data: readonly PileMark[]; getColor: unknown }
      | undefined;
    expect(leaving?.data).toEqual([pile]);
    expect(read(leaving?.getColor, pile)).toEqual([0, 0, 0, Math.round(0.75 * 255)]);
  });
});

describe("the piles layer", () => {
  it("names the icon by how many cases of each status it counts", () => {
    const { props } = pilesLayer({ id: PILES_LAYER, marks: piles, sheet, opacityOf: () => 1, share: 1 });
    expect(props.id).toBe(PILES_LAYER);
    expect(piles.length).toBeGreaterThan(0);
    for (const pile of piles) {
      const numbers = String(read(props.getIcon, pile)).split(" ").map(Number);
      expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(pile.incidents.length);
    }
  });
});

describe("ports of entry and task forces", () => {
  it("are drawn at their true place, each port once and each city once", () => {
    const ports = portsLayer({ marks: marks.ports, sheet, scale: 1 }).props;
    const taskForces = taskForcesLayer({ marks: marks.taskForces, sheet, scale: 1 }).props;
    expect([ports.id, taskForces.id]).toEqual([PORTS_LAYER, TASK_FORCES_LAYER]);
    expect(marks.ports.map(({ port }) => port.id).sort()).toEqual(dataset.ports.map(({ id }) => id).sort());
    expect(marks.taskForces.flatMap((mark) => mark.taskForces)).toHaveLength(dataset.taskForces.length);
    for (const mark of marks.ports)
      expect(read(ports.getPosition, mark)).toEqual([mark.port.lon, mark.port.lat]);
  });
});

describe("soft rings", () => {
  const arcs = softArcsOf(dataset.incidents);

  it("are drawn for places coarser than a city alone, as wide as the record says", () => {
    for (const { incident, path } of arcs) {
      expect(isSoft(incident)).toBe(true);
      const [, lat = 0] = path.reduce((top, point) => (point[1] > top[1] ? point : top));
      expect((lat - incident.lat) * 111.195).toBeLessThanOrEqual((incident.radiusKm ?? 0) + 1);
    }
  });

  it("are one stroke a place, however many cases lie there", () => {
    const [arc] = arcs;
    if (!arc) throw new Error("no soft record");
    expect(softArcsOf([arc.incident, { ...arc.incident, id: "other" }])).toHaveLength(
      softArcsOf([arc.incident]).length,
    );
  });

  it("stay quieter than any mark and fade once they are wider than a view", () => {
    const { props } = softRingsLayer({ arcs, worldPx: 512 * 2 ** 5, theme: "light" });
    expect(props.id).toBe(SOFT_RINGS_LAYER);
    for (const arc of arcs) {
      const [, , , alpha = 255] = read(props.getColor, arc) as number[];
      expect(alpha).toBeLessThan(0.3 * 255);
    }
    expect(ringStrength(80, 32, 512 * 2 ** 5)).toBe(1);
    expect(ringStrength(80, 32, 512 * 2 ** 9)).toBe(0);
  });
});

describe("what stands out", () => {
  it("has a ring outside the mark, in the focus colour where the keyboard reached it", () => {
    const [mark] = singles;
    if (!mark) throw new Error("no case");
    const { props } = emphasisLayer({ marks: [{ mark, emphasis: "focused" }], theme: "dark" });
    expect(props.id).toBe(EMPHASIS_LAYER);
    const [item] = props.data as readonly unknown[];
    expect(read(props.getRadius, item)).toBeGreaterThan(mark.radiusPx);
    const hex = PALETTES.dark.focus;
    const [red] = read(props.getLineColor, item) as number[];
    expect(red).toBe(Number.parseInt(hex.slice(1, 3), 16));
  });

  it("outlines the regions that have a shape", () => {
    const regions = dataset.regions.filter(({ kind }) => kind === "state" || kind === "port");
    const { props } = outlineLayer({ kind: "chosen", regions, theme: "light" });
    expect(props.id).toBe(outlineLayerId("chosen"));
    const { features } = props.data as unknown as { features: readonly unknown[] };
    expect(features).toHaveLength(regions.filter(({ shape }) => shape.type !== "Point").length);
  });
});

describe("all layers together", () => {
  it("have ids of their own and stand under the names", () => {
    const layers = layersOf(ALL_INPUTS);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const layer of layers) expect((layer.props as { beforeId?: string }).beforeId).toBe("names");
  });

  it("draw counties and sectors only when they are switched on", () => {
    const featuresOf = (shows: (typeof ALL_INPUTS)["shows"] | readonly ["incidents", "sectors"]): number => {
      const layer = layersOf({ ...ALL_INPUTS, shows }).find(({ id }) => id === outlineLayerId("sectors"));
      const props = layer?.props as unknown as { data: { features: unknown[] } } | undefined;
      return props?.data.features.length ?? -1;
    };
    expect(featuresOf(["incidents"])).toBe(0);
    expect(featuresOf(["incidents", "sectors"])).toBeGreaterThan(0);
  });

  it("draw the cases above ports and task forces, and what stands out above all", () => {
    const ids = layersOf(ALL_INPUTS).map(({ id }) => id);
    expect(ids.indexOf(INCIDENTS_LAYER)).toBeGreaterThan(ids.indexOf(PORTS_LAYER));
    expect(ids.indexOf(PILES_LAYER)).toBeGreaterThan(ids.indexOf(TASK_FORCES_LAYER));
    expect(ids.at(-1)).toBe(EMPHASIS_LAYER);
  });
});
