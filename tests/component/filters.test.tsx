import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { ResetButton } from "#features/filters/ResetButton.tsx";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

const count = async (test: (incident: Incident) => boolean): Promise<number> =>
  (await realDataset()).incidents.filter(test).length;

const group = (name: string): HTMLElement => screen.getByRole("group", { name });
const box = (groupName: string, name: string): HTMLInputElement =>
  within(group(groupName)).getByRole("checkbox", { name });

describe("the filter panel", () => {
  it("counts a group's codes beside all other groups, never beside its own choice", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<FilterPanel />);
    const bribery = await count(({ methods }) => methods.includes("bribery"));
    const infiltration = await count(({ methods }) => methods.includes("infiltration"));
    const both = ({ methods }: Incident): boolean =>
      methods.includes("bribery") || methods.includes("infiltration");
    const convicted = await count((incident) => incident.effectiveStatus === "convicted" && both(incident));

    await user.click(box("Method of corruption", `Bribery, ${bribery}`));
    await user.click(box("Method of corruption", `Infiltration, ${infiltration}`));

    expect(atlas.store.getState().filter.method).toEqual(["bribery", "infiltration"]);
    expect(box("Method of corruption", `Bribery, ${bribery}`)).toBeChecked();
    expect(box("Method of corruption", `Infiltration, ${infiltration}`)).toBeChecked();
    expect(box("Legal status", `Convicted, ${convicted}`)).not.toBeChecked();
  });

  it("opens on method, conduct and status, and says of a closed group what is chosen in it", async () => {
    const user = userEvent.setup();
    await renderAtlas(<FilterPanel />, { choices: { filter: { ...NO_FILTER, level: ["military"] } } });
    expect(within(group("Conduct alleged or proven")).getAllByRole("checkbox")).toHaveLength(11);
    expect(within(group("Level of government")).queryAllByRole("checkbox")).toHaveLength(0);
    expect(within(group("Level of government")).getByText("Military")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Level of government" }));
    expect(within(group("Level of government")).getAllByRole("checkbox")).toHaveLength(6);
  });

  it("keeps a code without incidents reachable", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<FilterPanel />, {
      choices: { filter: { ...NO_FILTER, level: ["military"], regions: ["county-48427"] } },
    });
    await user.click(box("Method of corruption", "Intimidation and threats, 0"));
    expect(atlas.store.getState().filter.method).toEqual(["intimidation"]);
  });

  it("explains the codes of a group where they stand, to eye and ear", async () => {
    const user = userEvent.setup();
    await renderAtlas(<FilterPanel />);
    const charged = within(group("Legal status")).getByRole("checkbox", { name: /^Charged/ });
    expect(charged).not.toHaveAccessibleDescription();
    await user.click(screen.getByRole("button", { name: "Definitions: Legal status" }));
    expect(charged).toHaveAccessibleDescription(/no court has found guilt/);
  });

  it("shows the first agencies, finds one as it is typed, and shows all when asked", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<FilterPanel />);
    await user.click(screen.getByRole("button", { name: "Agency" }));
    expect(within(group("Agency")).getAllByRole("checkbox")).toHaveLength(8);
    await user.type(screen.getByRole("textbox", { name: "Find an agency" }), "juarez");
    const found = within(group("Agency")).getAllByRole("checkbox");
    for (const one of found) expect(one).toHaveAccessibleName(/Juárez/);
    await user.clear(screen.getByRole("textbox", { name: "Find an agency" }));
    await user.click(screen.getByRole("button", { name: `Show all ${atlas.dataset.agencies.size}` }));
    expect(within(group("Agency")).getAllByRole("checkbox")).toHaveLength(atlas.dataset.agencies.size);
  });

  it("speaks Spanish", async () => {
    const user = userEvent.setup();
    await renderAtlas(<FilterPanel />, { locale: "es" });
    const bribery = await count(({ methods }) => methods.includes("bribery"));
    expect(box("Método de corrupción", `Soborno, ${bribery}`)).toBeVisible();
    expect(within(group("Conducta imputada o probada")).getAllByRole("checkbox")).toHaveLength(11);
    expect(within(group("Situación legal")).getAllByRole("checkbox")).toHaveLength(9);
    await user.type(screen.getByRole("combobox", { name: "Región" }), "nuevo leon{Enter}");
    expect(screen.getByRole("button", { name: "Quitar Nuevo León" })).toBeVisible();
  });

  it("holds still what a host has fixed", async () => {
    await renderAtlas(<FilterPanel />, {
      choices: {
        filter: { ...NO_FILTER, method: ["bribery"], regions: ["state-us-tx"] },
        view: { ...DEFAULT_VIEW, lock: ["method", "in"] },
      },
    });
    expect(within(group("Method of corruption")).getByRole("checkbox", { name: /^Bribery/ })).toBeDisabled();
    expect(within(group("Legal status")).getByRole("checkbox", { name: /^Convicted/ })).toBeEnabled();
    expect(screen.getByRole("combobox", { name: "Region" })).toBeDisabled();
    expect(screen.queryByRole("button", { name: "Remove Texas" })).toBeNull();
  });
});

describe("the region filter", () => {
  it("is chosen with the keyboard alone, several at once, and taken away by its chips", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<FilterPanel />);
    const field = screen.getByRole("combobox", { name: "Region" });
    const regions = (): readonly string[] => atlas.store.getState().filter.regions;
    await user.click(field);
    await user.keyboard("starr{ArrowDown}{Enter}");
    expect(regions()).toEqual(["county-48427"]);
    expect(field).toHaveFocus();
    await user.keyboard("san ysidro{ArrowDown}{Enter}");
    expect(regions()).toEqual(["county-48427", "port-san-ysidro"]);

    await user.click(screen.getByRole("button", { name: "Remove Starr County" }));
    expect(regions()).toEqual(["port-san-ysidro"]);
    expect(screen.getByRole("button", { name: "Remove San Ysidro" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(regions()).toEqual([]);
    expect(field).toHaveFocus();
  });

  it("lists states, sectors, counties and ports with their live counts", async () => {
    const user = userEvent.setup();
    await renderAtlas(<FilterPanel />, { choices: { filter: { ...NO_FILTER, method: ["bribery"] } } });
    const texas = await count(({ state, methods }) => state === "US-TX" && methods.includes("bribery"));
    const field = screen.getByRole("combobox", { name: "Region" });
    expect(field).toHaveAttribute("aria-expanded", "false");
    await user.click(field);
    expect(field).toHaveAttribute("aria-expanded", "true");
    const list = screen.getByRole("listbox", { name: "Region" });
    for (const name of ["States", "Border Patrol sectors", "Counties", "Ports of entry"]) {
      expect(within(list).getByRole("group", { name })).toBeInTheDocument();
    }
    await user.keyboard("{ArrowDown}");
    const active = document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
    expect(active).toBe(within(list).getAllByRole("option")[0]);
    await user.click(within(list).getByRole("option", { name: `Texas, ${texas}` }));
    expect(screen.getByRole("button", { name: "Remove Texas" })).toBeVisible();
  });

  it("finds without accents, says when nothing matches, and closes by Escape", async () => {
    const user = userEvent.setup();
    await renderAtlas(<FilterPanel />);
    const field = screen.getByRole("combobox", { name: "Region" });
    await user.type(field, "coahuila");
    expect(screen.getAllByRole("option")[0]).toHaveAccessibleName(/^Coahuila/);
    await user.clear(field);
    await user.type(field, "atlantis");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByText("Nothing matches “atlantis”.")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    expect(field).toHaveAttribute("aria-expanded", "false");
  });
});

describe("active filters and reset", () => {
  const parts = (
    <>
      <ResetButton />
      <ActiveFilters />
    </>
  );

  it("shows everything that limits the scene as chips that take it away", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(parts, {
      choices: {
        filter: {
          ...NO_FILTER,
          method: ["bribery"],
          along: { fromKm: 0, toKm: 500 },
          hideUndated: true,
          text: "sheriff",
        },
      },
    });
    expect(screen.getByText("4 filters")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove filter: Method Bribery" }));
    await user.click(screen.getByRole("button", { name: "Remove filter: Border Km 0 to 500" }));
    await user.click(screen.getByRole("button", { name: "Remove filter: Search “sheriff”" }));
    await user.click(screen.getByRole("button", { name: "Remove filter: Dates Undated left out" }));
    expect(atlas.store.getState().filter).toEqual(NO_FILTER);
    expect(screen.queryByRole("list", { name: "Active filters" })).toBeNull();
  });

  it("starts again by the one word of the contract", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(parts, {
      choices: { filter: { ...NO_FILTER, status: ["convicted"], text: "port" } },
    });
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(atlas.store.getState().filter).toEqual(NO_FILTER);
  });
});

describe("when no incident passes", () => {
  it("says which filter to loosen and what that brings back", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<EmptyState />, {
      choices: { filter: { ...NO_FILTER, regions: ["state-us-tx"], text: "zzzz" } },
    });
    const texas = await count(({ state }) => state === "US-TX");
    expect(screen.getByText("No incident passes all filters")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Without ‘Texas’/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: `Without ‘zzzz’: ${texas} incidents` }));
    expect(atlas.store.getState().filter).toEqual({ ...NO_FILTER, regions: ["state-us-tx"] });
    expect(screen.queryByText("No incident passes all filters")).toBeNull();
  });

  it("says so where no single filter is to blame, and offers to start again", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<EmptyState />, {
      locale: "es",
      choices: { filter: { ...NO_FILTER, text: "zzzz", near: { lat: 0, lon: 0, km: 1 } } },
    });
    expect(screen.getByText(/Quitar uno solo no basta/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Quitar todos los filtros" }));
    expect(atlas.store.getState().filter).toEqual(NO_FILTER);
  });
});

describe("the panel for everyone", () => {
  it.each(["light", "dark"])("has nothing for axe to find in %s", async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = "en";
    const user = userEvent.setup();
    const { container } = await renderAtlas(
      <main>
        <h1>Garita</h1>
        <ResetButton />
        <ActiveFilters />
        <EmptyState />
        <FilterPanel />
      </main>,
      { choices: { filter: { ...NO_FILTER, method: ["bribery"], regions: ["state-us-nm"], text: "zzzz" } } },
    );
    await user.click(screen.getByRole("button", { name: "Definitions: Legal status" }));
    await user.click(screen.getByRole("button", { name: "Agency" }));
    await user.click(screen.getByRole("combobox", { name: "Region" }));
    await waitFor(() => expect(screen.getByRole("listbox")).toBeVisible());
    const { violations } = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
