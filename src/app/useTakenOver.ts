import { useLayoutEffect } from "react";
import { TAKEN_OVER } from "./early.ts";

/** What `boot.ts` wrote on the document for the time before script holds no longer: the page itself now shows the link. */
export function useTakenOver(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    for (const name of ["linked", "surface", "hide", "moved"]) delete dataset[name];
    dispatchEvent(new Event(TAKEN_OVER));
  }, []);
}
