import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { axeFindings, shoot, useBrowser, waitForMap } from "./reader.ts";

const PHONE = { width: 360, height: 740 } as const;
const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const;

const TODOS_SANTOS = "23.4464_-110.2265_7";
const BOQUILLAS = "29.1887_-102.945_8";
const SAN_YSIDRO = "32.5436_-117.0296_4.5";

describe("a finger on the map of a phone", () => {
  const open = useBrowser();
  const mapOf = (page: Page) => page.getByRole("region", { name: "Map", exact: true });
  const visit = async (at: string): Promise<Page> => {
    const { page } = await open({ path: `?at=${at}`, options: TOUCH });
    await page
      .getByRole("status")
      .filter({ hasText: /Showing/ })
      .waitFor();
    await mapOf(page).evaluate((element) => element.scrollIntoView({ block: "center" }));
    await waitForMap(page);
    await mapOf(page).evaluate((element) => element.scrollIntoView({ block: "center" }));
    return page;
  };
  /** The middle of the map is the place in the link. */
  const tapBeside = async (page: Page, x: number, y: number): Promise<void> => {
    const box = await mapOf(page).boundingBox();
    if (!box) throw new Error("no map");
    await page.touchscreen.tap(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
  };

  it("opens a single case, also when it lands a little beside it", async () => {
    const page = await visit(TODOS_SANTOS);
    await tapBeside(page, 10, -7);
    await page.getByRole("complementary", { name: "Incident", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("sel")).toBe("incident.todos-santos-1996-1");
  });

  it("opens a port of entry", async () => {
    const page = await visit(BOQUILLAS);
    await tapBeside(page, 6, 6);
    await page.waitForURL((url) => url.searchParams.get("sel") === "port.boquillas");
  });

  it("opens a counted mark to a list as high as the map, whose heading and way out stay in sight", async () => {
    const page = await visit(SAN_YSIDRO);
    await tapBeside(page, 0, 0);
    const list = page.getByRole("dialog");
    await list.waitFor();
    const rows = list.getByRole("listitem");
    const [map, sheet, row] = await Promise.all(
      [mapOf(page), list, rows.first()].map((place) => place.boundingBox()),
    );
    expect(sheet?.height).toBeGreaterThan(0.85 * (map?.height ?? 0));
    expect(row?.height).toBeGreaterThanOrEqual(44);
    await rows.last().scrollIntoViewIfNeeded();
    const close = list.getByRole("button", { name: "Close the list" });
    const target = await close.boundingBox();
    expect(target?.width).toBeGreaterThanOrEqual(44);
    expect(target?.y).toBeGreaterThanOrEqual(sheet?.y ?? 0);
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, "touch-list-360");
    await close.tap();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("moves the map without dragging", async () => {
    const page = await visit(BOQUILLAS);
    await mapOf(page).getByRole("button", { name: "Move west" }).tap();
    await page.waitForURL((url) => Number(url.searchParams.get("at")?.split("_")[1]) < -103);
  });
});
