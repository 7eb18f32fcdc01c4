import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePartialDate } from "#domain/partialDate.ts";
import { readLink, writeLink } from "#state/link.ts";
import { createAppStore } from "#state/store.ts";

const KNOWN = { agency: null, organization: null, region: null };
const ALL =
  "from=2001&to=2010&clock=conduct&span=cumulative&undated=hide&method=bribery&act=smuggling&status=charged&level=federal&contraband=drugs&agency=cbp&organization=x&country=us&precision=city&in=state-us-tx&near=31_-110_20&along=10_20&q=laredo&sel=incident.laredo-2007-1&at=31_-110_7&show=ports&view=table&theme=dark&hide=title&mode=present&story=laredo&step=2";
const OTHER =
  "?from=2003&to=2004&method=intimidation&status=acquitted&country=mx&in=state-us-ca&near=30_-100_5&along=5_6&q=nogales&sel=port.laredo&at=30_-100_9&show=incidents&view=map&theme=light&hide=search&lock=q&mode=analyse&story=other&step=9";
const KEYS = ALL.split("&").map((pair) => pair.split("=")[0] ?? "");

const readKey = (search: string, key: string): string | null => new URLSearchParams(search).get(key);

describe("a locked key", () => {
  it("keeps its first value whatever another link says; the others follow", () => {
    fc.assert(
      fc.property(fc.subarray(KEYS), (lock) => {
        const first = readLink(`?${ALL}${lock.length ? `&lock=${lock.join(".")}` : ""}`, KNOWN);
        const other = readLink(OTHER, KNOWN);
        const store = createAppStore(first);
        store.setState({ ...other });
        const [now, was, asked] = [writeLink(store.getState()), writeLink(first), writeLink(other)];
        for (const key of KEYS.filter((key) => key !== "lock")) {
          expect(readKey(now, key), key).toBe(readKey(lock.includes(key) ? was : asked, key));
        }
        expect(readKey(now, "lock")).toBe(readKey(was, "lock"));
        expect(writeLink(readLink(now, KNOWN))).toBe(now);
      }),
    );
  });

  it("survives every control, Reset among them", () => {
    const store = createAppStore(readLink("?method=bribery&q=x&sel=port.laredo&lock=method.sel.view", KNOWN));
    const state = store.getState();
    const before = state.filter;
    state.codeToggled("method", "intimidation");
    expect(store.getState().filter.method).toEqual(["bribery"]);
    state.surfaceChosen("table");
    state.selectionCleared();
    state.filterReset();
    expect(writeLink(store.getState())).toBe("?method=bribery&sel=port.laredo&lock=method.sel.view");
    expect(before.text).toBe("x");
  });

  it("cannot be added or taken away later", () => {
    const store = createAppStore(readLink("?method=bribery", KNOWN));
    store.setState(readLink("?method=bribery&lock=method", KNOWN));
    store.getState().facetCleared("method");
    expect(writeLink(store.getState())).toBe("");
  });

  it("wins where the free end of the window would pass it", () => {
    const store = createAppStore(readLink("?from=2005&to=2010&lock=from", KNOWN));
    store.getState().windowSet(null, parsePartialDate("2003"));
    expect(writeLink(store.getState())).toBe("?from=2005&to=2010&lock=from");
  });
});
