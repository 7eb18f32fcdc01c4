import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import type { WholeDataset } from "#domain/dataset.ts";
import type { WholeIncident } from "#domain/incident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import type { WithdrawnCase } from "#domain/withdrawn.ts";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import type { Locale } from "#i18n/messages.ts";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

const day = (text: string) => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
};
const OPEN = "san-ysidro-2025-1";
const CLEARED = "lukeville-2010-1";
const GONE: WithdrawnCase = {
  id: "calexico-1994-7",
  date: day("2026-11-03"),
  reason: "not-supported",
  mergedInto: null,
};

async function datasetWith(
  id: string,
  change: (incident: WholeIncident) => Partial<WholeIncident>,
): Promise<WholeDataset> {
  const dataset = await realDataset();
  const incidents = dataset.incidents.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  return { ...dataset, incidents };
}

const open = (id: string, dataset: WholeDataset, locale: Locale = "en") =>
  renderAtlas(<DetailsPanel />, { locale, dataset, choices: { selection: { type: "incident", id } } });
const panel = (): HTMLElement => screen.getByRole("complementary");

const REPLY: WholeIncident["reply"] = {
  text: {
    en: "The officer says that the deposits were savings.",
    es: "El oficial dice que los depósitos eran ahorros.",
  },
  by: { en: "One of the officers, through a lawyer", es: "Uno de los oficiales, por medio de su abogado" },
  date: day("2026-11-02"),
};

describe("a reply", () => {
  it("stands before the history, with its date and by whom", async () => {
    await open(OPEN, await datasetWith(OPEN, () => ({ reply: REPLY })));
    const headings = within(panel())
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
    expect(headings.indexOf("Reply")).toBe(headings.indexOf("History") - 1);
    expect(screen.getByRole("blockquote")).toHaveTextContent("the deposits were savings");
    expect(panel()).toHaveTextContent("One of the officers, through a lawyer, November 2, 2026");
  });

  it("is told in Spanish too", async () => {
    await open(OPEN, await datasetWith(OPEN, () => ({ reply: REPLY })), "es");
    expect(screen.getByRole("blockquote")).toHaveTextContent("los depósitos eran ahorros");
    expect(panel()).toHaveTextContent(
      "Uno de los oficiales, por medio de su abogado, 2 de noviembre de 2026",
    );
  });
});

describe("an expungement", () => {
  it("is said where the case stands, which is cleared", async () => {
    const dataset = await datasetWith(CLEARED, () => ({ expunged: day("2026-10-01") }));
    await open(CLEARED, dataset);
    expect(panel()).toHaveTextContent("A court expunged or sealed this case (October 1, 2026).");
    expect(panel()).toHaveTextContent("charges were dismissed");
  });
});

describe("a withdrawn record", () => {
  it("says that it was withdrawn, since when and why, and nothing else", async () => {
    const dataset = { ...(await realDataset()), withdrawn: [GONE] };
    await open(GONE.id, dataset);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("This record was withdrawn");
    expect(panel()).toHaveTextContent("not been part of the atlas since November 3, 2026");
    expect(panel()).toHaveTextContent("Its sources did not bear it out.");
    expect(within(panel()).queryByRole("heading", { level: 3 })).toBeNull();
    expect(within(panel()).queryByRole("link")).toBeNull();
  });

  it("says so in Spanish", async () => {
    await open(GONE.id, { ...(await realDataset()), withdrawn: [GONE] }, "es");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Este registro fue retirado");
    expect(panel()).toHaveTextContent("No forma parte del atlas desde el 3 de noviembre de 2026");
  });

  it("leads a reader of a duplicate to the record that tells the case", async () => {
    const user = userEvent.setup();
    const twin: WithdrawnCase = { ...GONE, reason: "duplicate", mergedInto: OPEN };
    const { atlas } = await open(GONE.id, { ...(await realDataset()), withdrawn: [twin] });
    const title = atlas.dataset.incidents.find(({ id }) => id === OPEN)?.title.en ?? "";
    await user.click(screen.getByRole("button", { name: new RegExp(title.slice(0, 30)) }));
    expect(atlas.store.getState().selection).toEqual({ type: "incident", id: OPEN });
  });

  it.each(["en", "es"] as const)("has nothing for axe to find (%s)", async (locale) => {
    document.documentElement.lang = locale;
    const { container } = await renderAtlas(
      <main>
        <h1>Garita</h1>
        <DetailsPanel />
      </main>,
      {
        locale,
        dataset: { ...(await realDataset()), withdrawn: [GONE] },
        choices: { selection: { type: "incident", id: GONE.id } },
      },
    );
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("a source with an archived copy", () => {
  const withCopy = (): Promise<WholeDataset> =>
    datasetWith(OPEN, ({ sources: [first, ...rest] }) => ({
      sources: first
        ? [{ ...first, archivedUrl: "https://web.archive.org/web/2025/https://x.org/" }, ...rest]
        : [],
    }));

  it("links it beside the source, under a name of its own", async () => {
    await open(OPEN, await withCopy());
    const copy = screen.getByRole("link", { name: /^archived copy of “/ });
    expect(copy).toHaveTextContent("archived copy");
    expect(copy).toHaveAttribute("href", "https://web.archive.org/web/2025/https://x.org/");
    expect(screen.getAllByRole("link", { name: /^archived copy/ })).toHaveLength(1);
  });

  it("names it in Spanish", async () => {
    await open(OPEN, await withCopy(), "es");
    expect(screen.getByRole("link", { name: /^copia archivada de «/ })).toHaveTextContent("copia archivada");
  });
});
