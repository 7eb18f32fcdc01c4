import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectMercator } from "#domain/geography.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { marksOf, walkOf, worldPxOf, zoomStepOf } from "#map/marks.ts";
import { STILL_HEIGHT, STILL_UNITS, toStillUnits } from "#map/still/ground.ts";
import { STILL_GROUND } from "#map/still/groundPaths.ts";
import { stillNamesOf } from "#map/still/names.ts";
import {
  cameraOfView,
  cameraView,
  fitView,
  movedView,
  placeAt,
  pointIn,
  type StillView,
} from "#map/still/view.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const PADDING = { top: 40, right: 72, bottom: 64, left: 40 };
const WIDE: StillView = fitView({ widthPx: 1088, heightPx: 560 }, OPENING, PADDING, 9);

describe("the view of a still map", () => {
  it("holds what it fits inside its padding, in the middle, and touches it on one pair of sides", () => {
    const sizes = fc.record({
      widthPx: fc.integer({ min: 320, max: 2400 }),
      heightPx: fc.integer({ min: 256, max: 1400 }),
    });
    fc.assert(
      fc.property(sizes, (size) => {
        const view = fitView(size, OPENING, PADDING, 20);
        const [left, top] = pointIn(view, OPENING[0], OPENING[3]);
        const [right, bottom] = pointIn(view, OPENING[2], OPENING[1]);
        const spare = [
          left - PADDING.left,
          size.widthPx - PADDING.right - right,
          top - PADDING.top,
          size.heightPx - PADDING.bottom - bottom,
        ];
        for (const px of spare) expect(px).toBeGreaterThan(-0.001);
        expect(spare[0]).toBeCloseTo(spare[1] ?? Number.NaN, 3);
        expect(spare[2]).toBeCloseTo(spare[3] ?? Number.NaN, 3);
        expect(Math.min(...spare)).toBeCloseTo(0, 3);
      }),
    );
  });

  it("is the view of its camera, and finds the place under every point", () => {
    const cameras = fc.record({
      lat: fc.double({ min: 20, max: 40, noNaN: true }),
      lon: fc.double({ min: -118, max: -96, noNaN: true }),
      zoom: fc.double({ min: 3, max: 12, noNaN: true }),
    });
    fc.assert(
      fc.property(cameras, fc.integer({ min: 0, max: 700 }), (camera, px) => {
        const view = cameraView({ widthPx: 700, heightPx: 500 }, camera);
        const back = cameraOfView(view);
        expect(back.lat).toBeCloseTo(camera.lat, 6);
        expect(back.lon).toBeCloseTo(camera.lon, 6);
        const place = placeAt(view, px, px / 2);
        const [x, y] = pointIn(view, place.lon, place.lat);
        expect(x).toBeCloseTo(px, 3);
        expect(y).toBeCloseTo(px / 2, 3);
        expect(cameraOfView(movedView(view, 100, 0)).lon).toBeGreaterThan(camera.lon);
      }),
    );
  });
});

describe("the ground of a still map", () => {
  it("lies in the live map's projection: its frame is the opening view", () => {
    expect(toStillUnits(OPENING[0], OPENING[3])).toEqual([0, 0]);
    const [right, bottom] = toStillUnits(OPENING[2], OPENING[1]);
    expect(right).toBeCloseTo(STILL_UNITS, 6);
    expect(bottom).toBeCloseTo(STILL_HEIGHT, 6);
    const [x, y] = toStillUnits(-106.5, 31.75);
    const [worldX, worldY] = projectMercator(-106.5, 31.75);
    const [viewX, viewY] = pointIn(WIDE, -106.5, 31.75);
    const unitPx = (worldPxOf(WIDE.zoom) * (OPENING[2] - OPENING[0])) / 360 / STILL_UNITS;
    const [leftPx, topPx] = pointIn(WIDE, OPENING[0], OPENING[3]);
    expect(viewX).toBeCloseTo(leftPx + x * unitPx, 6);
    expect(viewY).toBeCloseTo(topPx + y * unitPx, 6);
    expect([worldX, worldY].every((share) => share > 0 && share < 1)).toBe(true);
  });

  it("has the border from the Pacific to the Gulf inside its frame", () => {
    const numbers = STILL_GROUND.border.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y, east] = [numbers[0] ?? 0, numbers[1] ?? 0, 0];
    for (let i = 2; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      east = Math.max(east, x);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(STILL_HEIGHT);
    }
    expect(numbers[0]).toBeLessThan(0.1 * STILL_UNITS);
    expect(east).toBeGreaterThan(0.93 * STILL_UNITS);
  });
});

describe("the names of a still map", () => {
  it("stand inside the picture and off every counted mark's number, each once, in either language", async () => {
    const { incidents: shown, ports, taskForces } = await loadFromDisk();
    for (const locale of ["en", "es"] as const) {
      for (const widthPx of [328, 648, 1088, 1600]) {
        const padding = widthPx < 640 ? { top: 23, right: 23, bottom: 47, left: 23 } : PADDING;
        const view = fitView({ widthPx, heightPx: Math.round(widthPx * 0.6) + 100 }, OPENING, padding, 9);
        const marks = walkOf(
          marksOf({ shown, ports, taskForces }, ["incidents", "ports", "task-forces"], zoomStepOf(view.zoom)),
        );
        const names = stillNamesOf(view, marks, locale);
        expect(names.length).toBeGreaterThan(widthPx < 640 ? 4 : 10);
        for (const { lon, lat, dx, dy, sizePx } of names) {
          const [x, y] = pointIn(view, lon, lat);
          expect(x + dx).toBeGreaterThan(-1);
          expect(x + dx).toBeLessThan(widthPx + 1);
          const on = marks.filter((mark) => {
            if (mark.type !== "pile") return false;
            const [markX, markY] = pointIn(view, mark.lon, mark.lat);
            return Math.hypot(markX - x - dx, markY - y - dy + sizePx / 2) < mark.radiusPx * 0.5;
          });
          expect(on).toEqual([]);
        }
        expect(new Set(names.map(({ key }) => key)).size).toBe(names.length);
      }
    }
  }, 30_000);
});
