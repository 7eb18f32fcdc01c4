import { act, cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_FILTER } from "#domain/filter.ts";
import { STANDING } from "#domain/status.ts";
import { Sentence } from "#features/sentence/Sentence.tsx";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  delete document.documentElement.dataset["theme"];
});

const announced = (container: HTMLElement): string | null =>
  container.querySelector('[aria-live="polite"]')?.textContent ?? null;

describe("the sentence", () => {
  it("is the one status, in the words of the contract", async () => {
    await renderAtlas(<Sentence />);
    const { incidents } = await realDataset();
    const words = `Showing ${incidents.length} of ${incidents.length} incidents`;
    expect(screen.getByRole("status")).toHaveTextContent(words);
    expect(screen.getByRole("status", { name: words })).toBeVisible();
  });

  it("always adds up to the total", async () => {
    const { atlas } = await renderAtlas(<Sentence />, {
      choices: { filter: { ...NO_FILTER, clock: "conduct", hideUndated: true, method: ["bribery"] } },
    });
    const { sum } = atlas.sceneOf(atlas.store.getState().filter);
    expect(sum.shown + sum.filteredOut + sum.undatedHidden).toBe(sum.total);
    expect(
      screen.getByText(`${sum.filteredOut} filtered out · ${sum.undatedHidden} undated hidden`),
    ).toBeVisible();
  });

  it("counts by status in groups of their own, and officials as one total", async () => {
    await renderAtlas(<Sentence />);
    const { incidents } = await realDataset();
    const count = (status: string): number =>
      incidents.filter(({ effectiveStatus }) => effectiveStatus === status).length;
    const proven = screen.getByRole("list", { name: "Convicted or pleaded guilty" });
    expect(within(proven).getByText("Convicted")).toHaveTextContent(`Convicted ${count("convicted")}`);
    const accused = screen.getByRole("list", { name: "Accused or investigated" });
    expect(within(accused).getByText("Charged")).toHaveTextContent(`Charged ${count("charged")}`);
    const alleged = incidents.filter(({ effectiveStatus }) => STANDING[effectiveStatus] === "accused");
    expect(document.body).not.toHaveTextContent(String(alleged.length + count("convicted")));
    const officials = incidents.reduce((total, incident) => total + (incident.officials ?? 0), 0);
    expect(
      screen.getByText(new RegExp(`^${officials.toLocaleString("en-US")} officials in these cases`)),
    ).toBeVisible();
    expect(screen.getByText(/an undercount by nature\. Status as of November 21, 2026\.$/)).toBeVisible();
  });

  it("changes at once for the eye, and once the reader has stopped for the ear", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: false });
    const { atlas, container } = await renderAtlas(<Sentence />);
    const { store } = atlas;
    expect(announced(container)).toBe("");
    act(() => store.getState().codeToggled("method", "bribery"));
    const shown = atlas.sceneOf(store.getState().filter).sum.shown;
    expect(screen.getByRole("status")).toHaveTextContent(`Showing ${shown} of`);
    act(() => vi.advanceTimersByTime(300));
    act(() => store.getState().codeToggled("method", "infiltration"));
    act(() => vi.advanceTimersByTime(300));
    expect(announced(container)).toBe("");
    act(() => vi.advanceTimersByTime(300));
    expect(announced(container)).toMatch(/^Showing \d+ of \d+ incidents\. .*Bribery or infiltration\.$/);
    act(() => vi.advanceTimersByTime(5000));
    expect(announced(container)).toBe("");
  });

  it("keeps silent while the window plays", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: false });
    const { atlas, container } = await renderAtlas(<Sentence />);
    const { store } = atlas;
    act(() => store.getState().played());
    act(() => store.getState().codeToggled("method", "bribery"));
    act(() => vi.advanceTimersByTime(3000));
    expect(announced(container)).toBe("");
    act(() => store.getState().paused());
    act(() => vi.advanceTimersByTime(600));
    expect(announced(container)).toMatch(/^Showing/);
  });

  it("speaks Spanish", async () => {
    await renderAtlas(<Sentence />, {
      locale: "es",
      choices: { filter: { ...NO_FILTER, method: ["bribery"], status: ["charged"] } },
    });
    expect(screen.getByRole("status")).toHaveTextContent(/^Mostrando \d+ de 278 casos$/);
    expect(screen.getByText("Soborno · acusación formal")).toBeVisible();
    expect(screen.getByText(/Situación al 21 de noviembre de 2026\.$/)).toBeVisible();
  });

  it.each(["light", "dark"] as const)("leaves nothing for axe to find in %s", async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    const { container } = await renderAtlas(<Sentence />);
    const { violations } = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });
});
