import { type Bits, countBits, countBoth, emptyBits, fullBits, intersectInto } from "./bitset.ts";
import { type CodeColumn, type CodeCounter, createCodeCounter } from "./codeColumn.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";
import type { IncidentIndex } from "./index.ts";
import { PASSES, type PassName } from "./passes.ts";
import { binUnitOf, type TimeBins } from "./timeline.ts";

/**
 * The numbers behind a scene. All sets and counts belong to the engine and hold until its next answer; counts are by
 * the code numbers of the index's columns.
 */
export type Tally = Readonly<{
  visible: Bits;
  shown: number;
  undatedShown: number;
  /** Records that pass everything else and are left out only since they have no date on the chosen clock. */
  undatedHidden: number;
  /** Each facet obeys all questions but its own. */
  facets: Readonly<Record<Facet, Int32Array>>;
  /** Obeys all questions but the regions. */
  regions: Int32Array;
  /** Obeys all questions but the window. */
  timeBins: TimeBins;
  binCounts: Int32Array;
  undatedInBins: number;
}>;

export type Engine = Readonly<{ apply: (filter: Filter) => Tally }>;

/** Keeps the last answer to each question and counts only what changed since the last filter. */
export function createEngine(index: IncidentIndex): Engine {
  const answer = createAnswers(index);
  const sets = createSets(index.size);
  const counters = FACETS.map((facet) => ({ facet, counter: createCodeCounter(index.facets[facet]) }));
  const regions = createCodeCounter(index.regions);
  const binCounterOf = createCounters();
  const facets = Object.fromEntries(counters.map(({ facet, counter }) => [facet, counter.counts])) as Record<
    Facet,
    Int32Array
  >;
  return {
    apply: (filter) => {
      sets.update(answer(filter));
      const { visible, without } = sets;
      const { dated } = index.dates[filter.clock];
      const shown = countBits(visible);
      const timeBins = index.timeBins(filter.clock, binUnitOf(filter));
      const bins = binCounterOf(timeBins.column);
      const anytime = without("window");
      for (const { facet, counter } of counters) counter.count(without(facet));
      regions.count(without("regions"));
      bins.count(anytime);
      return {
        visible,
        shown,
        undatedShown: shown - countBoth(visible, dated),
        undatedHidden: filter.hideUndated ? countBits(without("undated")) - shown : 0,
        facets,
        regions: regions.counts,
        timeBins,
        binCounts: bins.counts,
        undatedInBins: countBits(anytime) - countBoth(anytime, dated),
      };
    },
  };
}

/** The records that pass each question, in the order of `PASSES`; null where it is not asked. */
function createAnswers(index: IncidentIndex): (filter: Filter) => readonly (Bits | null)[] {
  const keys = PASSES.map(() => "");
  const answers: (Bits | null)[] = PASSES.map(() => null);
  let last: Filter | null = null;
  return (filter) => {
    for (const [i, pass] of PASSES.entries()) {
      if (last && isSameIn(filter, last, pass.reads)) continue;
      const key = pass.keyOf(filter);
      if (key === keys[i]) continue;
      keys[i] = key;
      answers[i] = key === "" ? null : pass.bitsOf(index, filter);
    }
    last = filter;
    return answers;
  };
}

function isSameIn(a: Filter, b: Filter, keys: readonly (keyof Filter)[]): boolean {
  for (const key of keys) if (a[key] !== b[key]) return false;
  return true;
}

function createCounters(): (column: CodeColumn) => CodeCounter {
  const counters = new Map<CodeColumn, CodeCounter>();
  return (column) => {
    const counter = counters.get(column) ?? createCodeCounter(column);
    counters.set(column, counter);
    return counter;
  };
}

type Sets = Readonly<{
  /** Takes the answer to each question, null where it is not asked. */
  update: (answers: readonly (Bits | null)[]) => void;
  /** What passes all questions. */
  visible: Bits;
  /** What passes all questions but one. */
  without: (name: PassName) => Bits;
}>;

/** What passes all but one is what passes the questions before it and those after it: two sweeps give them all. */
function createSets(size: number): Sets {
  const all = fullBits(size);
  const visible = emptyBits(size);
  const after = emptyBits(size);
  const others = new Map<PassName, Bits>(PASSES.map(({ name }) => [name, emptyBits(size)]));
  const asked = new Set<PassName>();
  return {
    visible,
    without: (name) => (asked.has(name) ? (others.get(name) ?? visible) : visible),
    update: (answers) => {
      asked.clear();
      visible.set(all);
      PASSES.forEach(({ name }, i) => {
        const bits = answers[i];
        if (!bits) return;
        asked.add(name);
        others.get(name)?.set(visible);
        intersectInto(visible, visible, bits);
      });
      after.set(all);
      for (let i = PASSES.length - 1; i >= 0; i--) {
        const bits = answers[i];
        const other = others.get(PASSES[i]?.name ?? "window");
        if (!bits || !other) continue;
        intersectInto(other, other, after);
        intersectInto(after, after, bits);
      }
    },
  };
}
