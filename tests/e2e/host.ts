import type { ElementHandle, Frame, Page } from "playwright";
import { expect, inject } from "vitest";
import { CODE_FORMS, embedCode } from "#embed/builder/embedCode.ts";
import { serveSite } from "#tests/fixtures/serveSite.ts";

export type Heard = Readonly<{
  type: string;
  id: string;
  detail: Readonly<{ link?: string; id?: string | null }>;
}>;
export type MapElement = HTMLElement & { show: (link: string) => void; link: string };

/** The lines that the embed builder gives for each form, in the place that the fixture keeps for it. */
function withCodes(text: string, site: string): string {
  return CODE_FORMS.reduce(
    (filled, form) =>
      filled.replaceAll(`%${form}%`, () =>
        embedCode(form, {
          site,
          locale: form === "frame" ? "es" : "en",
          link: "?method=bribery&view=strip&lock=method",
          title: `Bribery along the border: "${form}" & more`,
          linkText: "Open this view in Garita",
          heightPx: 640,
          follows: true,
          picture: "picture.png",
        }),
      ),
    text,
  );
}

export type Hosts = Readonly<{ address: string; close: () => void }>;

/** The host fixtures on an origin of their own, beside a foreign one, under a policy as strict as a newsroom's can be. */
export async function serveHosts(): Promise<Hosts> {
  const site = inject("siteUrl");
  const folder = "tests/fixtures/host";
  const foreign = await serveSite(folder, () => ({ "Content-Security-Policy": "default-src 'self'" }));
  const [siteOrigin, foreignOrigin] = [new URL(site).origin, new URL(foreign.address).origin];
  const policy = `default-src 'none'; script-src 'self' ${siteOrigin}; frame-src ${siteOrigin} ${foreignOrigin}; img-src 'self'`;
  const host = await serveSite(
    folder,
    () => ({ "Content-Security-Policy": policy }),
    (text) => withCodes(text, site).replaceAll("%site%", site).replaceAll("%foreign%", foreign.address),
  );
  return {
    address: host.address,
    close: () => {
      host.close();
      foreign.close();
    },
  };
}

export const heardOf = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** The frame of a map: itself, within the element, or within the place of the page that has the id. */
async function frameElementOf(page: Page, id: string): Promise<ElementHandle<Element>> {
  const handle = await page.locator(`#${id}`).evaluateHandle((place) => {
    const map = place.matches("garita-map, iframe") ? place : place.querySelector("garita-map, iframe");
    return map?.shadowRoot?.querySelector("iframe") ?? map;
  });
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`${id} holds no map`);
  return element;
}

/** The document inside a map, once the host's page has heard that it is ready. */
export async function guestOf(page: Page, id: string): Promise<Frame> {
  const element = await frameElementOf(page, id);
  await element.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => (await heardOf(page)).some((one) => one.id === id && one.type === "garita-ready"), {
      timeout: 60_000,
    })
    .toBe(true);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${id} holds no frame`);
  return frame;
}

export const heightsOf = async (
  frame: Frame,
): Promise<Readonly<{ frame: number; content: number; window: number }>> => {
  const element = await frame.frameElement();
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  const inner = await frame.evaluate(() => document.documentElement.scrollHeight);
  const outer = await element.evaluate((one) => (one as HTMLIFrameElement).clientHeight);
  return { frame: outer, content, window: inner };
};

/** The frame is as high as its content and stays so. */
export async function expectFitting(frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const heights = await heightsOf(frame);
      return Math.abs(heights.frame - heights.content);
    })
    .toBeLessThanOrEqual(1);
  // What comes late may change it once or twice; a frame and a content that chase each other never rest.
  let [last, still] = [await heightsOf(frame), 0];
  for (let look = 0; look < 20 && still < 3; look += 1) {
    await frame.waitForTimeout(300);
    const now = await heightsOf(frame);
    still = now.content === last.content && now.frame === last.frame ? still + 1 : 0;
    last = now;
  }
  expect(still).toBe(3);
  expect(Math.abs(last.frame - last.content)).toBeLessThanOrEqual(1);
  expect(last.window).toBeLessThanOrEqual(last.frame);
}
