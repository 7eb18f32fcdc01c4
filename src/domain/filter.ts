import type { Act, Contraband, Country, Level, Method, Precision, Status } from "./codes.ts";
import type { PartialDate } from "./partialDate.ts";

/** The keys whose values are lists of codes: OR inside a key, AND between keys. */
export const FACETS = [
  "method",
  "act",
  "status",
  "level",
  "agency",
  "contraband",
  "organization",
  "country",
  "precision",
] as const;
export type Facet = (typeof FACETS)[number];

export type FacetCode = Readonly<{
  method: Method;
  act: Act;
  status: Status;
  level: Level;
  agency: string;
  contraband: Contraband;
  organization: string;
  country: Country;
  precision: Precision;
}>;

export type Clock = "public" | "conduct";
export type Span = "window" | "cumulative";

/** A circle on the ground. */
export type Near = Readonly<{ lat: number; lon: number; km: number }>;
/** A stretch of the border, kilometres from the Pacific. */
export type Along = Readonly<{ fromKm: number; toKm: number }>;

/** What the reader asks of the records. An empty list and a null are "all". Its written form is the link. */
export type Filter = Readonly<{
  [F in Facet]: readonly FacetCode[F][];
}> &
  Readonly<{
    from: PartialDate | null;
    to: PartialDate | null;
    clock: Clock;
    span: Span;
    hideUndated: boolean;
    /** Region ids, OR. */
    regions: readonly string[];
    /** A drawn polygon, [lon, lat] pairs, open ring. */
    area: readonly (readonly [number, number])[] | null;
    near: Near | null;
    along: Along | null;
    text: string;
  }>;

export const NO_FILTER: Filter = {
  method: [],
  act: [],
  status: [],
  level: [],
  agency: [],
  contraband: [],
  organization: [],
  country: [],
  precision: [],
  from: null,
  to: null,
  clock: "public",
  span: "window",
  hideUndated: false,
  regions: [],
  area: null,
  near: null,
  along: null,
  text: "",
};
