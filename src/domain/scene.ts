import { hasBit } from "./bitset.ts";
import type { NamedColumn } from "./codeColumn.ts";
import { STATUSES, type Status } from "./codes.ts";
import { createEngine, type Engine, type Tally } from "./engine.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";
import type { Incident } from "./incident.ts";
import { type IncidentIndex, UNKNOWN_OFFICIALS } from "./index.ts";
import type { Port } from "./port.ts";
import { STANDING, type Standing } from "./status.ts";
import type { TaskForce } from "./taskForce.ts";
import { type Histogram, toHistogram } from "./timeline.ts";

/** One thing at a time, as a tagged union; its written form is `sel` in the link. */
export type Selection =
  | Readonly<{ type: "none" }>
  | Readonly<{ type: "incident"; id: string }>
  | Readonly<{ type: "port"; id: string }>
  | Readonly<{ type: "task-force"; id: string }>;

/**
 * The sum that the page always prints: shown + filteredOut + undatedHidden = total.
 * `shown` counts the undated records that pass; `undatedShown` is how many of them are undated.
 */
export type Sum = Readonly<{
  shown: number;
  total: number;
  undatedShown: number;
  filteredOut: number;
  undatedHidden: number;
}>;

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Officials in the shown cases, as one total only; `casesUnknown` cases do not say how many. */
export type OfficialsTotal = Readonly<{ total: number; casesUnknown: number }>;

/**
 * What is on the page: the one thing that map, strip, table, charts and sentence all read, so that they cannot
 * disagree. A pure function of dataset and filter; selection and hover are laid over it, never inside.
 */
export type Scene = Readonly<{
  filter: Filter;
  sum: Sum;
  /** Shown records: by date on the chosen clock, newest first, undated last, then by id. */
  shown: readonly Incident[];
  byStatus: ReadonlyMap<Status, number>;
  byStanding: Readonly<Record<Standing, number>>;
  officials: OfficialsTotal;
  /** A facet's counts obey all other filters, not its own. */
  facets: FacetCounts;
  /** By region id, obeying all filters but the regions. */
  regionCounts: ReadonlyMap<string, number>;
  /** Obeys all filters but the window. */
  histogram: Histogram;
  ports: readonly Port[];
  taskForces: readonly TaskForce[];
}>;

/** An engine keeps its last answers, so that each index has one for all its scenes. */
const engines = new WeakMap<IncidentIndex, Engine>();

export function sceneOf(index: IncidentIndex, filter: Filter): Scene {
  const engine = engines.get(index) ?? createEngine(index);
  engines.set(index, engine);
  const tally = engine.apply(filter);
  const shown = shownOf(index, filter, tally);
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, toMap(index.facets[facet], tally.facets[facet])]),
  ) as FacetCounts;
  const byStatus = byStatusOf(filter, facets.status);
  const { ports, taskForces } = index.dataset;
  return {
    filter,
    sum: sumOf(index.size, tally),
    shown,
    byStatus,
    byStanding: byStandingOf(byStatus),
    officials: officialsOf(index, tally),
    facets,
    regionCounts: toMap(index.regions, tally.regions),
    histogram: toHistogram(tally.timeBins, tally.binCounts, tally.undatedInBins),
    ports,
    taskForces,
  };
}

function sumOf(total: number, { shown, undatedShown, undatedHidden }: Tally): Sum {
  return { shown, total, undatedShown, filteredOut: total - shown - undatedHidden, undatedHidden };
}

function shownOf(index: IncidentIndex, { clock }: Filter, { visible }: Tally): readonly Incident[] {
  const shown: Incident[] = [];
  const { numbers, incidents } = index.newestFirst(clock);
  for (let k = 0; k < numbers.length; k++) {
    const incident = hasBit(visible, numbers[k] ?? 0) ? incidents[k] : undefined;
    if (incident) shown.push(incident);
  }
  return shown;
}

/** Every code of the column, those that no record has now at 0. */
function toMap({ codes }: NamedColumn, counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(codes.map((code, number) => [code, counts[number] ?? 0]));
}

/** A record has one status: those asked for keep the counts of their facet, the others have none. */
function byStatusOf({ status }: Filter, counts: ReadonlyMap<string, number>): ReadonlyMap<Status, number> {
  const isAsked = (code: Status): boolean => status.length === 0 || status.includes(code);
  return new Map(STATUSES.map((code) => [code, isAsked(code) ? (counts.get(code) ?? 0) : 0]));
}

function byStandingOf(byStatus: ReadonlyMap<Status, number>): Record<Standing, number> {
  const counts: Record<Standing, number> = { proven: 0, accused: 0, cleared: 0 };
  for (const [status, count] of byStatus) counts[STANDING[status]] += count;
  return counts;
}

function officialsOf({ officials }: IncidentIndex, { visible }: Tally): OfficialsTotal {
  let total = 0;
  let casesUnknown = 0;
  for (let i = 0; i < officials.length; i++) {
    if (!hasBit(visible, i)) continue;
    const count = officials[i] ?? UNKNOWN_OFFICIALS;
    if (count === UNKNOWN_OFFICIALS) casesUnknown++;
    else total += count;
  }
  return { total, casesUnknown };
}
