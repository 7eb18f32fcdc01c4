import { type Bits, bitsWhere, emptyBits } from "./bitset.ts";
import { NEAR_BORDER_KM } from "./borderline.ts";
import { bitsOfAny } from "./codeColumn.ts";
import { bitsInWindow } from "./dateColumn.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";
import { distanceKm } from "./geography.ts";
import type { IncidentIndex } from "./index.ts";
import { createPolygonTest } from "./polygon.ts";
import { wordsOf } from "./text.ts";

/** The questions of a filter that are answered apart from each other; a record is shown when it passes all. */
export type PassName = "window" | "undated" | Facet | "regions" | "area" | "near" | "along" | "text";

/**
 * One question of the filter: which records pass it. `keyOf` is its written form, by which an answer is kept until
 * the question changes; empty means that it is not asked. It depends on nothing but what `reads` names. What each key
 * means is the contract's section "The link".
 */
export type Pass = Readonly<{
  name: PassName;
  reads: readonly (keyof Filter)[];
  keyOf: (filter: Filter) => string;
  bitsOf: (index: IncidentIndex, filter: Filter) => Bits;
}>;

/** The window in days; a cumulative span opens its lower end. */
function windowOf({ from, to, span }: Filter): readonly [from: number | null, to: number | null] {
  return [span === "cumulative" ? null : (from?.first ?? null), to?.last ?? null];
}

const WINDOW: Pass = {
  name: "window",
  reads: ["from", "to", "span", "clock"],
  keyOf: (filter) => {
    const [from, to] = windowOf(filter);
    return from === null && to === null ? "" : `${filter.clock} ${from} ${to}`;
  },
  bitsOf: (index, filter) => bitsInWindow(index.dates[filter.clock], ...windowOf(filter)),
};

const UNDATED: Pass = {
  name: "undated",
  reads: ["hideUndated", "clock"],
  keyOf: ({ hideUndated, clock }) => (hideUndated ? clock : ""),
  bitsOf: (index, { clock }) => index.dates[clock].dated,
};

function facetPass(facet: Facet): Pass {
  return {
    name: facet,
    reads: [facet],
    keyOf: (filter) => filter[facet].join("."),
    bitsOf: (index, filter) => bitsOfAny(index.facets[facet], filter[facet]),
  };
}

const REGIONS: Pass = {
  name: "regions",
  reads: ["regions"],
  keyOf: ({ regions }) => regions.join("."),
  bitsOf: (index, { regions }) => bitsOfAny(index.regions, regions),
};

const AREA: Pass = {
  name: "area",
  reads: ["area"],
  keyOf: ({ area }) => area?.join(" ") ?? "",
  bitsOf: ({ size, lat, lon }, { area }) => {
    const contains = createPolygonTest(area ?? []);
    return bitsWhere(size, (i) => contains(lat[i] ?? 0, lon[i] ?? 0));
  },
};

/** Shorter than any degree of latitude, so that the band below leaves out nothing that is near. */
const LEAST_KM_PER_DEGREE = 111;

const NEAR: Pass = {
  name: "near",
  reads: ["near"],
  keyOf: ({ near }) => (near ? `${near.lat} ${near.lon} ${near.km}` : ""),
  bitsOf: ({ size, lat, lon }, { near }) => {
    if (!near) return emptyBits(size);
    const band = near.km / LEAST_KM_PER_DEGREE;
    return bitsWhere(size, (i) => {
      const y = lat[i] ?? 0;
      return Math.abs(y - near.lat) <= band && distanceKm(near.lat, near.lon, y, lon[i] ?? 0) <= near.km;
    });
  },
};

const ALONG: Pass = {
  name: "along",
  reads: ["along"],
  keyOf: ({ along }) => (along ? `${along.fromKm} ${along.toKm}` : ""),
  bitsOf: (index, { along }) => {
    // Without a border nobody can say what lies along it: nothing is claimed to.
    const places = index.borderPlaces();
    if (!places || !along) return emptyBits(index.size);
    return bitsWhere(index.size, (i) => {
      const km = places.km[i] ?? 0;
      const isNear = (places.distanceKm[i] ?? 0) <= NEAR_BORDER_KM;
      return isNear && km >= along.fromKm && km <= along.toKm;
    });
  },
};

const TEXT: Pass = {
  name: "text",
  reads: ["text"],
  keyOf: ({ text }) => wordsOf(text).join(" "),
  bitsOf: (index, { text }) => index.text().bitsOf(text),
};

export const PASSES: readonly Pass[] = [
  WINDOW,
  UNDATED,
  ...FACETS.map(facetPass),
  REGIONS,
  AREA,
  NEAR,
  ALONG,
  TEXT,
];
