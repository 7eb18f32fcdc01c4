import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { latePartsOf } from "#domain/lateParts.ts";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { realDataset, renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

describe("the text search", () => {
  it("finds places with or without their accents once typing pauses", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<SearchBox />);
    const shown = (): number => atlas.sceneOf(atlas.store.getState().filter).sum.shown;
    const all = shown();
    const field = screen.getByRole("searchbox", { name: "Search incidents" });
    await user.type(field, "Juárez");
    expect(atlas.store.getState().filter.text).not.toBe("Juárez");
    await waitFor(() => expect(atlas.store.getState().filter.text).toBe("Juárez"));
    const accented = shown();
    expect(accented).toBeGreaterThan(0);
    expect(accented).toBeLessThan(all);
    await user.clear(field);
    await user.type(field, "juarez");
    await waitFor(() => expect(atlas.store.getState().filter.text).toBe("juarez"));
    expect(shown()).toBe(accented);
  });

  it("waits for the texts that it reads, says so, and applies what was typed last", async () => {
    const user = userEvent.setup();
    const parts = latePartsOf(await realDataset());
    let come: () => void = () => {};
    const texts = () =>
      new Promise<typeof parts.texts>((resolve) => {
        come = () => resolve(parts.texts);
      });
    const [shapes, traffic, figures] = [parts.shapes, parts.traffic, parts.figures];
    const { atlas } = await renderAtlas(<SearchBox />, {
      late: { texts, shapes: async () => shapes, traffic: async () => traffic, figures: async () => figures },
    });
    const field = screen.getByRole("searchbox", { name: "Search incidents" });
    expect(atlas.late.texts.state().status).toBe("waiting");
    await user.click(field);
    expect(atlas.late.texts.state().status).toBe("loading");
    await user.keyboard("nogal{Enter}es{Enter}");
    expect(screen.getByText(/texts are loading/)).toBeVisible();
    expect(atlas.store.getState().filter.text).toBe("");
    await act(async () => come());
    expect(atlas.store.getState().filter.text).toBe("nogales");
    expect(field).toHaveValue("nogales");
    expect(screen.queryByText(/texts are loading/)).toBeNull();
  });

  it("clears at once, by button and by Escape, and keeps the focus", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<SearchBox />);
    const field = screen.getByRole("searchbox", { name: "Search incidents" });
    await user.type(field, "sheriff{Enter}");
    expect(atlas.store.getState().filter.text).toBe("sheriff");
    await user.click(screen.getByRole("button", { name: "Clear search" }));
    expect(atlas.store.getState().filter.text).toBe("");
    expect(field).toHaveFocus();
    await user.keyboard("port{Enter}");
    expect(atlas.store.getState().filter.text).toBe("port");
    await user.keyboard("{Escape}");
    expect(atlas.store.getState().filter.text).toBe("");
  });

  it("follows a change from elsewhere and forgets what was about to be sent", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<SearchBox />);
    const field = screen.getByRole("searchbox", { name: "Search incidents" });
    await user.type(field, "sheriff{Enter}");
    act(() => atlas.store.getState().filterReset());
    expect(field).toHaveValue("");
    act(() => atlas.store.getState().textChanged("agent"));
    expect(field).toHaveValue("agent");
    await user.clear(field);
    await user.type(field, "nurse");
    act(() => atlas.store.getState().textChanged("customs"));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(atlas.store.getState().filter.text).toBe("customs");
    expect(field).toHaveValue("customs");
  });

  it("keeps a space between words while they are typed", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<SearchBox />);
    const field = screen.getByRole("searchbox", { name: "Search incidents" });
    await user.type(field, "border ");
    await waitFor(() => expect(atlas.store.getState().filter.text).toBe("border"));
    expect(field).toHaveValue("border ");
  });

  it.each(["light", "dark"])("has its Spanish name and nothing for axe to find in %s", async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    const user = userEvent.setup();
    const { container } = await renderAtlas(
      <main>
        <h1>Garita</h1>
        <SearchBox />
      </main>,
      { locale: "es" },
    );
    await user.type(screen.getByRole("searchbox", { name: "Buscar casos" }), "aduana");
    const { violations } = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
