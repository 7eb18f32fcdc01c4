import { useEffect, useRef, useState } from "react";

/** Long enough for a screen reader to take it up; then it goes, so that nobody walking the page meets it twice. */
const KEPT_MS = 4000;

/** A changed text once it has stood still for a while; empty before its first change, while it waits, and after it was said. */
export function useLater(text: string, delayMs: number, isWaiting: boolean): string {
  const [said, setSaid] = useState("");
  const heard = useRef(text);
  useEffect(() => {
    if (isWaiting || text === heard.current) return;
    const timer = setTimeout(() => {
      heard.current = text;
      setSaid(text);
    }, delayMs);
    return () => clearTimeout(timer);
  }, [text, delayMs, isWaiting]);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), KEPT_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}
