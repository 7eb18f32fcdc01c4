/**
 * What is pressed or typed before the page answers is not lost: it waits, and is done when the page has taken over.
 * Without this a ticked box would stay ticked while nothing is filtered, and a line typed into the search would vanish.
 */

/** Said on the window when the page answers. */
export const TAKEN_OVER = "garita-taken-over";

const CONTROLS = "button,[type=checkbox],[type=radio]";
const KEPT = ["click", "auxclick", "submit", "input"];

const nameOf = (control: Element): string => control.ariaLabel ?? control.textContent;

/** The control itself; where a link's page has been put in the built one's place, the one that is called the same. */
const nowOf = <T extends HTMLElement>(control: T): T | undefined =>
  control.isConnected
    ? control
    : [...document.querySelectorAll<T>(control.localName)].find((other) => nameOf(other) === nameOf(control));

/** A part that React has not come to yet is made its own by this, before anything in it changes. */
const wake = (control: Element): boolean => control.dispatchEvent(new Event("input", { bubbles: true }));

function press(pressed: HTMLElement): void {
  pressed.ariaBusy = null;
  const control = nowOf(pressed);
  if (!control) return;
  wake(control);
  control.click();
}

/** As if it were typed only now: React, which has read the field as it stood, must see it change. */
function type(field: HTMLInputElement, typed: string): void {
  field.value = field.defaultValue;
  wake(field);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
  wake(field);
}

/** From now on until the page says that it answers. */
export function keepEarly(): void {
  const pressed = new Set<HTMLElement>();
  const typed = new Map<HTMLInputElement, string>();
  let answeredAt = Number.POSITIVE_INFINITY;

  const keep = (event: Event): void => {
    const { target } = event;
    if (event.timeStamp >= answeredAt || !(target instanceof Element)) return;
    const anchor = target.closest<HTMLAnchorElement>("a[data-carries]");
    if (anchor && !anchor.search) anchor.search = location.search;
    const control = target.closest<HTMLElement>(CONTROLS);
    if (!control && event.type !== "submit") {
      if (event.type === "input" && target instanceof HTMLInputElement) typed.set(target, target.value);
      return;
    }
    const isAnswered = answeredAt < Number.POSITIVE_INFINITY;
    // A busy page is told late of what was pressed early: once more what has just been done would be undone by it.
    if (isAnswered && !(control && pressed.has(control))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAnswered || !control || event.type !== "click") return;
    control.ariaBusy = "true";
    pressed.add(control);
  };
  for (const name of KEPT) addEventListener(name, keep, true);

  addEventListener(
    TAKEN_OVER,
    () => {
      setTimeout(() => {
        answeredAt = performance.now();
        for (const [field, value] of typed) {
          const now = nowOf(field);
          if (!now || now.disabled) continue;
          type(now, value);
          // Where the field was replaced, the caret went with it.
          if (document.activeElement === document.body) now.focus();
        }
        for (const control of pressed) press(control);
      });
    },
    { once: true },
  );
}
