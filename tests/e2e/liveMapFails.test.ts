import { describe, expect, it } from "vitest";
import { expectPainted, regionOf } from "./pixels.ts";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

describe("where a part of the live map does not arrive", () => {
  const open = useBrowser();

  it.each([
    ["the map's script", /assets\/MapCanvas-[^/]+\.js$/],
    ["its style", /assets\/MapCanvas-[^/]+\.css$/],
    ["its worker", /assets\/maplibre-gl-worker-[^/]+\.js$/],
  ])("%s: the picture stays, says so and still answers, and it can be tried again", async (name, part) => {
    const { page, requests } = await open({
      prepare: (fresh) => fresh.route(part, (route) => route.abort()),
    });
    const failed = page.getByText("The live map could not be loaded.");
    await failed.waitFor();
    expect(requests.filter((url) => part.test(url))).not.toEqual([]);
    await expectPainted(page, regionOf(page, "Map"), 100);
    await shoot(page, `live-map-fails-${name.replaceAll(/\W+/g, "-")}`);
    await page.getByRole("checkbox", { name: /^Bribery/ }).click();
    await expect
      .poll(() =>
        page
          .getByRole("status")
          .filter({ hasText: /Showing/ })
          .textContent(),
      )
      .toMatch(/^Showing (?!278)\d+ of 278 incidents/);
    await page.unroute(part);
    await page.getByRole("button", { name: "Start the live map again" }).click();
    await waitForMap(page);
    expect(await failed.count()).toBe(0);
  });

  it("where it does not come a second time the page can be loaded anew, as its link has it", async () => {
    const part = /assets\/MapCanvas-[^/]+\.js$/;
    const { page } = await open({
      path: "?method=bribery",
      prepare: (fresh) => fresh.route(part, (route) => route.abort()),
    });
    await page.getByRole("button", { name: "Start the live map again" }).click();
    const reload = page.getByRole("button", { name: "Reload the page" });
    await reload.waitFor();
    await page.unroute(part);
    await reload.click();
    await waitForMap(page);
    expect(new URL(page.url()).search).toBe("?method=bribery");
  });
});
