import type { Site } from "#domain/dataset.ts";
import type { Choices } from "./choices.ts";
import { type KnownCodes, writeLink } from "./link.ts";
import { addressOf, atlasChoices, choicesAt } from "./opening.ts";
import type { AppState, AppStore } from "./store.ts";
import type { Atlas } from "./useApp.tsx";

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

/** The address and the store in step, until `stop`; `show` applies a link as one change of the same step of the history; `link` is what would show this. */
export type LinkSync = Readonly<{ stop: () => void; show: (link: string) => void; link: () => string }>;

type LinkOptions = Readonly<{
  site: Pick<Site, "defaultView">;
  readyFor: Atlas["readyFor"];
  isEmbed: boolean;
}>;

/**
 * Keeps the address and the store in step, both ways. While a handle is dragged nothing is written; typing on in the
 * search box stays one step of the history. A frame writes no steps at all: Back belongs to the page around it.
 * A link that `readyFor` has to wait for is applied once it may, unless the reader has gone on by then.
 */
export function syncLink(
  store: AppStore,
  known: KnownCodes,
  page: Window,
  { site = { defaultView: null }, readyFor = () => null, isEmbed = true }: Partial<LinkOptions> = {},
): LinkSync {
  const read = (link: string): Choices => {
    const choices = choicesAt(link, site, known);
    return isEmbed ? choices : atlasChoices(choices);
  };
  let written = choicesOf(store.getState());
  let lastChange: Change = "none";
  let isFollowing = false;
  let followed = 0;
  const isFramed = page.parent !== page;
  const write = (choices: Choices, isSameStep: boolean): void => {
    const address = `${page.location.pathname}${addressOf(choices, site)}${page.location.hash}`;
    try {
      page.history[isSameStep ? "replaceState" : "pushState"](null, "", address);
    } catch {
      // A frame in a sandbox without an origin may not name its own address; the state is right without it.
    }
  };
  const stop = store.subscribe((state) => {
    if (state.dragging || isFollowing) return;
    const next = choicesOf(state);
    const change = changeOf(written, next, state.playing);
    written = next;
    if (change === "none") return;
    followed++;
    write(next, isFramed || change === "quiet" || (change === "text" && lastChange === "text"));
    if (change !== "quiet") lastChange = change;
  });
  const apply = (choices: Choices, heldText: string): void => {
    isFollowing = true;
    store.setState({ ...choices, heldText, playing: false, dragging: false });
    isFollowing = false;
    written = choicesOf(store.getState());
    lastChange = "none";
  };
  const follow = (choices: Choices, then = (): void => {}): void => {
    const turn = ++followed;
    // What was typed before and waits for the texts is not part of this link.
    if (store.getState().heldText) store.getState().textHeld("");
    const applyNow = (applicable: Choices): void => {
      if (turn !== followed) return;
      // A text that cannot be looked for stands in the search box, where the reader is told and can try again.
      apply(applicable, applicable === choices ? "" : choices.filter.text);
      then();
    };
    const ready = readyFor(choices);
    if (ready) void ready.then(applyNow);
    else applyNow(choices);
  };
  const onPopState = (): void => follow(read(page.location.search));
  page.addEventListener("popstate", onPopState);
  return {
    stop: () => {
      stop();
      page.removeEventListener("popstate", onPopState);
    },
    show: (link) => {
      const named = new URLSearchParams(link);
      const choices = read(link);
      const { hide, theme, mode } = store.getState().view;
      // How the frame is dressed is not what it shows: a link that says nothing of it changes nothing of it.
      const dress = {
        ...(named.has("hide") ? {} : { hide }),
        ...(named.has("theme") ? {} : { theme }),
        ...(named.has("mode") ? {} : { mode }),
      };
      follow({ ...choices, view: { ...choices.view, ...dress } }, () => write(written, true));
    },
    link: () => addressOf(choicesOf(store.getState()), site),
  };
}
