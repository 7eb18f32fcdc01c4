import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METHODS, STATUSES } from "#domain/codes.ts";
import { NO_FILTER } from "#domain/filter.ts";
import { parsePartialDate } from "#domain/partialDate.ts";
import { type Choices, DEFAULT_CHOICES } from "#state/choices.ts";
import { readLink, writeLink } from "#state/link.ts";
import { LINK_KEYS } from "#state/linkKeys.ts";
import { addressOf, choicesAt, openingChoices } from "#state/opening.ts";
import { DEFAULT_VIEW, HIDEABLE, LAYERS, MODES, SURFACES, THEMES } from "#state/view.ts";

const KNOWN = { agency: null, organization: null, region: null };
const STRIP = { defaultView: "?view=strip&show=incidents.ports" };
const SITES = [{ defaultView: null }, STRIP, { defaultView: "method=bribery&from=2003&theme=dark" }];

const choices: fc.Arbitrary<Choices> = fc
  .record({
    method: fc.subarray([...METHODS]),
    status: fc.subarray([...STATUSES]),
    from: fc.constantFrom(null, parsePartialDate("2003")),
    mode: fc.constantFrom(...MODES),
    layers: fc.subarray([...LAYERS]),
    surface: fc.constantFrom(null, ...SURFACES),
    theme: fc.constantFrom(null, ...THEMES),
    hide: fc.subarray([...HIDEABLE]),
    isPlain: fc.boolean(),
  })
  .map(({ method, status, from, isPlain, ...view }) =>
    isPlain
      ? DEFAULT_CHOICES
      : {
          ...DEFAULT_CHOICES,
          filter: { ...NO_FILTER, method, status, from },
          view: { ...DEFAULT_VIEW, ...view },
        },
  );

describe("a document's address on a site with a view of its own", () => {
  it("always opens as what it was written for", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...SITES), (state, site) => {
        expect(choicesAt(addressOf(state, site), site, KNOWN)).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it("shows the publisher's view where it says nothing, whatever others have added to it", () => {
    for (const search of ["", "?", "?utm_source=letter", "?childId=garita-1&initialWidth=640"]) {
      const { view } = choicesAt(search, STRIP, KNOWN);
      expect([view.surface, view.layers]).toEqual(["strip", ["incidents", "ports"]]);
    }
  });

  it("says the contract's defaults in words, since an empty query means something else", () => {
    expect(addressOf(DEFAULT_CHOICES, STRIP)).toBe("?mode=explore");
    expect(choicesAt("?mode=explore", STRIP, KNOWN)).toEqual(DEFAULT_CHOICES);
  });

  it("writes the default view out, so that a shared link outlives it", () => {
    expect(addressOf(openingChoices(STRIP, KNOWN), STRIP)).toBe("?show=incidents.ports&view=strip");
  });

  it("is the plain link on a site without one", () => {
    fc.assert(
      fc.property(choices, (state) => {
        expect(addressOf(state, { defaultView: null })).toBe(writeLink(state));
      }),
    );
    expect(choicesAt("", { defaultView: null }, KNOWN)).toEqual(DEFAULT_CHOICES);
  });

  it("knows every key that a link can have", () => {
    const full =
      "?mode=analyse&from=2003&to=2014&clock=conduct&span=cumulative&undated=hide&method=bribery&act=smuggling-drugs&status=charged&level=federal&contraband=cocaine&agency=a&organization=b&country=us&precision=city&in=state-us-tx&near=31_-110_5&along=1_2&q=x&sel=incident.x&at=31_-110_5&show=ports&view=table&story=s&step=2&theme=dark&hide=title&lock=from";
    const written = [...new URLSearchParams(writeLink(readLink(full, KNOWN))).keys()];
    expect(written.filter((key) => !LINK_KEYS.includes(key))).toEqual([]);
    expect(LINK_KEYS.filter((key) => !full.includes(`${key}=`))).toEqual(["area"]);
    expect(new Set(LINK_KEYS).size).toBe(LINK_KEYS.length);
  });
});
