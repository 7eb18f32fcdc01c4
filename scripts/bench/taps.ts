import type { CDPSession } from "playwright";
import { openPhone } from "./slowPhone.ts";
import type { Visit } from "./visits.ts";
import { seenBy, watch } from "./watch.ts";

const PATIENCE_MS = 60_000;
/** How long a tap that the page was told of may take to show before it counts as lost. */
const ANSWER_MS = 100;

type Target = Readonly<{ x: number; y: number; isCheckbox: boolean }>;

/** Runs in the page: where a reader would tap next, brought into view. A checkbox of a filter, else what opens the filters. */
function nextTarget(): Target | null {
  // What is not painted yet is not tapped: without its styles the document has another order.
  if (!performance.getEntriesByName("first-contentful-paint").length) return null;
  const panel = document.getElementById("filters");
  const boxes = [...(panel?.querySelectorAll<HTMLInputElement>("input[type=checkbox]:enabled") ?? [])];
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const checkbox = boxes.find((box) => isSeen(box.closest("label") ?? box));
  const opener = document.querySelector("button[aria-controls=filters][aria-expanded=false]:enabled");
  const element = checkbox ? (checkbox.closest("label") ?? checkbox) : opener;
  if (!element || !isSeen(element)) return null;
  const middleOf = ({ x, y, width, height }: DOMRect): [number, number] => [
    x + Math.min(width, 200) / 2,
    y + height / 2,
  ];
  // Below the window, or under the bar that stays at its foot: then the reader scrolls first.
  const isFree = element.contains(document.elementFromPoint(...middleOf(element.getBoundingClientRect())));
  if (!isFree) element.scrollIntoView({ block: "center", behavior: "instant" });
  const [x, y] = middleOf(element.getBoundingClientRect());
  return { x, y, isCheckbox: checkbox !== undefined };
}

async function tap(cdp: CDPSession, { x, y }: Target): Promise<void> {
  await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * When the filters answer: milliseconds from the navigation until the status sentence has other words because a checkbox
 * of the filters was tapped. From the document's first bytes on, a finger of Chromium's own (real touch events) taps
 * "Filters" as soon as that is to be seen, then the first checkbox of the panel. A tap that the page was told of and that
 * changed nothing within 100 ms is lost, as on a page whose script has not come, and is made again. So the figure holds
 * what a reader waits for who taps from the first moment: script, data, first render, opening the panel, the answer.
 * Null when nothing has answered within a minute.
 */
export async function filtersAnswerAt(visit: Visit): Promise<number | null> {
  const phone = await openPhone(visit.browser);
  const { page, cdp } = phone;
  await watch(page);
  await page.goto(`${visit.site.address}${visit.path}`, { waitUntil: "commit", timeout: PATIENCE_MS });
  const until = Date.now() + PATIENCE_MS;
  let before: string | null = null;
  let tappedAt = Number.POSITIVE_INFINITY;
  let answeredAt: number | null = null;
  while (answeredAt === null && Date.now() < until) {
    const target = await page.evaluate(nextTarget);
    if (target) {
      const { clicks, status } = await seenBy(page);
      if (target.isCheckbox && before === null) {
        before = status.at(-1)?.text ?? "";
        tappedAt = status.at(-1)?.at ?? 0;
      }
      await tap(cdp, target);
      const lost = Date.now() + 1000;
      while ((await seenBy(page)).clicks.length === clicks.length && Date.now() < lost) await wait(20);
    }
    await wait(target ? ANSWER_MS : 30);
    const { status } = await seenBy(page);
    answeredAt =
      status.find(({ at, text }) => before !== null && at > tappedAt && text !== before)?.at ?? null;
  }
  await phone.close();
  return answeredAt;
}
