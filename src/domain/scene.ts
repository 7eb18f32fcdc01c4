import type { Status } from "./codes.ts";
import type { Facet, Filter } from "./filter.ts";
import type { Incident } from "./incident.ts";
import type { Port } from "./port.ts";
import type { Histogram } from "./timeline.ts";
import type { Standing } from "./status.ts";
import type { TaskForce } from "./taskForce.ts";

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
