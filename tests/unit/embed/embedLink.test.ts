import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedLink, LOCK_GROUPS, lockKeysOf, setFilterKeysOf } from "#embed/builder/embedLink.ts";
import { isPublicAddress, siteAddressOf } from "#embed/builder/siteAddress.ts";
import { type Choices, DEFAULT_CHOICES } from "#state/choices.ts";
import { type KnownCodes, readLink } from "#state/link.ts";
import { createAppStore } from "#state/store.ts";
import type { Atlas } from "#state/useApp.tsx";
import { HIDEABLE } from "#state/view.ts";

const ALL: KnownCodes = { agency: null, organization: null, region: null };
const choicesOf = (link: string): Choices => readLink(link, ALL);

const someLink = fc
  .subarray([
    "method=bribery.intimidation",
    "status=charged",
    "agency=us-border-patrol",
    "from=2003",
    "to=2014-05",
    "clock=conduct",
    "in=state-us-tx.port-san-ysidro",
    "along=100_250.5",
    'q=sheriff\'s+"men"+%26+co',
    "sel=incident.laredo-1999-01",
    "at=27.5_-99.5_8",
    "view=strip",
    "mode=present",
    "theme=dark",
  ])
  .map((parts) => `?${parts.join("&")}`);

describe("the link of an embed", () => {
  it("reads back as the view that was taken, dressed and locked as asked", () => {
    fc.assert(
      fc.property(
        someLink,
        fc.subarray([...HIDEABLE]),
        fc.subarray([...LOCK_GROUPS]),
        fc.constantFrom(null, "light" as const, "dark" as const),
        (link, hide, lock, theme) => {
          const choices = choicesOf(link);
          const back = choicesOf(embedLink(choices, { theme, hide, lock }));
          expect(back.filter).toEqual(choices.filter);
          expect(back.selection).toEqual(choices.selection);
          expect(back.view).toEqual({
            ...choices.view,
            mode: "explore",
            theme,
            hide,
            lock: lockKeysOf(lock, choices),
          });
        },
      ),
    );
  });

  it("locks every filter that is set, and no other", () => {
    const choices = choicesOf("?method=bribery&in=state-us-tx&q=boat&from=2003");
    expect(setFilterKeysOf(choices)).toEqual(["method", "in", "q"]);
    expect(setFilterKeysOf(DEFAULT_CHOICES)).toEqual([]);
    expect(embedLink(DEFAULT_CHOICES, { theme: null, hide: [], lock: ["filters"] })).toBe("");
  });

  it("names a key once, in whatever groups it is", () => {
    const keys = lockKeysOf(LOCK_GROUPS, choicesOf("?in=state-us-tx"));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(["in", "at", "from", "to", "view", "theme", "sel"]));
  });

  it.each([
    [
      "filters",
      "?method=bribery",
      (store: ReturnType<typeof createAppStore>) => store.getState().filterReset(),
    ],
    ["time", "?from=2003", (store: ReturnType<typeof createAppStore>) => store.getState().filterReset()],
  ] as const)("makes the atlas keep what the group %s names", (group, link, act) => {
    const choices = choicesOf(link);
    const store = createAppStore(choicesOf(embedLink(choices, { theme: null, hide: [], lock: [group] })));
    act(store);
    expect(store.getState().filter).toEqual(choices.filter);
  });
});

describe("the address that the code names", () => {
  const at = (baseUrl: string | null, root: string, page: string) =>
    siteAddressOf({ root, dataset: { site: { baseUrl } } } as unknown as Atlas, page);

  it("is the publisher's where one is set, else where the page is served from", () => {
    expect(at("https://news.example/atlas", "../", "https://x.example/es/?a=b")).toEqual({
      address: "https://news.example/atlas/",
      isSet: true,
    });
    expect(at(null, "../", "https://x.example/border/es/?a=b#c")).toEqual({
      address: "https://x.example/border/",
      isSet: false,
    });
    expect(at(null, "./", "https://x.example/?a=b")).toEqual({ address: "https://x.example/", isSet: false });
  });

  it("goes into no picture where only one machine knows it", () => {
    expect(isPublicAddress("https://news.example/")).toBe(true);
    for (const address of ["http://localhost:4173/", "http://127.0.0.1/", "http://[::1]/", "file:///x/"])
      expect(isPublicAddress(address)).toBe(false);
  });
});

describe("on a site that opens with a view of its own", () => {
  const site = { defaultView: "?view=strip" };
  const bare = { theme: null, hide: [], lock: [] } as const;

  it("a frame of everything says so, with and without its dress", () => {
    expect(embedLink(DEFAULT_CHOICES, bare, site)).toBe("?mode=explore");
    expect(embedLink(DEFAULT_CHOICES, { ...bare, hide: ["title"] }, site)).toBe("?mode=explore&hide=title");
    expect(embedLink(DEFAULT_CHOICES, bare)).toBe("");
  });
});
