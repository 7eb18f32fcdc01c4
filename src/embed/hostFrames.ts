import { type GuestMessage, parseGuestMessage } from "./protocol.ts";

/** The frames on the host's page that show a map of ours, and who hears of it. */
export type HeldFrame = Readonly<{
  frame: HTMLIFrameElement;
  /** Where `garita-…` events are raised. */
  owner: HTMLElement;
  heard?: (message: GuestMessage) => void;
}>;

/** A frame as high as its content says, whatever border the page gives it. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderInside = getComputedStyle(frame).boxSizing === "border-box";
  const border = isBorderInside ? frame.offsetHeight - frame.clientHeight : 0;
  // Through the object model: a strict policy of the host page refuses styles that are written as text.
  frame.style.height = `${height + border}px`;
}

/** Hears every message to the page, and answers only to those that come from a held frame and from that frame's own site. */
export function listenTo(framesOf: () => Iterable<HeldFrame>): void {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (!source) return;
    for (const { frame, owner, heard } of framesOf()) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      const message = parseGuestMessage(data);
      if (!message) return;
      if (message.type === "height") setHeight(frame, message.height);
      heard?.(message);
      if (message.type !== "height") {
        const detail = message.type === "select" ? { id: message.id } : { link: message.link };
        owner.dispatchEvent(new CustomEvent(`garita-${message.type}`, { bubbles: true, detail }));
      }
      return;
    }
  });
}

/** The site that a frame was made for; empty where its address is none. */
export function originOf({ src }: HTMLIFrameElement): string {
  return src && new URL(src, document.baseURI).origin;
}
