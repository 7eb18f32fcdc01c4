import { type HeldFrame, originOf } from "./hostFrames.ts";
import type { GuestMessage } from "./protocol.ts";

/** Height kept free until the frame has said its own, where `height` says nothing. */
const HEIGHT_PX = 720;

/**
 * `<garita-map href="…/embed/?method=bribery" title="…" height="720">`. The frame lies in a shadow tree, so that what
 * stands inside the element for readers without script is there and not seen. `elements` holds those on the page.
 */
export function defineGaritaMap(elements: Set<HeldFrame>, defaultHref: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}",
  );

  class GaritaMap extends HTMLElement {
    static observedAttributes = ["href", "title", "height"];
    readonly #frame = document.createElement("iframe");
    readonly #held: HeldFrame = { frame: this.#frame, owner: this, heard: (message) => this.#heard(message) };
    #link = "";
    /** Asked for before the frame could hear it. */
    #waiting: string | null = null;
    #isReady = false;
    /** The frame has said its own height, before which `height` means nothing any more. */
    #isMeasured = false;

    constructor() {
      super();
      this.#frame.loading = "lazy";
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(this.#frame);
    }

    connectedCallback(): void {
      // Set before this script had come: an own property would stand before the class's for good.
      const early = Object.getOwnPropertyDescriptor(this, "link")?.value;
      if (early !== undefined) {
        Reflect.deleteProperty(this, "link");
        this.show(early);
      }
      elements.add(this.#held);
      this.#update();
    }

    disconnectedCallback(): void {
      elements.delete(this.#held);
      this.#isReady = false;
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#update();
    }

    /** What the map shows, as the query of a link. Setting it is `show`. */
    get link(): string {
      return this.#link;
    }

    set link(link: string) {
      this.show(link);
    }

    show(link: string): void {
      // A whole address will do as well: what stands before its question mark or after its hash is left out.
      const query = `?${String(link)
        .replace(/#.*$/s, "")
        .replace(/^[^?=]*\?/, "")}`;
      if (!this.#isReady) this.#waiting = query;
      else {
        const message = { source: "garita-host", version: 1, type: "show", link: query };
        this.#frame.contentWindow?.postMessage(message, originOf(this.#frame));
      }
    }

    #heard(message: GuestMessage): void {
      if (message.type === "height") this.#isMeasured = true;
      if (message.type === "ready" || message.type === "state") this.#link = message.link;
      if (message.type !== "ready") return;
      this.#isReady = true;
      if (this.#waiting !== null) this.show(this.#waiting);
      this.#waiting = null;
    }

    #update(): void {
      const frame = this.#frame;
      const href = this.getAttribute("href") ?? defaultHref;
      const address = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : null;
      // A frame without a name is nothing to somebody who hears the page.
      const isSpanish = /\/es\//.test(address?.pathname ?? "");
      frame.title = this.title || (isSpanish ? "Garita: mapa de casos" : "Garita: map of cases");
      const height = Number(this.getAttribute("height"));
      if (!this.#isMeasured) frame.style.height = `${height > 0 ? height : HEIGHT_PX}px`;
      if (!address || !/^https?:$/.test(address.protocol) || frame.src === address.href) return;
      this.#isReady = false;
      this.#link = address.search;
      frame.src = address.href;
    }
  }
  customElements.define("garita-map", GaritaMap);
}
