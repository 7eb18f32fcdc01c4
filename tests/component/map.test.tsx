import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { MapLibreOverlay } from "deck.gl";
import { Map as MapLibreMap } from "maplibre-gl";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent as pointer } from "vitest/browser";
import { LiveMap } from "#app/LiveMap.tsx";
import { NO_FILTER } from "#domain/filter.ts";
import { projectMercator } from "#domain/geography.ts";
import { type MapMark, marksOf, walkOf, worldPxOf, zoomStepOf } from "#map/marks.ts";
import type { Atlas } from "#state/useApp.tsx";
import { type Camera, DEFAULT_VIEW } from "#state/view.ts";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

const TIMEOUT_MS = 60_000;
const SIZE = { width: 900, height: 560 };
const NOGALES: Camera = { lat: 31.34, lon: -110.94, zoom: 8.1 };
const OPEN_TIJUANA: Camera = { lat: 32.2, lon: -116.9, zoom: 5.1 };

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset["theme"];
});

type MapOnPage = Readonly<{ atlas: Atlas; region: HTMLElement; container: HTMLElement }>;
type Opening = Parameters<typeof renderAtlas>[1] & Readonly<{ theme?: "light" | "dark" }>;

const isReady = (region: HTMLElement): void => expect(region.dataset["ready"]).toBe("true");

function MapPlace(): ReactNode {
  return (
    <main>
      <h1>Garita</h1>
      <div style={{ inlineSize: SIZE.width, blockSize: SIZE.height }}>
        <LiveMap isEmbed={false} />
      </div>
    </main>
  );
}

/** The live map as a reader gets it: by itself, or where the test's window is narrow by a tap. */
async function started(name = "Map"): Promise<HTMLElement> {
  const region = await screen.findByRole("region", { name });
  await waitFor(
    () => {
      within(region)
        .queryByRole("button", { name: /^(?:Open the live map|Abrir el mapa interactivo)$/ })
        ?.click();
      isReady(region);
    },
    { timeout: TIMEOUT_MS },
  );
  return region;
}

async function openMap({ theme = "light", choices, ...options }: Opening = {}): Promise<MapOnPage> {
  document.documentElement.dataset["theme"] = theme;
  const view = { ...DEFAULT_VIEW, ...choices?.view, theme };
  const { atlas, container } = await renderAtlas(<MapPlace />, { ...options, choices: { ...choices, view } });
  return { atlas, region: await started(options.locale === "es" ? "Mapa" : "Map"), container };
}

const openAt = (camera: Camera, layers = DEFAULT_VIEW.layers): Promise<MapOnPage> =>
  openMap({ choices: { filter: NO_FILTER, view: { ...DEFAULT_VIEW, camera, layers } } });

async function walkAt(zoom: number, layers = DEFAULT_VIEW.layers): Promise<readonly MapMark[]> {
  const { incidents, ports, taskForces } = await realDataset();
  return walkOf(marksOf({ shown: incidents, ports, taskForces }, layers, zoomStepOf(zoom)));
}

/** Where a mark is drawn, from the map's corner. */
function positionOf(mark: MapMark, camera: Camera): Readonly<{ x: number; y: number }> {
  const [x, y] = projectMercator(mark.lon, mark.lat);
  const [middleX, middleY] = projectMercator(camera.lon, camera.lat);
  const worldPx = worldPxOf(camera.zoom);
  return { x: SIZE.width / 2 + (x - middleX) * worldPx, y: SIZE.height / 2 + (y - middleY) * worldPx };
}

const isInside = ({ x, y }: Readonly<{ x: number; y: number }>): boolean =>
  x > 60 && x < SIZE.width - 140 && y > 60 && y < SIZE.height - 60;

async function findMark<T extends MapMark["type"]>(
  type: T,
  camera: Camera,
): Promise<Extract<MapMark, { type: T }>> {
  const found = (await walkAt(camera.zoom)).find(
    (mark): mark is Extract<MapMark, { type: T }> => mark.type === type && isInside(positionOf(mark, camera)),
  );
  if (!found) throw new Error(`no ${type} in view`);
  return found;
}

function clickAt(region: HTMLElement, position: Readonly<{ x: number; y: number }>): Promise<void> {
  const canvas = region.querySelector("canvas");
  if (!canvas) throw new Error("no canvas");
  return pointer.click(canvas, { position: { ...position }, force: true });
}

const activeOption = (region: HTMLElement): string => {
  const list = within(region).getByRole("listbox");
  return document.getElementById(list.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";
};

describe("the live map", { timeout: 2 * TIMEOUT_MS }, () => {
  it("chooses the case that is clicked", async () => {
    const { atlas, region } = await openAt(NOGALES);
    const mark = await findMark("case", NOGALES);
    await clickAt(region, positionOf(mark, NOGALES));
    await waitFor(() =>
      expect(atlas.store.getState().selection).toEqual({ type: "incident", id: mark.incident.id }),
    );
  });

  it("opens a counted mark to the list of its cases, and Escape gives the focus back", async () => {
    const { atlas, region } = await openAt(OPEN_TIJUANA);
    const pile = await findMark("pile", OPEN_TIJUANA);
    await clickAt(region, positionOf(pile, OPEN_TIJUANA));
    const dialog = await within(region).findByRole("dialog", {
      name: new RegExp(`^${pile.incidents.length} cases at`),
    });
    const rows = within(dialog).getAllByRole("listitem");
    expect(rows).toHaveLength(pile.incidents.length);
    expect(dialog.contains(document.activeElement)).toBe(true);
    const [first] = within(rows[0] ?? dialog).getAllByRole("button");
    if (first) await userEvent.click(first);
    expect(atlas.store.getState().selection).toEqual({ type: "incident", id: pile.incidents[0]?.id });
    await userEvent.keyboard("{Escape}");
    expect(within(region).queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(within(region).getByRole("listbox"));
  });

  it("is one stop of the Tab key, walked from west to east by arrows", async () => {
    const { atlas, region } = await openMap();
    await userEvent.tab();
    expect(document.activeElement).toBe(within(region).getByRole("listbox"));
    const options = new Set<string>();
    for (let step = 0; step < 5; step++) {
      options.add(activeOption(region));
      await userEvent.keyboard("{ArrowRight}");
    }
    expect(options.size).toBe(5);
    await userEvent.keyboard("{Home}");
    const lons = (await walkAt(4.75, ["incidents"])).map(({ lon }) => lon);
    expect(Math.min(...lons)).toBe(lons[0]);
    await userEvent.keyboard("{End}");
    expect(activeOption(region).length).toBeGreaterThan(3);
    await userEvent.keyboard("{Home}{Enter}");
    const hasOpened = within(region).queryByRole("dialog") !== null;
    expect(hasOpened || atlas.store.getState().selection.type !== "none").toBe(true);
  });

  it("names in words what the pointer is on, never by colour alone", async () => {
    const { atlas, region } = await openAt(NOGALES);
    const mark = await findMark("case", NOGALES);
    const canvas = region.querySelector("canvas");
    if (canvas) await pointer.hover(canvas, { position: { ...positionOf(mark, NOGALES) }, force: true });
    expect(await within(region).findByText(mark.incident.title.en, { selector: "p" })).toBeTruthy();
    const status = atlas.messages.codes.status[mark.incident.effectiveStatus];
    expect(within(region).getByText(status, { selector: "p" })).toBeTruthy();
    expect(atlas.store.getState().hovered).toEqual({ type: "incident", id: mark.incident.id });
  });

  it("zooms and moves by buttons, and tells the link where it looks", async () => {
    const { atlas, region } = await openMap();
    expect(atlas.store.getState().view.camera).toBeNull();
    await userEvent.click(within(region).getByRole("button", { name: "Zoom in" }));
    await waitFor(() => expect(atlas.store.getState().view.camera).not.toBeNull());
    const before = atlas.store.getState().view.camera;
    await userEvent.click(within(region).getByRole("button", { name: "Move east" }));
    await waitFor(() => expect(atlas.store.getState().view.camera?.lon).toBeGreaterThan(before?.lon ?? 180));
    await userEvent.click(within(region).getByRole("button", { name: "Whole border" }));
    await waitFor(() => expect(atlas.store.getState().view.camera).toBeNull());
  });

  it("says so when its drawing surface is lost, and returns with it", async () => {
    const { region, atlas } = await openAt(NOGALES);
    const context = region.querySelector("canvas")?.getContext("webgl2");
    const loss = context?.getExtension("WEBGL_lose_context");
    loss?.loseContext();
    expect(
      await within(region).findByText(atlas.messages.map.contextLost, {}, { timeout: 5000 }),
    ).toBeTruthy();
    loss?.restoreContext();
    await waitFor(() => isReady(region), { timeout: TIMEOUT_MS });
    expect(within(region).queryByText(atlas.messages.map.contextLost)).toBeNull();
    const mark = await findMark("case", NOGALES);
    await clickAt(region, positionOf(mark, NOGALES));
    await waitFor(() =>
      expect(atlas.store.getState().selection).toEqual({ type: "incident", id: mark.incident.id }),
    );
  });

  it("keeps its view when the theme changes", async () => {
    const { atlas, region } = await openAt(NOGALES);
    const canvas = region.querySelector("canvas");
    act(() => atlas.store.getState().themeChosen("dark"));
    expect(region.querySelector("canvas")).toBe(canvas);
    const mark = await findMark("case", NOGALES);
    await clickAt(region, positionOf(mark, NOGALES));
    await waitFor(() => expect(atlas.store.getState().selection.type).toBe("incident"));
    expect(atlas.store.getState().view.camera).toEqual(NOGALES);
  });

  it("fits the chosen regions, and offers the whole border beside them", async () => {
    const { atlas, region } = await openMap();
    act(() => atlas.store.getState().regionToggled("state-us-az"));
    await within(region).findByRole("button", { name: "Chosen regions" });
    expect(atlas.store.getState().view.camera).toBeNull();
    await userEvent.click(within(region).getByRole("button", { name: "Whole border" }));
    await waitFor(() => expect(atlas.store.getState().view.camera).not.toBeNull());
    act(() => atlas.store.getState().regionToggled("state-us-nm"));
    await waitFor(() => expect(atlas.store.getState().view.camera).toBeNull());
    act(() => atlas.store.getState().regionsCleared());
    await waitFor(() => expect(within(region).queryByRole("button", { name: "Chosen regions" })).toBeNull());
  });

  it("stays where a link, or Back, says the same place again, whatever else it says", async () => {
    const { atlas, region } = await openAt(NOGALES);
    for (const regions of [[], ["state-us-az"]]) {
      act(() => {
        const { filter, view } = atlas.store.getState();
        atlas.store.setState({ filter: { ...filter, regions }, view: { ...view, camera: { ...NOGALES } } });
      });
      await waitFor(() =>
        expect(within(region).queryAllByRole("button", { name: "Chosen regions" })).toHaveLength(
          regions.length,
        ),
      );
      expect(atlas.store.getState().view.camera).toEqual(NOGALES);
    }
    const mark = await findMark("case", NOGALES);
    await clickAt(region, positionOf(mark, NOGALES));
    await waitFor(() => expect(atlas.store.getState().selection.type).toBe("incident"));
  });

  it("draws the marks on plain paper when its ground does not load, and says so", async () => {
    await realDataset();
    const load = vi.spyOn(window, "fetch").mockResolvedValue(new Response(null, { status: 404 }));
    try {
      const { atlas, region } = await openAt(NOGALES);
      expect(within(region).getByText(atlas.messages.map.basemapMissing)).toBeTruthy();
      const mark = await findMark("case", NOGALES);
      await clickAt(region, positionOf(mark, NOGALES));
      await waitFor(() => expect(atlas.store.getState().selection.type).toBe("incident"));
    } finally {
      load.mockRestore();
    }
  });

  it("is drawn in a new size with its ground and its marks together", async () => {
    const { region } = await openMap();
    const setProps = vi.spyOn(MapLibreOverlay.prototype, "setProps");
    const drawn: Readonly<{ marks: number; ground: number; framesLate: number }>[] = [];
    let [frame, resizedAt, next] = [0, 0, 0];
    const count = (): void => {
      frame += 1;
      next = requestAnimationFrame(count);
    };
    count();
    const place = region.parentElement as HTMLElement;
    const sizes = new ResizeObserver(() => {
      resizedAt = frame;
    });
    sizes.observe(place);
    const redraw = vi.spyOn(MapLibreMap.prototype, "redraw").mockImplementation(function (this: MapLibreMap) {
      const { _deck: deck } = setProps.mock.contexts[0] as unknown as { _deck: { width: number } };
      drawn.push({
        marks: deck.width,
        ground: this.getCanvas().clientWidth,
        framesLate: frame - resizedAt,
      });
      return this;
    });
    try {
      await userEvent.click(within(region).getByRole("button", { name: "Zoom in" }));
      await waitFor(() => expect(setProps).toHaveBeenCalled());
      for (const width of [600, 760]) {
        place.style.inlineSize = `${width}px`;
        await waitFor(() => expect(drawn.at(-1)).toEqual({ marks: width, ground: width, framesLate: 0 }));
      }
      expect(drawn.filter(({ marks, ground }) => marks !== ground)).toEqual([]);
    } finally {
      cancelAnimationFrame(next);
      sizes.disconnect();
      redraw.mockRestore();
      setProps.mockRestore();
    }
  });

  it.each(["light", "dark"] as const)(
    "has nothing for axe to find in %s, and its credits in view",
    async (theme) => {
      const { region, container } = await openMap({ theme, locale: "es" });
      expect(within(region).getByText(/OpenStreetMap/)).toBeTruthy();
      expect(within(region).getByText(/GeoNames/)).toBeTruthy();
      const { violations } = await axe.run(container, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
