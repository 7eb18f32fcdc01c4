import { type Bits, countBits, countBoth, emptyBits, fullBits, intersectInto } from "./bitset.ts";
import { createFollowers } from "./change.ts";
import { type CodeColumn, createCodeCounter } from "./codeColumn.ts";
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

const placeOf = (name: PassName): number => PASSES.findIndex((pass) => pass.name === name);
const WINDOW = placeOf("window");
const UNDATED = placeOf("undated");

/** Keeps the last answer to each question and counts only what changed since the last filter. */
export function createEngine(index: IncidentIndex): Engine {
  const answer = createAnswers(index);
  const sets = createSets(index.size);
  const counterOf = createCounters(index.size, sets);
  const counters = FACETS.map((facet) => ({ facet, ...counterOf(index.facets[facet], placeOf(facet)) }));
  const regions = counterOf(index.regions, placeOf("regions"));
  const binCounters = new Map<TimeBins, Counter>();
  const facets = Object.fromEntries(counters.map(({ facet, counts }) => [facet, counts]));
  return {
    apply: (filter) => {
      sets.update(answer(filter));
      const { visible, without } = sets;
      const { dated } = index.dates[filter.clock];
      const shown = countBits(visible);
      const timeBins = index.timeBins(filter.clock, binUnitOf(filter));
      const bins = binCounters.get(timeBins) ?? counterOf(timeBins.column, WINDOW);
      binCounters.set(timeBins, bins);
      for (const counter of counters) counter.count();
      regions.count();
      bins.count();
      const anytime = without(WINDOW);
      return {
        visible,
        shown,
        undatedShown: shown - countBoth(visible, dated),
        undatedHidden: filter.hideUndated ? countBits(without(UNDATED)) - shown : 0,
        facets: facets as Record<Facet, Int32Array>,
        regions: regions.counts,
        timeBins,
        binCounts: bins.counts,
        undatedInBins: countBits(anytime) - countBoth(anytime, dated),
      };
    },
  };
}

type Counter = Readonly<{ counts: Int32Array; count: () => void }>;

/** A counter looks at what passes all questions but the one at its place. */
function createCounters(size: number, sets: Sets): (column: CodeColumn, place: number) => Counter {
  const createFollower = createFollowers(size);
  return (column, place) => {
    const { counts, count } = createCodeCounter(column);
    const { follow } = createFollower();
    return {
      counts,
      count: () => {
        const set = sets.without(place);
        count(set, follow(set, sets.numberOf(place)));
      },
    };
  };
}

/** The records that pass each question, in the order of `PASSES`; null where it is not asked. */
function createAnswers(index: IncidentIndex): (filter: Filter) => readonly (Bits | null)[] {
  const keys = PASSES.map(() => "");
  const answers: (Bits | null)[] = PASSES.map(() => null);
  let last: Filter | null = null;
  return (filter) => {
    for (let i = 0; i < PASSES.length; i++) {
      const pass = PASSES[i];
      if (!pass || (last && isSameIn(filter, last, pass.reads))) continue;
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

type Sets = Readonly<{
  /** Takes the answer to each question, in the order of `PASSES`, null where it is not asked. */
  update: (answers: readonly (Bits | null)[]) => void;
  /** What passes all questions. */
  visible: Bits;
  /** What passes all questions but one, by its place in `PASSES`. */
  without: (place: number) => Bits;
  /** A number for that set, never given twice. */
  numberOf: (place: number) => number;
}>;

/** What passes all but one is what passes the questions before it and those after it: two sweeps give them all. */
function createSets(size: number): Sets {
  const all = fullBits(size);
  const visible = emptyBits(size);
  const after = emptyBits(size);
  const others = PASSES.map(() => emptyBits(size));
  const current = PASSES.map(() => visible);
  let round = 0;
  return {
    visible,
    numberOf: (place) => round * (PASSES.length + 1) + (current[place] === visible ? PASSES.length : place),
    without: (place) => current[place] ?? visible,
    update: (answers) => {
      round++;
      visible.set(all);
      after.set(all);
      for (let i = 0; i < others.length; i++) {
        const [bits, other] = [answers[i], others[i]];
        current[i] = bits && other ? other : visible;
        if (!bits || !other) continue;
        other.set(visible);
        intersectInto(visible, visible, bits);
      }
      for (let i = others.length - 1; i >= 0; i--) {
        const [bits, other] = [answers[i], others[i]];
        if (!bits || !other) continue;
        intersectInto(other, other, after);
        intersectInto(after, after, bits);
      }
    },
  };
}
