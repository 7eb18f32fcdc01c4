import { describe, expect, it } from "vitest";
import { cssTokens } from "#theme/css.ts";
import { houseCss, paletteOf, stackOf } from "#theme/house.ts";
import { PALETTES } from "#theme/palette.ts";

const PLAIN = { accents: { light: null, dark: null }, fonts: { serif: null, sans: null, files: [] } };
const at = (file: string): string => `../fonts/${file}`;

describe("a publisher's look", () => {
  it("is nothing where nothing is set", () => {
    expect(houseCss(PLAIN, at)).toBe("");
  });

  it("gives each theme its own accent, as the system or the reader asks for it", () => {
    const css = houseCss({ ...PLAIN, accents: { light: "#0b5cad", dark: "#8ec7ff" } }, at);
    const [light = "", system = "", chosen = ""] = css.split(":root").slice(1);
    expect(light).toContain("--accent: #0b5cad;");
    expect(system).toMatch(/^:not\(\[data-theme="light"\]\)[^}]*--accent: #8ec7ff;/);
    expect(chosen).toMatch(/^\[data-theme="dark"\][^}]*--brand: #8ec7ff;/);
  });

  it("leaves the other theme as it was", () => {
    const light = { light: "#0b5cad", dark: null };
    expect(houseCss({ ...PLAIN, accents: light }, at)).not.toContain("prefers-color-scheme");
    // The tokens say the default again in the dark theme, where the publisher's light accent would else come through.
    expect(cssTokens().match(/--brand: var\(--ink\);/g)).toHaveLength(3);
    expect(paletteOf("dark", { accents: light })).toEqual(PALETTES.dark);
    expect(paletteOf("light", { accents: light })).toEqual({ ...PALETTES.light, accent: "#0b5cad" });
  });

  it("closes every stack by its generic family and quotes what is a name", () => {
    expect(stackOf(["Tiempos Text", "Georgia"], "serif")).toBe('"Tiempos Text", "Georgia", serif');
    expect(stackOf(["system-ui", "-apple-system", "inherit"], "sans-serif")).toBe(
      'system-ui, -apple-system, "inherit", sans-serif',
    );
    expect(stackOf(["serif"], "serif")).toBe("serif");
  });

  it("names a publisher's own files, which never move what is already painted", () => {
    const file = {
      family: "Tiempos Text",
      file: "tiempos.woff2",
      weight: "400 700",
      style: "italic",
    } as const;
    const css = houseCss({ ...PLAIN, fonts: { serif: ["Tiempos Text"], sans: null, files: [file] } }, at);
    expect(css).toContain('src: url("../fonts/tiempos.woff2") format("woff2");');
    expect(css).toContain("font-weight: 400 700;");
    expect(css).toContain("font-style: italic;");
    expect(css).toContain("font-display: optional;");
    expect(css).toContain('--serif: "Tiempos Text", serif;');
    expect(css).not.toContain("--sans");
  });
});
