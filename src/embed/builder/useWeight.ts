import { useEffect, useState } from "react";
import { filesOf, isUncompressed, type Weight, weightOf } from "./weight.ts";

const LOOK_MS = 1000;

/** What a file would weigh with gzip; it stands in the cache, so nothing is asked for twice. */
async function gzipBytes(url: string): Promise<number> {
  const { body } = await fetch(url, { cache: "force-cache" });
  if (!body) return 0;
  return (await new Response(body.pipeThrough(new CompressionStream("gzip"))).arrayBuffer()).byteLength;
}

/** What the page in a frame of ours weighs, looked at again and again, since parts of it come late. */
export function useWeight(page: Window | null, readyMs: number | null): Weight | null {
  const [weight, setWeight] = useState<Weight | null>(null);
  useEffect(() => {
    if (!page) return;
    const gzipped = new Map<string, number>();
    let isBusy = false;
    let isOver = false;
    const look = async (): Promise<void> => {
      if (isBusy) return;
      isBusy = true;
      const files = filesOf(page);
      for (const file of files) {
        if (isOver || !isUncompressed(file) || gzipped.has(file.url)) continue;
        gzipped.set(file.url, await gzipBytes(file.url).catch(() => file.sentBytes));
      }
      isBusy = false;
      if (isOver || files.length === 0) return;
      const next = weightOf(files, readyMs, gzipped);
      setWeight((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [page, readyMs]);
  return weight;
}
