import { markdownTable } from "#tests/bench/measure.ts";
import type { Marked } from "./picture.ts";
import type { Answered } from "./siteServer.ts";
import type { Reading, Stages } from "./visits.ts";

/** All figures of one run at one address; milliseconds, null where what was waited for did not come. */
export type Measured = Reading & Marked & Readonly<{ filters: number | null }>;

export type Machine = Readonly<{
  processor: string;
  cores: number;
  node: string;
  chromium: string;
  loadBefore: number;
  loadAfter: number;
}>;

type Figure = Exclude<keyof Measured, "stages">;

const FIGURES: readonly Readonly<{ name: Figure; head: string; aim: string }>[] = [
  { name: "firstPaint", head: "first paint", aim: "" },
  { name: "largestPaint", head: "largest", aim: "" },
  { name: "painted", head: "all marks", aim: "≤ 1.0 s" },
  { name: "atRest", head: "marks at rest", aim: "" },
  { name: "layoutShift", head: "layout shift", aim: "0" },
  { name: "filters", head: "filters answer", aim: "≤ 2.5 s" },
  { name: "blocking", head: "blocking before the map", aim: "≤ 0.4 s" },
  { name: "mapReady", head: "live map, from the tap", aim: "" },
];

/** Bellingcat's TimeMap and a bare page of MapLibre and deck.gl, on the same records in the same profile (issue 4). */
const OTHERS: readonly (readonly string[])[] = [
  ["TimeMap", "5.0 s", "", "6.4 s (first marks)", "", "", "", "3.1 s", ""],
  ["bare MapLibre and deck.gl", "4.5 s", "", "", "", "", "", "", ""],
];

const KINDS = ["document", "style", "script", "data", "other"] as const;
type Kind = (typeof KINDS)[number];
const STAGES: readonly Readonly<{ name: keyof Stages; head: string }>[] = [
  { name: "beforeScript", head: "before script" },
  { name: "interactive", head: "interactive" },
  { name: "withMap", head: "with the live map" },
];

function kindOf({ type }: Answered): Kind {
  if (type.startsWith("text/html")) return "document";
  if (type.startsWith("text/css")) return "style";
  if (type.startsWith("text/javascript")) return "script";
  return type.includes("json") || type.startsWith("text/csv") ? "data" : "other";
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** "1.04 s (0.98 to 1.31)"; a run in which nothing came makes the whole figure one that did not come. */
function cellOf(name: Figure, runs: readonly Measured[]): string {
  const values = runs.map((run) => run[name]).filter((value) => value !== null);
  if (!values.length || values.length < runs.length)
    return `did not come (${runs.length - values.length} of ${runs.length})`;
  const text = (value: number): string =>
    name === "layoutShift" ? value.toFixed(3) : (value / 1000).toFixed(2);
  const unit = name === "layoutShift" ? "" : " s";
  const [least, most] = [Math.min(...values), Math.max(...values)].map(text);
  return `${text(medianOf(values))}${unit} (${least} to ${most})`;
}

function bytesRow(
  path: string,
  stage: (typeof STAGES)[number],
  runs: readonly Measured[],
): readonly string[] {
  const sums = KINDS.map((kind) =>
    medianOf(
      runs.map(({ stages }) =>
        stages[stage.name]
          .filter((answer) => kindOf(answer) === kind)
          .reduce((sum, { bytes }) => sum + bytes, 0),
      ),
    ),
  );
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  return [`/${path}`, stage.head, ...sums.map(kilobytes), kilobytes(sums.reduce((a, b) => a + b, 0))];
}

export function phoneReport(machine: Machine, measured: ReadonlyMap<string, readonly Measured[]>): string {
  const { processor, cores, node, chromium, loadBefore, loadAfter } = machine;
  const count = [...measured.values()][0]?.length ?? 0;
  const rows = [...measured].map(([path, runs]) => [
    `\`/${path}\``,
    ...FIGURES.map(({ name }) => cellOf(name, runs)),
  ]);
  const bytes = [...measured].flatMap(([path, runs]) => STAGES.map((stage) => bytesRow(path, stage, runs)));
  return [
    "# A slow phone",
    "360 × 640 at two pixels a point, touch, 1.6 Mbit/s, 150 ms, processor slowed 4 times, nothing cached; brotli 11 over HTTP/1.1 with connections kept alive, on the loopback.",
    `${cores} × ${processor}, Node ${node}, Chromium ${chromium}; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after. Median of ${count} runs (least to most).`,
    markdownTable(
      ["", ...FIGURES.map(({ head }) => head)],
      [...rows, ["aim", ...FIGURES.map(({ aim }) => aim)], ...OTHERS],
    ),
    "Over the wire, headers included, KB (1024 bytes):",
    markdownTable(["", "", ...KINDS, "all"], bytes),
  ].join("\n\n");
}
