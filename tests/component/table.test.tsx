import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/filter.ts";
import { isOutsideBorderStates } from "#domain/record.ts";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

const table = (name = "Incidents"): HTMLElement => screen.getByRole("table", { name });
const rows = (): readonly HTMLElement[] =>
  within(table())
    .getAllByRole("row")
    .filter((row) => within(row).queryAllByRole("cell").length > 0);
const titles = (): readonly (string | null)[] =>
  rows().map((row) => within(row).getByRole("link").textContent);

describe("the table of incidents", () => {
  it("has a row for every shown incident, with status, date, title, place, agency and method", async () => {
    const { atlas } = await renderAtlas(<IncidentTable />);
    const { shown } = atlas.sceneOf(NO_FILTER);
    expect(titles()).toEqual(shown.map(({ title }) => title.en));
    const first = within(rows()[0] as HTMLElement).getAllByRole("cell");
    expect(first).toHaveLength(6);
    expect(
      within(table())
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Status", "First public action", "Case", "Place", "Agency", "Method"]);
  });

  it("lists 24 cards on a phone, those without a date after them, and all when asked", async () => {
    const { atlas } = await renderAtlas(
      <>
        <style>{".box { container-type: inline-size; inline-size: 360px }"}</style>
        <div className="box">
          <IncidentTable />
        </div>
      </>,
    );
    const { sum } = atlas.sceneOf(NO_FILTER);
    expect(rows()).toHaveLength(24 + sum.undatedShown);
    await userEvent.setup().click(screen.getByRole("button", { name: `Show all ${sum.shown}` }));
    expect(rows()).toHaveLength(sum.shown);
  });

  it("marks a record outside the border states in its row, and no other", async () => {
    const { atlas } = await renderAtlas(<IncidentTable />);
    const outside = atlas.dataset.incidents.filter(isOutsideBorderStates);
    expect(outside.length).toBeGreaterThan(0);
    expect(screen.getAllByText("Outside the border states")).toHaveLength(outside.length);
  });

  it("lists undated incidents apart, at the end, and says so", async () => {
    const { atlas } = await renderAtlas(<IncidentTable />);
    const { undatedShown } = atlas.sceneOf(NO_FILTER).sum;
    const name = new RegExp(`^${undatedShown} incidents without a date`);
    const apart = screen.getByRole("rowgroup", { name });
    expect(within(apart).getAllByRole("row")).toHaveLength(undatedShown);
    for (const row of rows().slice(-undatedShown)) expect(row).toHaveTextContent("No date");
  });

  it("tells the dates of the chosen clock", async () => {
    await renderAtlas(<IncidentTable />, { choices: { filter: { ...NO_FILTER, clock: "conduct" } } });
    expect(screen.getByRole("columnheader", { name: "When it happened" })).toBeVisible();
    const bound = rows().filter((row) =>
      /[Bb]efore /.test(within(row).getAllByRole("cell")[1]?.textContent ?? ""),
    );
    expect(bound.length).toBeGreaterThan(20);
  });

  it("chooses a record by its title and marks its row", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<IncidentTable />);
    const row = rows()[2] as HTMLElement;
    await user.click(within(row).getByRole("link"));
    const third = atlas.sceneOf(NO_FILTER).shown[2];
    expect(atlas.store.getState().selection).toEqual({ type: "incident", id: third?.id });
    expect(row).toHaveAttribute("aria-current", "true");
  });

  it("hovers with the map, both ways", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<IncidentTable />);
    const [a, b] = atlas.sceneOf(NO_FILTER).shown;
    // The real pointer may rest where another file left it; the browser tells the row under it within a moment.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await user.hover(rows()[0] as HTMLElement);
    expect(atlas.store.getState().hovered).toEqual({ type: "incident", id: a?.id });
    atlas.store.getState().itemHovered({ type: "incident", id: b?.id ?? "" });
    await waitFor(() => expect(rows()[1]).toHaveAttribute("data-hovered"));
  });

  it("sorts by any header, by keyboard alone", async () => {
    const user = userEvent.setup();
    await renderAtlas(<IncidentTable />, { choices: { filter: { ...NO_FILTER, country: ["mx"] } } });
    const header = screen.getByRole("columnheader", { name: "Place" });
    within(header).getByRole("button").focus();
    await user.keyboard("{Enter}");
    expect(header).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("columnheader", { name: "First public action" })).not.toHaveAttribute(
      "aria-sort",
    );
    const places = rows().map((row) => within(row).getAllByRole("cell")[3]?.textContent ?? "");
    const dated = places.slice(0, 40);
    expect(dated).toEqual([...dated].sort(new Intl.Collator("en", { numeric: true }).compare));
    await user.keyboard("{Enter}");
    expect(header).toHaveAttribute("aria-sort", "descending");
  });

  it("brings a record chosen elsewhere into view inside the list, without moving the page", async () => {
    const { atlas } = await renderAtlas(
      <div className="wide">
        <style>{".wide { container-type: inline-size; inline-size: 1200px }"}</style>
        <IncidentTable />
      </div>,
    );
    const last = atlas.sceneOf(NO_FILTER).shown[200];
    atlas.store.getState().itemSelected({ type: "incident", id: last?.id ?? "" });
    await waitFor(() => {
      const row = rows()[200] as HTMLElement;
      const box = table().parentElement as HTMLElement;
      expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom + 1);
    });
    expect(window.scrollY).toBe(0);
  });

  it("stays a table for assistive technology where it looks like cards", async () => {
    await renderAtlas(
      <div className="narrow">
        <style>{".narrow { container-type: inline-size; inline-size: 320px }"}</style>
        <IncidentTable />
      </div>,
      { locale: "es", choices: { filter: { ...NO_FILTER, status: ["acquitted"] } } },
    );
    expect(within(table("Casos")).getAllByRole("columnheader")).toHaveLength(6);
    expect(screen.queryByText(/todavía están solo en inglés/)).toBeNull();
    expect(table("Casos").scrollWidth).toBeLessThanOrEqual(320);
  });

  it("says in Spanish when a title is still in English, and marks that title", async () => {
    const dataset = await realDataset();
    const incidents = dataset.incidents.slice(0, 2).map((one, i) => {
      return i ? one : { ...one, title: { ...one.title, es: null } };
    });
    await renderAtlas(<IncidentTable />, { locale: "es", dataset: { ...dataset, incidents } });
    expect(screen.getByText(/todavía están solo en inglés/)).toBeVisible();
    expect(screen.getByText(incidents[0]?.title.en ?? "")).toHaveAttribute("lang", "en");
  });

  for (const theme of ["light", "dark"]) {
    it.each([320, 1280])(`has nothing for axe to find in ${theme}, %d px wide`, async (width) => {
      document.documentElement.dataset["theme"] = theme;
      document.documentElement.lang = "en";
      const { container, atlas } = await renderAtlas(
        <main>
          <h1>Garita</h1>
          <style>{`.box { container-type: inline-size; inline-size: ${width}px; background: var(--paper) }`}</style>
          <div className="box">
            <IncidentTable />
          </div>
        </main>,
        { choices: { filter: { ...NO_FILTER, level: ["military"] } } },
      );
      const [first] = atlas.sceneOf({ ...NO_FILTER, level: ["military"] }).shown;
      atlas.store.getState().itemSelected({ type: "incident", id: first?.id ?? "" });
      const { violations } = await axe.run(container, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
});
