import { FRAME_KEYS } from "#state/linkKeys.ts";

/**
 * What is pressed, typed or chosen before the page answers is not lost: it waits, and is done when the page has taken
 * over. Without this a ticked box would stay ticked while nothing is filtered, and a line typed into the search would vanish.
 */

/** Said on the window when the page answers. */
export const TAKEN_OVER = "garita-taken-over";

type Field = HTMLInputElement | HTMLSelectElement;

const CONTROLS = "button,[type=checkbox],[type=radio]";
const KEPT = ["click", "auxclick", "submit", "input", "change"];

const isField = (target: Element): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const nameOf = (control: Element): string =>
  (control.ariaLabel ?? (isField(control) ? control.labels?.[0]?.textContent : control.textContent)) || "";

/** The control itself; where a link's page has been put in the built one's place, the one that is called the same. */
const nowOf = <T extends HTMLElement>(control: T, name: string): T | undefined =>
  control.isConnected
    ? control
    : [...document.querySelectorAll<T>(control.localName)].find((other) => name && nameOf(other) === name);

const tell = (control: Element, name: string): boolean =>
  control.dispatchEvent(new Event(name, { bubbles: true }));
/** A part that React has not come to yet is made its own by this, before anything in it changes. */
const wake = (control: Element): boolean => tell(control, "input");

function press(pressed: HTMLElement, name: string): void {
  pressed.ariaBusy = null;
  const control = nowOf(pressed, name);
  if (!control) return;
  wake(control);
  control.click();
}

/** As if it were typed or chosen only now: React, which has read the field as it stood, must see it change. */
function fill(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement) {
    wake(field);
    field.value = value;
    tell(field, "change");
    return;
  }
  field.value = field.defaultValue;
  wake(field);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  wake(field);
}

/** Before the page has written it: the address as it is, but to the atlas without what is a frame's alone. */
function carry(anchor: HTMLAnchorElement): void {
  const query = new URLSearchParams(location.search);
  if (anchor.dataset["carries"] === "view") for (const key of FRAME_KEYS) query.delete(key);
  if (!anchor.search) anchor.search = query.size === 0 ? "" : `${query}`;
}

/** From now on until the page says that it answers. */
export function keepEarly(): void {
  // A label goes with its control when that is replaced: names are read while they stand.
  const pressed = new Map<HTMLElement, string>();
  const filled = new Map<Field, Readonly<{ value: string; name: string }>>();
  let answeredAt = Number.POSITIVE_INFINITY;

  const keep = (event: Event): void => {
    const { target } = event;
    if (event.timeStamp >= answeredAt || !(target instanceof Element)) return;
    const anchor = target.closest<HTMLAnchorElement>("a[data-carries]");
    if (anchor) carry(anchor);
    const control = target.closest<HTMLElement>(CONTROLS);
    if (!control && event.type !== "submit") {
      if (/input|change/.test(event.type) && isField(target))
        filled.set(target, { value: target.value, name: nameOf(target) });
      return;
    }
    const isAnswered = answeredAt < Number.POSITIVE_INFINITY;
    // A busy page is told late of what was pressed early: once more what has just been done would be undone by it.
    if (isAnswered && !(control && pressed.has(control))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAnswered || !control || event.type !== "click") return;
    control.ariaBusy = "true";
    pressed.set(control, nameOf(control));
  };
  for (const name of KEPT) addEventListener(name, keep, true);

  addEventListener(
    TAKEN_OVER,
    () => {
      setTimeout(() => {
        answeredAt = performance.now();
        for (const [field, { value, name }] of filled) {
          const now = nowOf(field, name);
          if (!now || now.disabled) continue;
          fill(now, value);
          // Where the field was replaced, the caret went with it.
          if (document.activeElement === document.body) now.focus();
        }
        for (const [control, name] of pressed) press(control, name);
      });
    },
    { once: true },
  );
}
