import type { Choices } from "./choices.ts";
import { type KnownCodes, readLink, writeLink } from "./link.ts";
import type { AppState, AppStore } from "./store.ts";

/** What a change is to the browser's history: nothing to write, a replacement, typing on in one text, or a new step. */
type Change = "none" | "quiet" | "text" | "step";

const withoutCamera = (choices: Choices): Choices => ({
  ...choices,
  view: { ...choices.view, camera: null },
});
const withoutWindow = (choices: Choices): Choices => ({
  ...choices,
  filter: { ...choices.filter, from: null, to: null },
});
const withoutText = (choices: Choices): Choices => ({ ...choices, filter: { ...choices.filter, text: "" } });

/** Camera and playing replace; every other choice can be gone back to. Typing is told apart, to stay one step. */
export function changeOf(before: Choices, after: Choices, playing: boolean): Change {
  const isSame = (...masks: readonly ((choices: Choices) => Choices)[]): boolean => {
    const mask = (choices: Choices): Choices => masks.reduce((masked, next) => next(masked), choices);
    return writeLink(mask(before)) === writeLink(mask(after));
  };
  if (isSame()) return "none";
  if (isSame(withoutCamera) || (playing && isSame(withoutCamera, withoutWindow))) return "quiet";
  return isSame(withoutCamera, withoutText) ? "text" : "step";
}

const choicesOf = ({ filter, selection, view }: AppState): Choices => ({ filter, selection, view });

/**
 * Keeps the address and the store in step, both ways, until the returned function is called. While a handle is
 * dragged nothing is written; typing on in the search box stays one step of the history.
 */
export function syncLink(store: AppStore, known: KnownCodes, page: Window): () => void {
  let written = choicesOf(store.getState());
  let lastChange: Change = "none";
  const stop = store.subscribe((state) => {
    if (state.dragging) return;
    const next = choicesOf(state);
    const change = changeOf(written, next, state.playing);
    written = next;
    if (change === "none") return;
    const isSameStep = change === "quiet" || (change === "text" && lastChange === "text");
    const address = `${page.location.pathname}${writeLink(next)}${page.location.hash}`;
    page.history[isSameStep ? "replaceState" : "pushState"](null, "", address);
    if (change !== "quiet") lastChange = change;
  });
  const onPopState = (): void => {
    written = readLink(page.location.search, known);
    lastChange = "none";
    store.setState({ ...written, playing: false, dragging: false });
  };
  page.addEventListener("popstate", onPopState);
  return () => {
    stop();
    page.removeEventListener("popstate", onPopState);
  };
}
