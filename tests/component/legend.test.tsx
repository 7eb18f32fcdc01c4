import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { Legend } from "#features/legend/Legend.tsx";
import { DEFAULT_VIEW } from "#state/view.ts";
import { renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

afterEach(cleanup);

describe("the legend", () => {
  it("says first what one mark is, then what shape, colour, soft ring and number mean", async () => {
    const user = userEvent.setup();
    await renderAtlas(<Legend />);
    await user.click(screen.getByRole("button", { name: "Places and layers" }));
    const legend = screen.getByRole("region", { name: "Legend" });
    expect(legend).toHaveTextContent(/^One mark is one documented case\./);
    for (const words of [
      "Convicted or pleaded guilty",
      "Charged or arrested",
      "Investigated",
      "Accused, no outcome found",
      "Cleared or closed",
      "Paid (bribery)",
      "Soft ring: place known only to a county or wider area",
      "Number: that many cases at one place",
    ]) {
      expect(legend).toHaveTextContent(words);
    }
  });

  it("switches the layers of the map on and off", async () => {
    const user = userEvent.setup();
    const { atlas } = await renderAtlas(<Legend />);
    await user.click(screen.getByRole("button", { name: "Places and layers" }));
    const group = within(screen.getByRole("group", { name: "On the map" }));
    expect(group.getByRole("checkbox", { name: "Ports of entry" })).toBeChecked();
    expect(group.getByRole("checkbox", { name: "Counties" })).not.toBeChecked();
    await user.click(group.getByRole("checkbox", { name: "Ports of entry" }));
    await user.click(group.getByRole("checkbox", { name: "Border Patrol sectors" }));
    expect(atlas.store.getState().view.layers).toEqual(["incidents", "task-forces", "sectors"]);
  });

  it("cannot change layers that a host page has locked", async () => {
    await renderAtlas(<Legend />, { choices: { view: { ...DEFAULT_VIEW, lock: ["show"] } } });
    await userEvent.setup().click(screen.getByRole("button", { name: "Places and layers" }));
    for (const box of screen.getAllByRole("checkbox")) expect(box).toBeDisabled();
  });

  it("speaks Spanish", async () => {
    await renderAtlas(<Legend />, { locale: "es" });
    await userEvent.setup().click(screen.getByRole("button", { name: "Lugares y capas" }));
    expect(screen.getByRole("region", { name: "Simbología" })).toHaveTextContent(
      "Cada marca es un caso documentado.",
    );
    expect(screen.getByRole("checkbox", { name: "Puertos de entrada" })).toBeChecked();
  });

  for (const theme of ["light", "dark"]) {
    it.each([320, 1280])(`has nothing for axe to find in ${theme}, %d px wide`, async (width) => {
      document.documentElement.dataset["theme"] = theme;
      document.documentElement.lang = "en";
      const { container } = await renderAtlas(
        <main>
          <h1>Garita</h1>
          <style>{`.box { container-type: inline-size; inline-size: ${width}px }`}</style>
          <div className="box">
            <Legend />
          </div>
        </main>,
      );
      await userEvent.setup().click(screen.getByRole("button", { name: "Places and layers" }));
      const { violations } = await axe.run(container, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
});
