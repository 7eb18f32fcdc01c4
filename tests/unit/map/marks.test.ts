import { describe, expect, it } from "vitest";
import { projectMercator } from "#domain/geography.ts";
import { createFormat } from "#i18n/format.ts";
import { loadMessages } from "#i18n/messages.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { boundsOf, clearOfCorner, panInto } from "#map/camera.ts";
import { markAt, markOf, marksOf, REACH_PX, selectionOf, walkOf, worldPxOf, zoomStepOf } from "#map/marks.ts";
import { KM_PER_MILE, scaleBarsOf } from "#map/scaleBar.ts";
import { markWords } from "#map/words.ts";
import type { LayerName } from "#state/view.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const dataset = await loadFromDisk();
const things = { shown: dataset.incidents, ports: dataset.ports, taskForces: dataset.taskForces };
const ALL: readonly LayerName[] = ["incidents", "ports", "task-forces"];
const english = { messages: await loadMessages("en"), format: createFormat("en") };
const spanish = { messages: await loadMessages("es"), format: createFormat("es") };

describe("the marks of the map", () => {
  it("keep every case within 24 px of its place up to the next zoom step", () => {
    for (const zoom of [3.3, 4.99, 6.2, 9.74]) {
      for (const mark of marksOf(things, ALL, zoomStepOf(zoom)).cases) {
        if (mark.type !== "case") continue;
        const [x, y] = projectMercator(mark.lon, mark.lat);
        const [trueX, trueY] = projectMercator(mark.incident.lon, mark.incident.lat);
        expect(Math.hypot(x - trueX, y - trueY) * worldPxOf(zoom)).toBeLessThanOrEqual(REACH_PX + 1e-3);
      }
    }
  });

  it("let the pointer reach every task force: none lies under a counted mark or another task force", () => {
    for (const zoom of [3.25, 4.5, 4.75, 5, 5.75, 7]) {
      const { cases, taskForces } = marksOf(things, ALL, zoom);
      const piles = cases.filter(({ type }) => type === "pile");
      for (const mark of taskForces) {
        for (const other of [...piles, ...taskForces.filter((candidate) => candidate !== mark)]) {
          const [x, y] = projectMercator(mark.lon, mark.lat);
          const [otherX, otherY] = projectMercator(other.lon, other.lat);
          const apart = Math.hypot(x - otherX, y - otherY) * worldPxOf(zoom);
          expect(apart).toBeGreaterThanOrEqual(mark.radiusPx + other.radiusPx - 1e-3);
        }
      }
    }
  });

  it("are walked from west to east within each kind", () => {
    const { cases, ports, taskForces } = marksOf(things, ALL, 5);
    for (const kind of [cases, ports, taskForces]) {
      const lons = kind.map(({ lon }) => lon);
      expect(lons).toEqual([...lons].sort((a, b) => a - b));
    }
    expect(walkOf({ cases, ports, taskForces })).toHaveLength(
      cases.length + ports.length + taskForces.length,
    );
  });

  it("leave out the layers that are switched off", () => {
    const { cases, ports, taskForces } = marksOf(things, ["ports"], 5);
    expect([cases.length, ports.length, taskForces.length]).toEqual([0, dataset.ports.length, 0]);
  });

  it("have keys of their own", () => {
    const walk = walkOf(marksOf(things, ALL, 5));
    expect(new Set(walk.map(({ key }) => key)).size).toBe(walk.length);
  });

  it("stand for every record: each one is found, alone or in a counted mark", () => {
    const walk = walkOf(marksOf(things, ALL, 4));
    for (const { id } of dataset.incidents) expect(markOf(walk, { type: "incident", id })).not.toBeNull();
    for (const { id } of dataset.ports) expect(markOf(walk, { type: "port", id })).not.toBeNull();
    for (const { id } of dataset.taskForces) expect(markOf(walk, { type: "task-force", id })).not.toBeNull();
    expect(markOf(walk, { type: "incident", id: "no-such-case" })).toBeNull();
  });

  it("select a single thing, and open a list where they stand for several", () => {
    for (const mark of walkOf(marksOf(things, ALL, 5))) {
      const isMany = mark.type === "pile" || (mark.type === "task-forces" && mark.taskForces.length > 1);
      expect(selectionOf(mark) === null).toBe(isMany);
    }
  });
});

describe("pointing at a mark", () => {
  const walk = walkOf(marksOf(things, ["incidents"], 6));

  it("finds every mark at its middle", () => {
    for (const mark of walk) expect(markAt(walk, mark, worldPxOf(6), 4)).toBe(mark);
  });

  it("finds none far from all, and a near one within the slack of a finger", () => {
    const [mark] = walk;
    if (!mark) throw new Error("no mark");
    const west = { lon: mark.lon - ((mark.radiusPx + 10) / worldPxOf(6)) * 360, lat: mark.lat };
    expect(markAt(walk, west, worldPxOf(6), 4)).toBeNull();
    expect(markAt(walk, west, worldPxOf(6), 14)).toBe(mark);
  });
});

describe("the name of a mark", () => {
  const walk = walkOf(marksOf(things, ALL, 5));

  it("gives title, status, place and date of a case", () => {
    const [incident] = dataset.incidents;
    const mark = incident && walkOf(marksOf({ ...things, shown: [incident] }, ["incidents"], 5))[0];
    if (!mark) throw new Error("no case");
    const words = markWords(mark, english);
    expect(words).toContain(incident?.title.en);
    expect(words).toContain(english.messages.codes.status[incident?.effectiveStatus ?? "charged"]);
    expect(words).toContain(incident?.place.en);
  });

  it("counts the cases of a pile by status, in both languages", () => {
    const pile = walk.find(({ type }) => type === "pile");
    if (pile?.type !== "pile") throw new Error("no pile");
    const count = pile.incidents.length;
    expect(markWords(pile, english)).toMatch(new RegExp(`^${count} cases at .+: \\d+ convicted`));
    expect(markWords(pile, spanish)).toMatch(new RegExp(`^${count} casos en .+: \\d+ con condena`));
  });

  it("is never empty", () => {
    for (const mark of walk) expect(markWords(mark, spanish).length).toBeGreaterThan(3);
  });
});

describe("the view", () => {
  it("fits the whole border unless regions are chosen", () => {
    expect(boundsOf([])).toBe(OPENING);
    const texas = dataset.regions.filter(({ id }) => id === "state-us-tx" || id === "state-us-nm");
    const [west, south, east, north] = boundsOf(texas);
    for (const { bounds } of texas) {
      expect(west <= bounds[0] && south <= bounds[1] && east >= bounds[2] && north >= bounds[3]).toBe(true);
    }
  });

  it("steers clear of a switch over its corner, to the side that costs less of the scale", () => {
    const padding = { top: 40, right: 40, bottom: 64, left: 40 };
    const corner = { right: 180, bottom: 40 };
    const low = clearOfCorner(padding, corner, { clientWidth: 1200, clientHeight: 350 }, OPENING);
    expect(low).toEqual({ ...padding, left: 188 });
    const high = clearOfCorner(padding, corner, { clientWidth: 500, clientHeight: 500 }, OPENING);
    expect(high).toEqual({ ...padding, top: 72 });
  });

  it("is moved only as far as a mark needs to come out from under a panel", () => {
    const box = { left: 0, top: 0, right: 400, bottom: 300 };
    expect(panInto({ x: 200, y: 150 }, box)).toEqual([0, 0]);
    expect(panInto({ x: 500, y: 150 }, box)).toEqual([132, 0]);
    expect(panInto({ x: 200, y: 10 }, box)).toEqual([0, -22]);
  });

  it("has a scale in round kilometres and miles that agree", () => {
    const { km, miles } = scaleBarsOf(31, 5, 96);
    expect(km.widthPx).toBeLessThanOrEqual(96);
    expect(miles.widthPx).toBeLessThanOrEqual(96);
    expect(km.value / km.widthPx).toBeCloseTo((miles.value * KM_PER_MILE) / miles.widthPx, 6);
    expect([1, 2, 5]).toContain(Number(String(km.value)[0]));
  });
});
