import { deepStrictEqual } from "node:assert";
import { cpus } from "node:os";
import type { WholeDataset } from "#domain/dataset.ts";
import { createEngine, type Engine, type Tally } from "#domain/engine.ts";
import { FACETS, type Filter, NO_FILTER } from "#domain/filter.ts";
import type { IncidentIndex } from "#domain/index.ts";
import { calendarOf } from "#domain/partialDate.ts";
import { sceneOf } from "#domain/scene.ts";
import {
  type Answer,
  type CrossfilterEngine,
  createCrossfilterEngine,
} from "#tests/bench/crossfilterEngine.ts";
import { markdownTable, spreadOf, timed, toText } from "#tests/bench/measure.ts";
import { type Walk, walksOf } from "#tests/bench/walks.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { syntheticDataset } from "#tests/fixtures/syntheticIncidents.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";
import { weighSite } from "../weights.ts";

const SIZES = [
  { count: 1_000, steps: 400, builds: 15 },
  { count: 10_000, steps: 400, builds: 7 },
  { count: 100_000, steps: 200, builds: 3 },
];
const SEED = 42;
const HEAD = [
  "work",
  "records",
  "Garita: median (p95) ms",
  "crossfilter2",
  "crossfilter2, visible set read out",
  "Garita, whole scene",
];

function answerOf(index: IncidentIndex, tally: Tally): Answer {
  const counted = (codes: readonly string[], counts: Int32Array): ReadonlyMap<string, number> => {
    const pairs = codes.map((code, i): [string, number] => [code, counts[i] ?? 0]);
    return new Map(pairs.filter(([, count]) => count > 0));
  };
  const bars = new Map<number, number>();
  for (const [code, count] of tally.binCounts.entries()) {
    const interval = tally.timeBins.intervals[Math.floor(code / 3)];
    if (count > 0 && interval) bars.set(calendarOf(interval.first).year * 10 + (code % 3), count);
  }
  if (tally.undatedInBins > 0) bars.set(0, tally.undatedInBins);
  const facets = FACETS.map((facet) => [facet, counted(index.facets[facet].codes, tally.facets[facet])]);
  return {
    shown: tally.shown,
    facets: Object.fromEntries(facets) as Answer["facets"],
    regions: counted(index.regions.codes, tally.regions),
    bars,
  };
}

const sorted = <K extends string | number>(
  counts: ReadonlyMap<K, number>,
): readonly (readonly [K, number])[] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

/** Both engines must say the same before either is timed. The library's bars know no hidden undated records. */
function assertSame(ours: Answer, theirs: Answer, { hideUndated }: Filter): void {
  const bars = new Map(theirs.bars);
  if (hideUndated) bars.delete(0);
  deepStrictEqual(ours.shown, theirs.shown);
  for (const facet of FACETS) deepStrictEqual(sorted(ours.facets[facet]), sorted(theirs.facets[facet]));
  deepStrictEqual(sorted(ours.regions), sorted(theirs.regions));
  deepStrictEqual(sorted(ours.bars), sorted(bars));
}

type Contest = Readonly<{ index: IncidentIndex; ours: Engine; theirs: CrossfilterEngine }>;

function walk(
  { index, ours, theirs }: Contest,
  { first, steps, name }: Walk,
  count: number,
): readonly string[] {
  for (const facet of FACETS) theirs.facet(facet, []);
  for (const step of [first, ...steps]) {
    step.take(theirs);
    assertSame(answerOf(index, ours.apply(step.filter)), theirs.answer(), step.filter);
  }
  for (const facet of FACETS) theirs.facet(facet, []);
  first.take(theirs);
  ours.apply(first.filter);
  sceneOf(index, first.filter);
  const samples = {
    ours: [] as number[],
    theirs: [] as number[],
    readOut: [] as number[],
    scenes: [] as number[],
  };
  for (const step of steps) {
    samples.ours.push(timed(() => ours.apply(step.filter)));
    const taken = timed(() => step.take(theirs));
    const counted = timed(() => theirs.readCounts());
    const readOut = timed(() => theirs.readVisible());
    samples.theirs.push(taken + counted);
    samples.readOut.push(taken + counted + readOut);
    samples.scenes.push(timed(() => sceneOf(index, step.filter)));
  }
  const cells = [samples.ours, samples.theirs, samples.readOut, samples.scenes].map((list) =>
    toText(spreadOf(list)),
  );
  return [name, `${count}`, ...cells];
}

function buildRow(dataset: WholeDataset, count: number, builds: number): readonly string[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  const scenes: number[] = [];
  for (let i = 0; i < builds; i++) {
    ours.push(timed(() => createEngine(wholeIndex(dataset)).apply(NO_FILTER)));
    scenes.push(timed(() => sceneOf(wholeIndex(dataset), NO_FILTER)));
    theirs.push(timed(() => createCrossfilterEngine(dataset.incidents).readCounts()));
  }
  const [our, their, scene] = [ours, theirs, scenes].map((list) => toText(spreadOf(list)));
  return ["index and first answer", `${count}`, our ?? "", their ?? "", "", scene ?? ""];
}

/** What is built only when first asked for, once for each index. */
function lateRow(dataset: WholeDataset, count: number): readonly string[] {
  const index = wholeIndex(dataset);
  const { ports } = dataset;
  const near = { lat: ports[0]?.lat ?? 0, lon: ports[0]?.lon ?? 0, km: 100 };
  const corners = [-110, -105, -100].map((lon, i): readonly [number, number] => [lon, i === 1 ? 33 : 26]);
  const first = (filter: Partial<Filter>): string => {
    const engine = createEngine(index);
    engine.apply(NO_FILTER);
    return timed(() => engine.apply({ ...NO_FILTER, ...filter })).toFixed(1);
  };
  const asked: readonly Partial<Filter>[] = [
    { text: "señal bribe" },
    { text: "cocaine truck" },
    { along: { fromKm: 100, toKm: 900 } },
    { along: { fromKm: 200, toKm: 900 } },
    { near },
    { area: corners },
  ];
  return [`${count}`, ...asked.map(first)];
}

const LATE_HEAD = [
  "records",
  "first search",
  "next search",
  "first `along`",
  "next `along`",
  "`near`",
  "`area`",
];

function weightLines(): readonly string[] {
  try {
    const { interactive, liveMap, basemap } = weighSite();
    return [
      `All that is interactive without the live map: ${interactive} bytes of ${180 * 1024} (brotli 11: styles, script, words, records).`,
      `The live map adds ${liveMap} bytes, its geography ${basemap} bytes.`,
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The filter engine beside crossfilter2 on the same work in the same run, and the weight of the built site, as Markdown. */
export async function benchEngine(): Promise<string> {
  const real = await loadFromDisk();
  const codes = {
    method: ["bribery", "infiltration", "unknown"],
    status: ["convicted", "charged"],
    contraband: ["cocaine", "people"],
    agency: [...real.agencies.keys()].slice(0, 4),
  };
  const rows: (readonly string[])[] = [];
  const late: (readonly string[])[] = [];
  for (const { count, steps, builds } of SIZES) {
    const dataset = syntheticDataset(real, count, SEED);
    rows.push(buildRow(dataset, count, builds));
    const index = wholeIndex(dataset);
    const contest = { index, ours: createEngine(index), theirs: createCrossfilterEngine(dataset.incidents) };
    for (const each of walksOf(codes, steps)) rows.push(walk(contest, each, count));
    late.push(lateRow(dataset, count));
  }
  return [
    "# Speed and weight",
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, seed ${SEED}. Each step: visible set, live counts of all facets and regions, histogram by standing; both engines gave equal answers at every step before they were timed.`,
    markdownTable(HEAD, rows),
    "Asked for the first time and later, ms:",
    markdownTable(LATE_HEAD, late),
    ...weightLines(),
  ].join("\n\n");
}
