import { defineGaritaMap } from "./hostElement.ts";
import { type HeldFrame, listenTo } from "./hostFrames.ts";

/** `/embed.js`, in somebody else's page: one listener, one element, no global name. A second copy finds the element there and rests. */
function start(): void {
  if (customElements.get("garita-map")) return;
  const elements = new Set<HeldFrame>();
  const plainFrames = (): HeldFrame[] =>
    [...document.querySelectorAll<HTMLIFrameElement>("iframe[data-garita]")].map((frame) => ({
      frame,
      owner: frame,
    }));
  listenTo(() => [...elements, ...plainFrames()]);
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  defineGaritaMap(elements, new URL("embed/", script || document.baseURI).href);
  // Frames that were ready before this script ask to be heard again; the question holds nothing, so any site may see it.
  const ask = (): void => {
    for (const { frame } of plainFrames())
      frame.contentWindow?.postMessage({ source: "garita-host", version: 1, type: "get" }, "*");
  };
  ask();
  document.addEventListener("DOMContentLoaded", ask);
}

start();
