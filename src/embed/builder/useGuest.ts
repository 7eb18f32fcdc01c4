import { type RefObject, useEffect, useState } from "react";
import { parseGuestMessage } from "#embed/protocol.ts";

export type Guest = Readonly<{
  /** As high as its content says; null until it has. */
  contentPx: number | null;
  page: Window | null;
  readyMs: number | null;
}>;

const NOBODY: Guest = { contentPx: null, page: null, readyMs: null };

/** Hears the page in a frame of our own site. The frame must be a new one whenever its address changes. */
export function useGuest(frame: RefObject<HTMLIFrameElement | null>, address: string): Guest {
  const [guest, setGuest] = useState<Guest & Readonly<{ address: string }>>({ ...NOBODY, address });
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent): void => {
      const page = frame.current?.contentWindow ?? null;
      if (!page || source !== page || origin !== window.location.origin) return;
      const message = parseGuestMessage(data);
      if (message?.type !== "height" && message?.type !== "ready") return;
      const heard =
        message.type === "height" ? { contentPx: message.height } : { readyMs: page.performance.now() };
      setGuest((last) => ({ ...(last.address === address ? last : NOBODY), page, ...heard, address }));
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame, address]);
  return guest.address === address ? guest : NOBODY;
}
