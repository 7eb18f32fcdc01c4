/** One file that a page has asked for. */
export type Loaded = Readonly<{
  url: string;
  startedMs: number;
  /** The document itself, or what the browser waits for before it paints. */
  isBeforeScript: boolean;
  /** As the server sent it. */
  sentBytes: number;
  /** Unpacked; the same as `sentBytes` where the server does not compress. */
  fullBytes: number;
}>;

export type Weight = Readonly<{
  beforeBytes: number;
  /** Null until the page answers. */
  answersBytes: number | null;
  totalBytes: number;
  /** Uncompressed, where the server sends it so and the other figures are estimates. */
  uncompressedBytes: number | null;
}>;

/** Smaller files are sent as they are by servers that compress. */
const COMPRESSED_FROM_BYTES = 2048;
const PACKED = /\.(?:png|jpe?g|webp|avif|gif|woff2?)(?:$|\?)/;

export const isUncompressed = ({ url, sentBytes, fullBytes }: Loaded): boolean =>
  sentBytes === fullBytes && fullBytes >= COMPRESSED_FROM_BYTES && !PACKED.test(url);

/**
 * What a page weighs at three moments. `readyMs` is when it said that it answers; `gzipped` has the packed size of files
 * that the server sends uncompressed.
 */
export function weightOf(
  files: readonly Loaded[],
  readyMs: number | null,
  gzipped: ReadonlyMap<string, number>,
): Weight {
  const bytesOf = (file: Loaded): number => gzipped.get(file.url) ?? file.sentBytes;
  const sum = (some: readonly Loaded[]): number => some.reduce((total, file) => total + bytesOf(file), 0);
  const isEstimated = files.some(({ url }) => gzipped.has(url));
  return {
    beforeBytes: sum(files.filter(({ isBeforeScript }) => isBeforeScript)),
    answersBytes: readyMs === null ? null : sum(files.filter(({ startedMs }) => startedMs <= readyMs)),
    totalBytes: sum(files),
    uncompressedBytes: isEstimated ? files.reduce((total, { sentBytes }) => total + sentBytes, 0) : null,
  };
}

/** What a page has loaded so far, from its own list of timings. */
export function filesOf({ performance }: Pick<Window, "performance">): readonly Loaded[] {
  const [document_] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const isBlocking = (entry: PerformanceResourceTiming): boolean => {
    const status = (entry as { renderBlockingStatus?: string }).renderBlockingStatus;
    if (status) return status === "blocking";
    return /\.css(?:$|\?)/.test(entry.name) && entry.startTime < (document_?.domInteractive ?? 0);
  };
  return [...(document_ ? [document_] : []), ...resources]
    .filter(({ name }) => /^https?:/.test(name))
    .map((entry) => ({
      url: entry.name,
      startedMs: entry.startTime,
      isBeforeScript: entry === document_ || isBlocking(entry),
      sentBytes: entry.encodedBodySize,
      fullBytes: entry.decodedBodySize,
    }));
}
