import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectMercator } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { type PackOptions, type Placed, packIncidents } from "#domain/pack.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const dataset = await loadFromDisk();
const [model] = dataset.incidents;
if (!model) throw new Error("no records");

const pileRadiusPx = (count: number): number => Math.min(22, 8.5 + 1.75 * Math.sqrt(count));
const optionsAt = (zoom: number): PackOptions => ({
  worldPx: 512 * 2 ** zoom,
  spacingPx: 10,
  reachPx: 20,
  pileRadiusPx,
});

const idsOf = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap((mark) =>
    mark.type === "single" ? [mark.incident.id] : mark.incidents.map(({ id }) => id),
  );

const statuses = ["convicted", "charged", "investigated", "outcome-not-found", "dismissed"] as const;

/** Places crowd on a coarse grid, so that many cases share a place and many places lie close together. */
const cases = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 20 }),
      status: fc.constantFrom(...statuses),
    }),
    {
      maxLength: 250,
    },
  )
  .map((list) =>
    list.map(
      ({ x, y, status }, index): Incident => ({
        ...model,
        id: `case-${String(index).padStart(3, "0")}`,
        lon: -117 + x * x * 0.006,
        lat: 26 + y * 0.3,
        effectiveStatus: status,
      }),
    ),
  );

function circlesOf(
  placed: readonly Placed[],
  { worldPx, spacingPx }: PackOptions,
): { x: number; y: number; r: number }[] {
  return placed.map((mark) => {
    const [x, y] = projectMercator(mark.lon, mark.lat);
    return { x: x * worldPx, y: y * worldPx, r: mark.type === "single" ? spacingPx / 2 : mark.radiusPx };
  });
}

function overlapsOf(placed: readonly Placed[], options: PackOptions): number {
  const circles = circlesOf(placed, options);
  let overlaps = 0;
  circles.forEach((a, i) => {
    for (const b of circles.slice(i + 1)) if (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1e-3) overlaps++;
  });
  return overlaps;
}

describe("packing the cases of a scene", () => {
  it("shows every case exactly once, alone or counted", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 3, max: 11, noNaN: true }), (incidents, zoom) => {
        const ids = idsOf(packIncidents(incidents, optionsAt(zoom)));
        expect([...ids].sort()).toEqual(incidents.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("lets no two marks overlap", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 3, max: 11, noNaN: true }), (incidents, zoom) => {
        expect(overlapsOf(packIncidents(incidents, optionsAt(zoom)), optionsAt(zoom))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every single case within reach of its true place", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 3, max: 11, noNaN: true }), (incidents, zoom) => {
        const options = optionsAt(zoom);
        for (const mark of packIncidents(incidents, options)) {
          if (mark.type !== "single") continue;
          const [x, y] = projectMercator(mark.lon, mark.lat);
          const [trueX, trueY] = projectMercator(mark.incident.lon, mark.incident.lat);
          expect(Math.hypot(x - trueX, y - trueY) * options.worldPx).toBeLessThanOrEqual(
            options.reachPx + 1e-3,
          );
          expect(Math.hypot(mark.dx, mark.dy)).toBeLessThanOrEqual(options.reachPx + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same picture whatever order the cases come in", () => {
    fc.assert(
      fc.property(cases, fc.integer(), (incidents, seed) => {
        const shuffled = incidents
          .map((incident, index) => ({ incident, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ incident }) => incident);
        expect(packIncidents(shuffled, optionsAt(5))).toEqual(packIncidents(incidents, optionsAt(5)));
      }),
      { numRuns: 40 },
    );
  });

  it("puts a counted mark at the place of one of its own cases", () => {
    fc.assert(
      fc.property(cases, (incidents) => {
        for (const mark of packIncidents(incidents, optionsAt(4))) {
          if (mark.type !== "pile") continue;
          expect(mark.incidents.some(({ lon, lat }) => lon === mark.lon && lat === mark.lat)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts a pile by status, adding up to its cases", () => {
    for (const mark of packIncidents(dataset.incidents, optionsAt(4.75))) {
      if (mark.type !== "pile") continue;
      const { filled, hollow, dashed, dotted, cleared } = mark.counts;
      expect(filled + hollow + dashed + dotted + cleared).toBe(mark.incidents.length);
    }
  });

  it("leaves a lone case exactly at its place", () => {
    const [mark] = packIncidents([model], optionsAt(6));
    expect(mark).toMatchObject({ type: "single", dx: 0, dy: 0 });
    expect(mark?.lon).toBeCloseTo(model.lon, 9);
    expect(mark?.lat).toBeCloseTo(model.lat, 9);
  });

  it("goes around a port of entry where there is room", () => {
    const { lon, lat } = model;
    const [mark] = packIncidents([model], { ...optionsAt(6), avoid: [{ lon, lat, radiusPx: 4 }] });
    expect(mark?.type === "single" && Math.hypot(mark.dx, mark.dy)).toBeGreaterThanOrEqual(9);
  });

  it("shows all published cases alone at the closest look, and most of them at the opening view", () => {
    const close = packIncidents(dataset.incidents, optionsAt(12));
    expect(close.filter(({ type }) => type === "pile")).toEqual([]);
    const open = packIncidents(dataset.incidents, optionsAt(5));
    expect(open.filter(({ type }) => type === "single").length).toBeGreaterThan(dataset.incidents.length / 2);
  });
});
