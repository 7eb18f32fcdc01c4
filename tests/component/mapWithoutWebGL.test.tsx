import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { LiveMap } from "#app/LiveMap.tsx";
import { renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

// A file of its own, since a page asks once whether it has WebGL.
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("keeps the still map where WebGL is missing, says so once, and offers nothing that cannot come", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { atlas } = await renderAtlas(
    <div style={{ inlineSize: 900, blockSize: 560 }}>
      <LiveMap isEmbed={false} />
    </div>,
    { locale: "es" },
  );
  const region = await screen.findByRole("region", { name: "Mapa" });
  await waitFor(() => {
    within(region).queryByRole("button", { name: atlas.messages.app.openLiveMap })?.click();
    within(region).getByText(atlas.messages.map.webglMissing);
  });
  expect(within(region).getByRole("img", { name: /con \d+ casos$/ })).toBeTruthy();
  expect(within(region).getByRole("listbox")).toBeTruthy();
  expect(within(region).queryByRole("button", { name: atlas.messages.app.openLiveMap })).toBeNull();
  expect(region.querySelector("canvas")).toBeNull();
});
