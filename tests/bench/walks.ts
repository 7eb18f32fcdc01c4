import { type Facet, type Filter, NO_FILTER } from "#domain/filter.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { createRandom } from "#tests/fixtures/syntheticIncidents.ts";
import type { CrossfilterEngine, Years } from "./crossfilterEngine.ts";

/** One choice of a reader, in the words of both engines. */
export type Step = Readonly<{ filter: Filter; take: (engine: CrossfilterEngine) => void }>;

/** `first` is where the walk begins; what comes after is timed. */
export type Walk = Readonly<{ name: string; first: Step; steps: readonly Step[] }>;

const FIRST_YEAR = 1992;
const LAST_YEAR = 2024;

function windowStep(years: Years, filter: Filter): Step {
  return {
    filter: {
      ...filter,
      from: years && parsePartialDate(`${years.from}`),
      to: years && parsePartialDate(`${years.to}`),
    },
    take: (engine) => engine.window(years, filter.hideUndated),
  };
}

/** Playing: a window of some years moves on by one year, then starts again. */
function playWalk(name: string, width: number, filter: Filter, count: number): Walk {
  const span = LAST_YEAR - width + 1 - FIRST_YEAR;
  const steps = Array.from({ length: count }, (_, i) => {
    const from = FIRST_YEAR + (i % span);
    return windowStep({ from, to: from + width - 1 }, filter);
  });
  return { name, first: windowStep({ from: FIRST_YEAR, to: FIRST_YEAR + width - 1 }, filter), steps };
}

/** A cumulative span grows by one year at its upper end. */
function growWalk(name: string, filter: Filter, count: number): Walk {
  const span = LAST_YEAR - FIRST_YEAR - 4;
  const steps = Array.from({ length: count }, (_, i) => {
    return windowStep({ from: 1900, to: FIRST_YEAR + 4 + (i % span) }, filter);
  });
  return { name, first: windowStep({ from: 1900, to: FIRST_YEAR + 3 }, filter), steps };
}

/** Boxes are ticked and unticked in several facets, at most two in each, within a window of ten years. */
function toggleWalk(
  name: string,
  codes: Readonly<Partial<Record<Facet, readonly string[]>>>,
  count: number,
): Walk {
  const random = createRandom(99);
  const years = { from: 2005, to: 2014 };
  const first = windowStep(years, NO_FILTER);
  const facets = Object.keys(codes) as readonly Facet[];
  let filter = first.filter;
  const steps = Array.from({ length: count }, (): Step => {
    const facet = random.pick(facets);
    const code = random.pick(codes[facet] ?? []);
    const old: readonly string[] = filter[facet];
    const chosen = old.includes(code) ? old.filter((other) => other !== code) : [...old, code].slice(-2);
    filter = { ...filter, [facet]: chosen };
    return { filter, take: (engine) => engine.facet(facet, chosen) };
  });
  return { name, first, steps };
}

export function walksOf(
  codes: Readonly<Partial<Record<Facet, readonly string[]>>>,
  count: number,
): readonly Walk[] {
  return [
    playWalk("time step, five years", 5, NO_FILTER, count),
    playWalk("time step, undated hidden", 5, { ...NO_FILTER, hideUndated: true }, count),
    growWalk("time step, cumulative", { ...NO_FILTER, hideUndated: true }, count),
    toggleWalk("facet toggle", codes, count),
  ];
}
