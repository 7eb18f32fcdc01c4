import { useLayoutEffect } from "react";

/** What `boot.ts` wrote on the document for the time before script holds no longer: the page itself now shows the link. */
export function useTakenOver(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    for (const name of ["linked", "surface", "hide", "moved", "early"]) delete dataset[name];
  }, []);
}
