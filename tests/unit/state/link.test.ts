import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "#domain/codes.ts";
import type { Filter } from "#domain/filter.ts";
import { dayOf, type PartialDate, toPartialDate } from "#domain/partialDate.ts";
import { type Choices, DEFAULT_CHOICES } from "#state/choices.ts";
import { type KnownCodes, readLink, writeLink } from "#state/link.ts";
import { HIDEABLE, LAYERS, MODES, roundCamera, roundNear, SURFACES, THEMES, type View } from "#state/view.ts";

const AGENCIES = ["us-border-patrol", "cbp-ofo", "pgr"];
const ORGANIZATIONS = ["los-zetas", "gulf-cartel"];
const REGIONS = [
  "state-us-tx",
  "state-mx-tam",
  "county-48215",
  "sector-rio-grande-valley",
  "port-san-ysidro",
];
const KNOWN: KnownCodes = {
  agency: new Set(AGENCIES),
  organization: new Set(ORGANIZATIONS),
  region: new Set(REGIONS),
};

const someOf = <T>(list: readonly T[]) => fc.shuffledSubarray([...list]);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc.integer({ min: dayOf(1980, 1, 1), max: dayOf(2030, 12, 31) });
const partialDate = fc
  .tuple(day, fc.constantFrom("year", "month", "day"))
  .map(([at, precision]) => toPartialDate(at, precision));
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const round4 = (value: number): number => Number(value.toFixed(4)) + 0;

const timeWindow = fc
  .tuple(nullable(partialDate), nullable(partialDate))
  .map(([a, b]): Pick<Filter, "from" | "to"> => {
    const isReversed = (from: PartialDate | null, to: PartialDate | null): boolean =>
      !!from && !!to && from.first > to.last;
    return isReversed(a, b) ? { from: b, to: a } : { from: a, to: b };
  });

const filter: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.record({
      method: someOf(METHODS),
      act: someOf(ACTS),
      status: someOf(STATUSES),
      level: someOf(LEVELS),
      agency: someOf(AGENCIES),
      contraband: someOf(CONTRABANDS),
      organization: someOf(ORGANIZATIONS),
      country: someOf(COUNTRIES),
      precision: someOf(PRECISIONS),
      clock: fc.constantFrom("public" as const, "conduct" as const),
      span: fc.constantFrom("window" as const, "cumulative" as const),
      hideUndated: fc.boolean(),
      regions: someOf(REGIONS),
      area: nullable(fc.array(fc.tuple(lon.map(round4), lat.map(round4)), { minLength: 3, maxLength: 8 })),
      near: nullable(
        fc.record({ lat, lon, km: fc.double({ min: 0.1, max: 900, noNaN: true }) }).map(roundNear),
      ),
      along: nullable(
        fc
          .tuple(fc.integer({ min: 0, max: 31450 }), fc.integer({ min: 0, max: 31450 }))
          .map(([a, b]) => ({ fromKm: Math.min(a, b) / 10, toKm: Math.max(a, b) / 10 })),
      ),
      text: fc.string({ unit: "grapheme", maxLength: 20 }),
    }),
    timeWindow,
  )
  .map(([rest, window]) => ({ ...rest, ...window }));

const view: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom(...MODES),
  camera: nullable(
    fc.record({ lat, lon, zoom: fc.double({ min: 0, max: 20, noNaN: true }) }).map(roundCamera),
  ),
  layers: fc.subarray([...LAYERS]),
  surface: nullable(fc.constantFrom(...SURFACES)),
  theme: nullable(fc.constantFrom(...THEMES)),
  hide: someOf(HIDEABLE),
  lock: someOf(["method", "from", "in"]),
  story: nullable(fc.constantFrom("operation-lively-green", "laredo-2007")),
  step: nullable(fc.integer({ min: 1, max: 40 })),
});

const choices: fc.Arbitrary<Choices> = fc.record({
  filter,
  selection: fc.oneof(
    fc.constant({ type: "none" as const }),
    fc.record({
      type: fc.constantFrom("incident" as const, "port" as const, "task-force" as const),
      id: fc.constantFrom("nogales-1991-1", "san-ysidro", "bctf-yuma"),
    }),
  ),
  view,
});

const rawLink = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "method",
        "status",
        "from",
        "to",
        "in",
        "area",
        "near",
        "along",
        "q",
        "sel",
        "at",
        "show",
        "view",
        "step",
        "agency",
        "lock",
        "nonsense",
      ),
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          "bribery.intimidation",
          "2014",
          "2014-02-30",
          "1_2",
          "31.3_-110.9_40",
          "incident.x",
          "0_9999",
          "state-us-tx.narnia",
          "none",
          "charged..",
          "-0_-0_0",
        ),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());

describe("the link", () => {
  it("says what it reads: reading a written link gives the same choices", () => {
    fc.assert(
      fc.property(choices, (state) => {
        expect(readLink(writeLink(state), KNOWN)).toEqual(state);
      }),
      { numRuns: 400 },
    );
  });

  it("settles at once: writing what was read and reading it again changes nothing, for any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(rawLink, fc.string()), (raw) => {
        const once = writeLink(readLink(raw, KNOWN));
        expect(writeLink(readLink(once, KNOWN))).toBe(once);
      }),
      { numRuns: 600 },
    );
  });

  it("is empty where everything is as by default", () => {
    expect(writeLink(DEFAULT_CHOICES)).toBe("");
    expect(readLink("", KNOWN)).toEqual(DEFAULT_CHOICES);
  });

  it("stays readable", () => {
    const read = readLink(
      "?method=bribery.intimidation&from=2003&to=2014-06&in=state-us-tx&sel=incident.laredo-2007-1",
      KNOWN,
    );
    expect(writeLink(read)).toBe(
      "?from=2003&to=2014-06&method=bribery.intimidation&in=state-us-tx&sel=incident.laredo-2007-1",
    );
  });

  it.each([
    ["an unknown code", "?method=telepathy"],
    ["an impossible date", "?from=2014-02-30"],
    ["a place that is none", "?near=100_200_5"],
    ["a stretch that runs backwards", "?along=900_100"],
    ["a stretch longer than any border", "?along=0_99999999999999999999999"],
    ["a circle around the globe", "?near=31_-110_99999999999999999999999"],
    ["an unknown region", "?in=state-narnia"],
    ["a selection without a kind", "?sel=laredo-2007-1"],
    ["layers that do not exist", "?show=dragons"],
    ["a key of nobody", "?fbclid=1"],
    ["a broken escape", "?q=%E0%A4%A&method=%"],
  ])("ignores %s", (_what, link) => {
    const { filter, view } = readLink(link, KNOWN);
    expect({ ...filter, text: "" }).toEqual(DEFAULT_CHOICES.filter);
    expect(view).toEqual(DEFAULT_CHOICES.view);
  });

  it("keeps the end and ignores the start of a window that ends before it begins", () => {
    const { filter } = readLink("?from=2014&to=2010", KNOWN);
    expect([filter.from, filter.to?.text]).toEqual([null, "2010"]);
  });

  it("keeps keys whose feature is still to come", () => {
    expect(writeLink(readLink("?story=laredo&step=2&lock=method&hide=title", KNOWN))).toBe(
      "?story=laredo&step=2&hide=title&lock=method",
    );
  });
});
