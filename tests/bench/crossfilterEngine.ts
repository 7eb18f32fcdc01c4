import crossfilter from "crossfilter2";
import { FACETS, type Facet } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import { calendarOf } from "#domain/partialDate.ts";
import { STANDING } from "#domain/status.ts";
import { STANDINGS } from "#domain/timeline.ts";

/** What both engines answer at each step, in one form. */
export type Answer = Readonly<{
  shown: number;
  facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  regions: ReadonlyMap<string, number>;
  /** Cases a year and standing, by year × 10 + standing's number; 0 holds the undated. */
  bars: ReadonlyMap<number, number>;
}>;

export type Years = Readonly<{ from: number; to: number }> | null;

const UNDATED = 0;

type CodeDimension = crossfilter.Dimension<Incident, string>;
type Counts<K extends string | number> = Readonly<{
  all: () => ReadonlyArray<crossfilter.Grouping<K, number>>;
}>;

export type CrossfilterEngine = Readonly<{
  window: (years: Years, hideUndated: boolean) => void;
  facet: (facet: Facet, codes: readonly string[]) => void;
  /** Reads every live count, without putting them in another form. */
  readCounts: () => number;
  /** Asks of every record whether it is visible: the library has no set to hand out. */
  readVisible: () => number;
  answer: () => Answer;
}>;

const CODES: Readonly<Record<Facet, (incident: Incident) => string | string[]>> = {
  method: ({ methods }) => [...methods],
  act: ({ acts }) => [...acts],
  status: ({ effectiveStatus }) => effectiveStatus,
  level: ({ level }) => level,
  agency: ({ agencies }) => [...agencies],
  contraband: ({ contraband }) => [...contraband],
  organization: ({ organizations }) => [...organizations],
  country: ({ country }) => country,
  precision: ({ precision }) => precision,
};

const yearOf = ({ publicDate }: Incident): number =>
  publicDate ? calendarOf(publicDate.first).year : UNDATED;

function regionsOf({ state, countyFips, sectors, ports }: Incident): string[] {
  return [
    ...(state ? [`state-${state.toLowerCase()}`] : []),
    ...(countyFips ? [`county-${countyFips}`] : []),
    ...sectors.map((sector) => `sector-${sector}`),
    ...ports.map((port) => `port-${port}`),
  ];
}

/**
 * The same work by crossfilter2, in its own manner: a dimension and a group for each facet, arrays as array
 * dimensions, and a year as the date, since on the clock `public` every interval lies within one year and the bench
 * steps by years. Bars by standing are groups of their own dimension, with the code of year and standing.
 */
export function createCrossfilterEngine(incidents: readonly Incident[]): CrossfilterEngine {
  const records = crossfilter([...incidents]);
  const dimensions = new Map<Facet, CodeDimension>();
  const groups = new Map<Facet, Counts<string>>();
  for (const facet of FACETS) {
    const isList = Array.isArray(CODES[facet](incidents[0] as Incident));
    const dimension = records.dimension<string>(CODES[facet], isList);
    dimensions.set(facet, dimension);
    groups.set(facet, dimension.group<string, number>());
  }
  const regions = records.dimension<string>(regionsOf, true).group<string, number>();
  const time = records.dimension<number>((incident) => {
    const year = yearOf(incident);
    return year === UNDATED ? UNDATED : year * 10 + STANDINGS.indexOf(STANDING[incident.effectiveStatus]);
  });
  const bars = time.group<number, number>();
  const shown = records.groupAll<number>();
  const countsOf = <K extends string | number>(group: Counts<K> | undefined): ReadonlyMap<K, number> =>
    new Map((group?.all() ?? []).filter(({ value }) => value > 0).map(({ key, value }) => [key, value]));
  return {
    window: (years, hideUndated) => {
      if (years === null) time.filterAll();
      else if (hideUndated) time.filterRange([years.from * 10, years.to * 10 + 10]);
      else {
        const [first, end] = [years.from * 10, years.to * 10 + 10];
        time.filterFunction((value) => value === UNDATED || (Number(value) >= first && Number(value) < end));
      }
    },
    facet: (facet, codes) => {
      const chosen: ReadonlySet<unknown> = new Set(codes);
      if (codes.length === 0) dimensions.get(facet)?.filterAll();
      else dimensions.get(facet)?.filterFunction((code) => chosen.has(code));
    },
    readCounts: () => {
      let read = shown.value() + regions.all().length + bars.all().length;
      for (const group of groups.values()) read += group.all().length;
      return read;
    },
    readVisible: () => {
      let visible = 0;
      for (let i = 0; i < incidents.length; i++) if (records.isElementFiltered(i)) visible++;
      return visible;
    },
    answer: () => ({
      shown: shown.value(),
      facets: Object.fromEntries(
        FACETS.map((facet) => [facet, countsOf(groups.get(facet))]),
      ) as Answer["facets"],
      regions: countsOf(regions),
      bars: countsOf(bars),
    }),
  };
}
