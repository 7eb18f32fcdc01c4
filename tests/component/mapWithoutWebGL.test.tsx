import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { MapCanvas } from "#map/MapCanvas.tsx";
import { renderAtlas } from "#tests/fixtures/renderAtlas.tsx";

// A file of its own, since a page asks once whether it has WebGL.
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("is one sentence under the map's name where WebGL is missing, and breaks nothing", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { atlas } = await renderAtlas(<MapCanvas theme="light" />, { locale: "es" });
  const region = await screen.findByRole("region", { name: "Mapa" });
  expect(region.textContent).toBe(atlas.messages.map.webglMissing);
});
