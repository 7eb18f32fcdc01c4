import { describe, expect, it } from "vitest";
import { labelFontsOf } from "#map/basemap/labelLayers.ts";
import { firstLabelOf, loadStyle, styleAddressOf } from "#map/basemap/publisherStyle.ts";

const OWN = { url: "https://a.example/l.json", urlDark: null, credit: "A", origins: [] };
const answering = (body: unknown, status = 200): typeof fetch =>
  (() => Promise.resolve(new Response(JSON.stringify(body), { status }))) as typeof fetch;

describe("a publisher's own basemap", () => {
  it("is drawn in the theme that it is made for, and the embedded one in the other", () => {
    expect(styleAddressOf(OWN, "light")).toBe("https://a.example/l.json");
    expect(styleAddressOf(OWN, "dark")).toBeNull();
    expect(styleAddressOf({ ...OWN, urlDark: "https://a.example/d.json" }, "dark")).toContain("d.json");
    expect(styleAddressOf(null, "light")).toBeNull();
  });

  it("takes the marks under its first name", () => {
    const layers = [
      { id: "sea", type: "background" as const },
      { id: "names", type: "symbol" as const, source: "a" },
      { id: "more-names", type: "symbol" as const, source: "a" },
    ];
    expect(firstLabelOf({ layers })).toBe("names");
    expect(firstLabelOf({ layers: layers.slice(0, 1) })).toBeUndefined();
  });

  it("is refused where it is missing or no style", async () => {
    await expect(
      loadStyle(OWN.url, answering({ version: 8, sources: {}, layers: [] })),
    ).resolves.toBeTruthy();
    await expect(loadStyle(OWN.url, answering({}, 404))).rejects.toThrow("404");
    await expect(loadStyle(OWN.url, answering({ version: 7, layers: [] }))).rejects.toThrow(
      "no MapLibre style",
    );
    await expect(loadStyle(OWN.url, answering(null))).rejects.toThrow("no MapLibre style");
  });

  it("names are set in the publisher's families first", () => {
    const { regular, water } = labelFontsOf({ sans: ["Franklin"], serif: null });
    expect(regular.slice(0, 3)).toEqual(["Map Regular", "Franklin", "system-ui"]);
    expect(water[1]).toBe("Iowan Old Style");
  });
});
