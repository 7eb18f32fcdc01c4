import { useEffect, useRef, useState } from "react";
import type { Marks } from "./marks.ts";

/** Which single and counted cases come and go, and how far along they are, from 0 to 1. */
export type Fade = Readonly<{ entering: ReadonlySet<string>; leaving: Marks["cases"]; share: number }>;

export const NO_FADE: Fade = { entering: new Set(), leaving: [], share: 1 };
const FADE_MS = 160;

export function fadeBetween(before: Marks["cases"], after: Marks["cases"]): Omit<Fade, "share"> {
  const known = new Set(before.map(({ key }) => key));
  const kept = new Set(after.map(({ key }) => key));
  return {
    entering: new Set([...kept].filter((key) => !known.has(key))),
    leaving: before.filter(({ key }) => !kept.has(key)),
  };
}

/** Marks that a filter or the clock adds or takes fade, where motion is wanted; a new zoom step is no such change. */
export function useFade(cases: Marks["cases"], zoomStep: number): Fade {
  const last = useRef({ cases, zoomStep });
  const [fade, setFade] = useState(NO_FADE);
  useEffect(() => {
    const before = last.current;
    last.current = { cases, zoomStep };
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isStill || before.cases === cases || before.zoomStep !== zoomStep) return;
    const change = fadeBetween(before.cases, cases);
    const start = performance.now();
    setFade({ ...change, share: 0 });
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / FADE_MS));
      setFade(share < 1 ? { ...change, share } : NO_FADE);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      setFade(NO_FADE);
    };
  }, [cases, zoomStep]);
  return fade;
}
