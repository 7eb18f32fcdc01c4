import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/filter.ts";
import type { Selection } from "#domain/scene.ts";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import type { Locale } from "#i18n/messages.ts";
import { useAtlas } from "#state/useApp.tsx";
import { DEFAULT_VIEW } from "#state/view.ts";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

const incident = (id: string): Selection => ({ type: "incident", id });
const open = (selection: Selection, locale: Locale = "en") =>
  renderAtlas(<DetailsPanel />, { locale, choices: { selection } });
const panel = (name = "Incident"): HTMLElement => screen.getByRole("complementary", { name });
const section = (heading: string): HTMLElement => {
  const element = within(screen.getByRole("complementary")).getByRole("heading", { level: 3, name: heading });
  const parent = element.closest("section");
  if (!parent) throw new Error(`no section ${heading}`);
  return parent;
};

/** Something else on the page that opens a record, as a row or a mark does. */
function Opener({ id }: Readonly<{ id: string }>): ReactNode {
  const { store } = useAtlas();
  return (
    <button type="button" onClick={() => store.getState().itemSelected(incident(id))}>
      Open
    </button>
  );
}

describe("one incident", () => {
  it("is nothing while nothing is chosen", async () => {
    await renderAtlas(<DetailsPanel />);
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("says of a conviction what was found, and does not presume innocence against a court", async () => {
    await open(incident("calexico-1995-1"));
    expect(within(panel()).getByRole("heading", { level: 2 })).toHaveTextContent(/convicted/);
    expect(panel()).toHaveTextContent("Convicted“was convicted of”");
    expect(panel()).not.toHaveTextContent("presumed innocent");
  });

  it("says of an accusation that it is one, and that everyone accused is presumed innocent", async () => {
    const { incidents } = await realDataset();
    const charged = incidents.find(({ effectiveStatus }) => effectiveStatus === "charged");
    await open(incident(charged?.id ?? ""));
    expect(panel()).toHaveTextContent("Charged“is accused of”");
    expect(panel()).toHaveTextContent(/no court has found guilt/);
    expect(panel()).toHaveTextContent("An accusation is not a conviction");
    expect(section("History")).toHaveTextContent("No later news found up to November 21, 2026");
    expect(section("Conduct alleged")).toBeVisible();
    expect(section("How the official is said to have been drawn in")).toBeVisible();
    expect(panel()).not.toHaveTextContent(/alleged or proven/);
  });

  it("says of a cleared case that it is cleared", async () => {
    await open(incident("mission-2017-1"));
    expect(panel()).toHaveTextContent("Acquitted“was acquitted of”");
    expect(panel()).toHaveTextContent(/the official is cleared/);
    expect(section("Conduct alleged, not proven")).toBeVisible();
    expect(section("How the official was said to have been drawn in; not proven")).toBeVisible();
  });

  it("says when an old accusation is shown as one whose outcome was not found", async () => {
    await open(incident("nogales-1991-1"));
    expect(panel()).toHaveTextContent("Outcome not found");
    expect(panel()).toHaveTextContent(
      "Recorded as “Investigated”. The last news found is of February 3, 1994",
    );
  });

  it("names both ends of a case that ended in two ways", async () => {
    const { atlas } = await open(incident("san-juan-2017-1"));
    const found = (await atlas.late.texts.load()).incidents.get("san-juan-2017-1");
    const steps = within(section("History")).getAllByRole("listitem");
    expect(steps).toHaveLength((found?.events.length ?? 0) + 1);
    expect(section("History")).toHaveTextContent(/Acquittal|Charges dismissed/);
    expect(section("History")).toHaveTextContent(/Conviction|Guilty plea/);
  });

  it("draws an unknown date and an end that is only a bound as what they are", async () => {
    const { atlas } = await open(incident("falfurrias-nd-1"));
    expect(section("History")).toHaveTextContent("Date not stated");
    const bound = atlas.dataset.incidents.find((one) => one.conductEndIsBound && !one.conductStart);
    atlas.store.getState().itemSelected(incident(bound?.id ?? ""));
    await waitFor(() => expect(section("History")).toHaveTextContent(/^HistoryBefore /));
    expect(section("History")).toHaveTextContent("do not say when it ended");
  });

  it("says how well its place is known", async () => {
    await open(incident("arizona-2018-1"));
    expect(section("Place")).toHaveTextContent("Known only to the state, ± 200 km");
  });

  it("marks a case outside the border states", async () => {
    await open(incident("iguala-2014-1"));
    expect(section("Place")).toHaveTextContent("Guerrero");
    expect(section("Place")).toHaveTextContent("Outside the border states");
  });

  it("leads to its like: state, sector, county and agency filter the atlas", async () => {
    const user = userEvent.setup();
    const { atlas } = await open(incident("nogales-1991-1"));
    const group = within(screen.getByRole("group", { name: "Show only incidents in" }));
    await user.click(group.getByRole("button", { name: "Arizona" }));
    await user.click(group.getByRole("button", { name: "Santa Cruz County" }));
    expect(atlas.store.getState().filter.regions).toEqual(["state-us-az", "county-04023"]);
    expect(group.getByRole("button", { name: "Arizona" })).toHaveAttribute("aria-pressed", "true");
    await user.click(group.getByRole("button", { name: "Arizona" }));
    expect(atlas.store.getState().filter.regions).toEqual(["county-04023"]);
    await user.click(
      within(screen.getByRole("group", { name: "Show only incidents with" })).getByRole("button"),
    );
    expect(atlas.store.getState().filter.agency).toEqual(["us-border-patrol"]);
  });

  it("cannot loosen what a host page has locked", async () => {
    await renderAtlas(<DetailsPanel />, {
      choices: { selection: incident("nogales-1991-1"), view: { ...DEFAULT_VIEW, lock: ["in"] } },
    });
    expect(screen.getByRole("button", { name: "Arizona" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "United States" })).toBeEnabled();
  });

  it("gives every source as a link with publisher, date and kind", async () => {
    await open(incident("nogales-1991-1"));
    const links = within(section("Sources")).getAllByRole("link");
    expect(links).toHaveLength(3);
    expect(links[0]).toHaveAttribute("href", expect.stringMatching(/^https:\/\/www\.latimes\.com/));
    expect(links[0]).toHaveAttribute("rel", "noopener");
    expect(links[0]).not.toHaveAttribute("target");
    expect(section("Sources")).toHaveTextContent("Los Angeles Times · July 24, 1992 · Press");
  });

  it("shows low confidence as such, and whether it was read twice", async () => {
    const { incidents } = await realDataset();
    const low = incidents.find(({ confidence }) => confidence === "low");
    const { atlas } = await open(incident(low?.id ?? ""));
    expect(panel()).toHaveTextContent("Low confidence: the sources are thin");
    const twice = incidents.find(({ secondReading }) => secondReading);
    atlas.store.getState().itemSelected(incident(twice?.id ?? ""));
    await waitFor(() => expect(panel()).toHaveTextContent("Read a second time on"));
  });

  it("lists the others at its place, those too that a filter leaves out", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<DetailsPanel />, {
      choices: { selection: incident("nogales-1991-1"), filter: { ...NO_FILTER, status: ["convicted"] } },
    });
    const others = within(section("3 other incidents at the same place")).getAllByRole("button");
    expect(others).toHaveLength(3);
    expect(section("3 other incidents at the same place")).toHaveTextContent("left out by the filters");
    await user.click(others[0] as HTMLElement);
    expect(atlas.store.getState().selection).not.toEqual(incident("nogales-1991-1"));
    await waitFor(() => expect(within(panel()).getByRole("heading", { level: 2 })).toHaveFocus());
  });

  it("says that no record has an unknown id", async () => {
    await open(incident("nowhere-1900-1"));
    expect(panel()).toHaveTextContent("No record has the id “nowhere-1900-1”");
  });

  it("is told to a Spanish reader in Spanish, marked as our translation", async () => {
    const { atlas } = await open(incident("nogales-1991-1"), "es");
    const found = atlas.dataset.incidents.find(({ id }) => id === "nogales-1991-1");
    expect(within(panel("Caso")).getByRole("heading", { level: 2 })).toHaveTextContent(
      found?.title.es ?? "-",
    );
    expect(panel("Caso")).toHaveTextContent("Traducción nuestra del inglés.");
    expect(panel("Caso").querySelector("[lang]")).toBeNull();
    expect(panel("Caso")).toHaveTextContent("Desenlace no encontrado");
    expect(section("Lugar")).toHaveTextContent("Se conoce la ciudad o el poblado, ± 8 km");
  });
});

describe("opening, going on and closing", () => {
  it("moves focus to the heading, and back to what opened it on Escape", async () => {
    const user = userEvent.setup();
    await renderAtlas(
      <>
        <Opener id="nogales-1991-1" />
        <DetailsPanel />
      </>,
    );
    await user.click(screen.getByRole("button", { name: "Open" }));
    await waitFor(() => expect(within(panel()).getByRole("heading", { level: 2 })).toHaveFocus());
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("leaves focus alone when the record comes with the link", async () => {
    await open(incident("nogales-1991-1"));
    expect(document.body).toHaveFocus();
  });

  it("closes by its button", async () => {
    const user = userEvent.setup();
    const { atlas } = await open(incident("nogales-1991-1"));
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(atlas.store.getState().selection).toEqual({ type: "none" });
  });

  it("goes through the shown incidents without losing the button", async () => {
    const user = userEvent.setup();
    const { incidents } = await realDataset();
    const convicted = incidents.filter(({ effectiveStatus }) => effectiveStatus === "convicted");
    const filter = { ...NO_FILTER, status: ["convicted" as const] };
    const { atlas } = await renderAtlas(<DetailsPanel />, { choices: { filter } });
    const { shown } = atlas.sceneOf(atlas.store.getState().filter);
    atlas.store.getState().itemSelected(incident(shown[0]?.id ?? ""));
    const next = await screen.findByRole("button", { name: "Next incident" });
    expect(screen.getByRole("button", { name: "Previous incident" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(next);
    expect(atlas.store.getState().selection).toEqual(incident(shown[1]?.id ?? ""));
    expect(next).toHaveFocus();
    expect(screen.getByText(`2 of ${convicted.length} shown`)).toBeVisible();
  });

  it("says when the filters leave the open record out", async () => {
    await renderAtlas(<DetailsPanel />, {
      choices: { selection: incident("nogales-1991-1"), filter: { ...NO_FILTER, status: ["convicted"] } },
    });
    expect(panel()).toHaveTextContent("The current filters leave this incident out");
    expect(screen.queryByRole("button", { name: "Next incident" })).toBeNull();
  });
});

describe("a port of entry", () => {
  it("shows its crossings on both sides, its incidents and its traffic with gaps said", async () => {
    const { atlas } = await open({ type: "port", id: "san-ysidro" });
    expect(panel("Port of entry")).toHaveTextContent("Mexican side: Tijuana, Baja California");
    const here = atlas.dataset.incidents.filter(({ ports }) => ports.includes("san-ysidro"));
    expect(within(section(`${here.length} incidents here`)).getAllByRole("listitem")).toHaveLength(
      here.length,
    );
    const chart = screen.getByRole("img", { name: /^Personal vehicles a year, 1996 to 2025/ });
    expect(chart).toHaveAccessibleName(/no figures for .*2020 to 2022/);
    expect(chart).toHaveAccessibleName(/months missing in/);
  });

  it("gives the figures as a table, and does not take a missing one for zero", async () => {
    const user = userEvent.setup();
    await open({ type: "port", id: "san-ysidro" });
    await user.click(screen.getByText("The figures as a table"));
    const row = screen.getByRole("row", { name: /^2023/ });
    expect(row).toHaveTextContent("not found");
    expect(row).toHaveTextContent(/15,845,661/);
  });

  it("filters by itself, and says when nobody has its id", async () => {
    const user = userEvent.setup();
    const { atlas } = await open({ type: "port", id: "san-ysidro" });
    await user.click(screen.getByRole("button", { name: "San Ysidro" }));
    expect(atlas.store.getState().filter.regions).toEqual(["port-san-ysidro"]);
    atlas.store.getState().itemSelected({ type: "port", id: "atlantis" });
    await waitFor(() => expect(panel("Port of entry")).toHaveTextContent("No record has the id “atlantis”"));
  });
});

describe("a task force", () => {
  it("shows kind, lead, members, years and counties, as of its sources", async () => {
    await open({ type: "task-force", id: "rgv-border-corruption-task-force" });
    const shown = panel("Task force");
    expect(shown).toHaveTextContent("Border corruption task force");
    expect(shown).toHaveTextContent("Since 2014");
    expect(shown).toHaveTextContent("Hidalgo County and Starr County");
    expect(within(section("Members")).getAllByRole("listitem")).toHaveLength(5);
    expect(shown).toHaveTextContent("As of its sources");
  });

  it("says when its years and counties were not found, in Spanish too", async () => {
    await open({ type: "task-force", id: "bctf-san-diego" }, "es");
    expect(panel("Grupo especial")).toHaveTextContent("No se encontraron los años");
    expect(panel("Grupo especial")).toHaveTextContent("Las fuentes no nombran condados");
    expect(panel("Grupo especial")).toHaveTextContent("corrupción de funcionarios fronterizos");
    expect(screen.getByText("FBI Border Corruption Task Force, San Diego")).toHaveAttribute("lang", "en");
  });
});

describe("accessibility", () => {
  const all: readonly Selection[] = [
    incident("nogales-1991-1"),
    incident("mission-2017-1"),
    incident("ciudad-victoria-2021-1"),
    { type: "port", id: "san-ysidro" },
    { type: "task-force", id: "rgv-border-corruption-task-force" },
  ];
  for (const theme of ["light", "dark"]) {
    it.each(all)(`has nothing for axe to find in ${theme}: $type`, async (selection) => {
      document.documentElement.dataset["theme"] = theme;
      document.documentElement.lang = "en";
      const { container } = await renderAtlas(
        <main>
          <h1>Garita</h1>
          <DetailsPanel />
        </main>,
        { choices: { selection } },
      );
      const { violations } = await axe.run(container, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
});
