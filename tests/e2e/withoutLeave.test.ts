import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "#tests/fixtures/serveSite.ts";
import { expectPainted, regionOf } from "./pixels.ts";
import { shoot, useBrowser, waitForMap } from "./reader.ts";

type Served = Awaited<ReturnType<typeof serveSite>>;

/** Nothing but the site's own files: no picture made in the page, no script or style written in it. */
const STRICTEST = "default-src 'self'";

function countViolations(): void {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  document.addEventListener("securitypolicyviolation", (event) => {
    refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

describe(`under the policy ${STRICTEST}`, () => {
  const open = useBrowser();
  let site: Served;
  beforeAll(async () => {
    site = await serveSite("dist", () => ({ "Content-Security-Policy": STRICTEST }));
  });
  afterAll(() => site.close());

  it.each([
    ["", "Map", "Border strip", "Strip"],
    ["es/", "Mapa", "Franja fronteriza", "Franja"],
    ["embed/?view=map", "Map", "Border strip", "Strip"],
    ["es/embed/?view=map", "Mapa", "Franja fronteriza", "Franja"],
  ])("/%s works whole, live map and all, and nothing is refused", async (path, map, strip, button) => {
    const { page, errors } = await open({
      path: "about/",
      width: 1280,
      prepare: (fresh) => fresh.addInitScript(countViolations),
    });
    errors.length = 0;
    await page.goto(`${site.address}${path}`);
    await waitForMap(page);
    expect(await regionOf(page, map).locator("canvas").count()).toBeGreaterThan(0);
    const name = path.replaceAll(/\W+/g, "-") || "atlas";
    await shoot(page, `without-leave-${name}`);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expectPainted(page, regionOf(page, strip), 100);
    expect(await page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
