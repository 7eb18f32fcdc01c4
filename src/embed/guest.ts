import type { Selection } from "#domain/scene.ts";
import type { AppStore } from "#state/store.ts";
import type { LinkSync } from "#state/syncLink.ts";
import { heightMessagesOf } from "./heights.ts";
import { type GuestMessage, parseHostMessage } from "./protocol.ts";

/** A window that plays or a text that is typed is told once it rests. */
const REST_MS = 150;

type Said = GuestMessage extends infer M
  ? M extends GuestMessage
    ? Omit<M, "source" | "version">
    : never
  : never;

const idOf = (selection: Selection): string | null =>
  selection.type === "none" ? null : `${selection.type}.${selection.id}`;

/**
 * Tells the host page how high the content is: on load, when it changes and when asked, from the first script on, so
 * that a page whose records do not come is as high as it was built. Only the parent window is spoken and listened to;
 * outside a frame nothing happens. Stops when the returned function is called.
 *
 * `content` must be as high as what it holds and never as high as the window: else frame and content would chase each other.
 */
export function announceHeight(content: HTMLElement, page: Window): () => void {
  const host = page.parent;
  if (host === page) return () => {};
  // A link that is chosen later says the address anew, without pym's key.
  const address = page.location.href;
  const send = heightSender(content, (height) => {
    for (const message of heightMessagesOf(height, address)) host.postMessage(message, "*");
  });
  const onResize = (): void => send(false);
  const observer = new ResizeObserver(onResize);
  observer.observe(content);
  // A host script that came after the frame has missed its height.
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source === host && parseHostMessage(data)?.type === "get") send(true);
  };
  page.addEventListener("load", onResize);
  page.addEventListener("message", onMessage);
  return () => {
    observer.disconnect();
    page.removeEventListener("load", onResize);
    page.removeEventListener("message", onMessage);
  };
}

/** Tells the host page what the content shows and what is chosen in it, and takes its requests; like `announceHeight`. */
export function joinHost(store: AppStore, sync: LinkSync, page: Window): () => void {
  const host = page.parent;
  if (host === page) return () => {};
  // What is said is public, and whoever frames the page may hear it.
  const say = (message: Said): void => host.postMessage({ source: "garita", version: 1, ...message }, "*");
  const linkOf = sync.link;

  let told = linkOf();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const sayState = (): void => {
    clearTimeout(rest);
    told = linkOf();
    say({ type: "state", link: told });
  };
  const stop = store.subscribe((state, before) => {
    if (idOf(state.selection) !== idOf(before.selection)) say({ type: "select", id: idOf(state.selection) });
    if (state.filter === before.filter && state.selection === before.selection && state.view === before.view)
      return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (linkOf() !== told) sayState();
    }, REST_MS);
  });
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== host) return;
    const message = parseHostMessage(data);
    if (message?.type === "get") sayState();
    if (message?.type === "show") sync.show(message.link);
  };
  page.addEventListener("message", onMessage);
  say({ type: "ready", link: told });
  return () => {
    stop();
    clearTimeout(rest);
    page.removeEventListener("message", onMessage);
  };
}

/** Sends a height once for each change, so that a host that answers by resizing the frame hears no echo. */
function heightSender(content: HTMLElement, send: (height: number) => void): (isAsked: boolean) => void {
  let last = -1;
  return (isAsked) => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if ((height === last && !isAsked) || height === 0) return;
    last = height;
    send(height);
  };
}
