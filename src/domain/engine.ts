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
  const answers = PASSES.map(() => ({ key: "", bits: null as Bits | null }));
  const sets = createSets(index.size);
  const counterOf = createCounters();
  return {
    apply: (filter) => {
      PASSES.forEach((pass, i) => {
        const key = pass.keyOf(filter);
        if (answers[i]?.key === key) return;
        answers[i] = { key, bits: key === "" ? null : pass.bitsOf(index, filter) };
      });
      sets.update(answers.map(({ bits }) => bits));
      const { visible, without } = sets;
      const { dated } = index.dates[filter.clock];
      const shown = countBits(visible);
      const timeBins = index.timeBins(filter.clock, binUnitOf(filter));
      const inBins = without("window");
      const facets = Object.fromEntries(
        FACETS.map((facet) => [facet, counterOf(index.facets[facet]).countsIn(without(facet))]),
      ) as Record<Facet, Int32Array>;
      const withUndated = without("undated");
      return {
        visible,
        shown,
        undatedShown: shown - countBoth(visible, dated),
        undatedHidden: filter.hideUndated ? countBits(withUndated) - shown : 0,
        facets,
        regions: counterOf(index.regions).countsIn(without("regions")),
        timeBins,
        binCounts: counterOf(timeBins.column).countsIn(inBins),
        undatedInBins: countBits(inBins) - countBoth(inBins, dated),
      };
    },
  };
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
