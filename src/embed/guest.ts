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
 * Tells the host page how high the content is, what it shows and what is chosen in it, and takes its requests. Only
 * the parent window is spoken and listened to; outside a frame nothing happens. Stops when the returned function is called.
 *
 * `content` must be as high as what it holds and never as high as the window: else frame and content would chase each other.
 */
export function joinHost(store: AppStore, sync: LinkSync, content: HTMLElement, page: Window): () => void {
  const host = page.parent;
  if (host === page) return () => {};
  // What is said is public, and whoever frames the page may hear it.
  const post = (message: unknown): void => host.postMessage(message, "*");
  const say = (message: Said): void => post({ source: "garita", version: 1, ...message });
  const address = page.location.href;
  const linkOf = sync.link;

  const sendHeight = heightSender(content, (height) => {
    for (const message of heightMessagesOf(height, address)) post(message);
  });
  const onResize = (): void => sendHeight(false);
  const observer = new ResizeObserver(onResize);
  observer.observe(content);
  page.addEventListener("load", onResize);

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
    if (message?.type === "get") {
      sayState();
      // A host script that came after the frame has missed its height.
      sendHeight(true);
    }
    if (message?.type === "show") sync.show(message.link);
  };
  page.addEventListener("message", onMessage);
  say({ type: "ready", link: told });
  return () => {
    stop();
    clearTimeout(rest);
    observer.disconnect();
    page.removeEventListener("load", onResize);
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
