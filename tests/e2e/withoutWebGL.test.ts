import { describe, expect, it } from "vitest";
import { paintedMarks, regionOf } from "./pixels.ts";
import { axeFindings, shoot, useBrowser } from "./reader.ts";

const NO_GRAPHICS = ["--disable-gpu", "--disable-3d-apis", "--disable-webgl", "--disable-webgl2"];

describe("with WebGL off", () => {
  const open = useBrowser(NO_GRAPHICS);

  it.each([
    ["", "en", "Map", "light", 1280],
    ["es/", "es", "Mapa", "dark", 1280],
    ["embed/?view=map", "embed-en", "Map", "dark", 700],
    ["es/embed/?view=map", "embed-es", "Mapa", "light", 360],
  ] as const)(
    "the picture of /%s (%s) stays, every mark painted, and answers",
    async (path, name, map, theme, width) => {
      const { page, requests, errors } = await open({ path, theme, width, height: 900 });
      // On a phone the live map waits for a tap.
      if (width < 480)
        await page.getByRole("button", { name: /^(?:Open the live map|Abrir el mapa interactivo)/ }).click();
      await page.getByText(/WebGL/).first().waitFor();
      const picture = regionOf(page, map);
      const before = await paintedMarks(page, picture);
      expect(before.count).toBeGreaterThan(40);
      expect(before.share).toBeGreaterThan(0.97);
      await shoot(page, `without-webgl-${name}-${theme}`, width < 1024);
      if (width < 1024) await page.getByRole("button", { name: /^(?:Filters|Filtros)/ }).click();
      await page.getByRole("checkbox", { name: /^(?:Bribery|Soborno)/ }).click();
      await expect.poll(async () => (await paintedMarks(page, picture)).count).not.toBe(before.count);
      await picture.getByRole("listbox").first().focus();
      for (const key of ["Home", "ArrowRight", "Enter"]) await page.keyboard.press(key);
      await expect
        .poll(
          async () =>
            (await page.getByRole("complementary").count()) + (await page.getByRole("dialog").count()),
        )
        .toBeGreaterThan(0);
      expect(requests.filter((url) => /MapCanvas|maplibre|basemap/.test(url))).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
