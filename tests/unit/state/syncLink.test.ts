import { beforeEach, describe, expect, it, vi } from "vitest";
import { parsePartialDate } from "#domain/partialDate.ts";
import type { Choices } from "#state/choices.ts";
import { openingChoices } from "#state/opening.ts";
import { createAppStore } from "#state/store.ts";
import { syncLink } from "#state/syncLink.ts";

const KNOWN = { agency: null, organization: null, region: null };

/** A window with an address and a history, nothing else. */
function createPage() {
  const location = { pathname: "/", search: "", hash: "" };
  let onPop: () => void = () => {};
  const write = (_state: unknown, _title: string, address: string): void => {
    location.search = new URL(address, "http://localhost").search;
  };
  const history = { pushState: vi.fn(write), replaceState: vi.fn(write) };
  const page = {
    location,
    history,
    addEventListener: (_type: string, listener: () => void) => {
      onPop = listener;
    },
    removeEventListener: () => {},
  };
  return {
    history,
    location,
    page: Object.assign(page, { parent: page }) as unknown as Window,
    frame: { ...page, parent: {} } as unknown as Window,
    goTo: (search: string) => {
      location.search = search;
      onPop();
    },
  };
}

describe("the address of the page", () => {
  let browser = createPage();
  let store = createAppStore();
  beforeEach(() => {
    browser = createPage();
    store = createAppStore();
    syncLink(store, KNOWN, browser.page);
  });

  it("gains a step for each choice, so that Back takes it away", () => {
    store.getState().codeToggled("method", "bribery");
    store.getState().itemSelected({ type: "incident", id: "laredo-2007-1" });
    expect(browser.history.pushState).toHaveBeenCalledTimes(2);
    expect(browser.location.search).toBe("?method=bribery&sel=incident.laredo-2007-1");
  });

  it("follows the camera without a step of its own", () => {
    store.getState().cameraMoved({ lat: 31.33371, lon: -110.9401, zoom: 9.123 });
    expect(browser.history.pushState).not.toHaveBeenCalled();
    expect(browser.location.search).toBe("?at=31.3337_-110.9401_9.12");
  });

  it("waits for the end of a drag and then writes one step", () => {
    const { dragStarted, windowSet, dragEnded } = store.getState();
    dragStarted();
    for (const year of ["2003", "2004", "2005"]) windowSet(parsePartialDate(year), null);
    expect(browser.history.pushState).not.toHaveBeenCalled();
    dragEnded();
    expect(browser.history.pushState).toHaveBeenCalledTimes(1);
    expect(browser.location.search).toBe("?from=2005");
  });

  it("plays without filling the history", () => {
    store.getState().played();
    for (const year of ["2003", "2004", "2005"])
      store.getState().windowSet(parsePartialDate(year), parsePartialDate(year));
    expect(browser.history.pushState).not.toHaveBeenCalled();
    expect(browser.location.search).toBe("?from=2005&to=2005");
  });

  it("takes a word being typed as one step", () => {
    for (const text of ["l", "la", "lar"]) store.getState().textChanged(text);
    expect(browser.history.pushState).toHaveBeenCalledTimes(1);
    expect(browser.location.search).toBe("?q=lar");
  });

  it("brings back what an earlier address said", () => {
    store.getState().codeToggled("method", "bribery");
    browser.goTo("?status=charged");
    expect(store.getState().filter.method).toEqual([]);
    expect(store.getState().filter.status).toEqual(["charged"]);
    expect(browser.history.pushState).toHaveBeenCalledTimes(1);
  });

  it("takes a message's link without a step, and leaves how the frame is dressed", () => {
    const sync = syncLink(createAppStore(), KNOWN, browser.page);
    sync.show("?method=bribery&theme=dark&hide=title");
    expect(browser.location.search).toBe("?method=bribery&theme=dark&hide=title");
    sync.show("?status=charged");
    expect(browser.location.search).toBe("?status=charged&theme=dark&hide=title");
    expect(browser.history.pushState).not.toHaveBeenCalled();
  });

  it("leaves Back to the host page while in a frame", () => {
    const other = createPage();
    const framed = createAppStore();
    syncLink(framed, KNOWN, other.frame);
    framed.getState().codeToggled("method", "bribery");
    expect(other.location.search).toBe("?method=bribery");
    expect(other.history.pushState).not.toHaveBeenCalled();
  });

  it("on a site with a view of its own, tells the contract's defaults and that view apart", () => {
    const other = createPage();
    const site = { defaultView: "?view=strip" };
    const opened = createAppStore(openingChoices(site, KNOWN));
    const sync = syncLink(opened, KNOWN, other.page, { site });
    expect(sync.link()).toBe("?view=strip");
    other.goTo("?mode=explore");
    expect(opened.getState().view.surface).toBeNull();
    expect(sync.link()).toBe("?mode=explore");
    opened.getState().codeToggled("method", "bribery");
    opened.getState().codeToggled("method", "bribery");
    expect(other.location.search).toBe("?mode=explore");
    other.goTo("");
    expect(opened.getState().view.surface).toBe("strip");
  });
});

describe("a link with a search whose texts are still to come", () => {
  const waiting = () => {
    const browser = createPage();
    const store = createAppStore();
    let come: () => void = () => {};
    let fail: () => void = () => {};
    const readyFor = (choices: Choices): Promise<Choices> | null =>
      choices.filter.text === ""
        ? null
        : new Promise((resolve) => {
            come = () => resolve(choices);
            fail = () => resolve({ ...choices, filter: { ...choices.filter, text: "" } });
          });
    const sync = syncLink(store, KNOWN, browser.page, { readyFor });
    return { browser, store, sync, come: () => come(), fail: () => fail() };
  };

  it("is applied as one whole, once they are there", async () => {
    const { browser, store, come } = waiting();
    browser.goTo("?q=nogales&method=bribery");
    expect(store.getState().filter).toMatchObject({ text: "", method: [] });
    come();
    await vi.waitFor(() => expect(store.getState().filter).toMatchObject({ text: "nogales" }));
    expect(store.getState().filter.method).toEqual(["bribery"]);
    expect(browser.history.pushState).not.toHaveBeenCalled();
  });

  it("gives way to a reader who has gone on", async () => {
    const { browser, store, come } = waiting();
    browser.goTo("?q=nogales");
    store.getState().codeToggled("act", "waved-through");
    come();
    await Promise.resolve();
    expect(store.getState().filter).toMatchObject({ text: "", act: ["waved-through"] });
  });

  it("lets no search that was typed before it come back", async () => {
    const { store, sync, come } = waiting();
    store.getState().textHeld("laredo");
    sync.show("?method=bribery");
    expect(store.getState().heldText).toBe("");
    store.getState().textHeld("laredo");
    sync.show("?q=nogales");
    come();
    await vi.waitFor(() => expect(store.getState().filter.text).toBe("nogales"));
    expect(store.getState().heldText).toBe("");
  });

  it("is applied without it where they do not come, and the search stands in its box", async () => {
    const { browser, store, fail } = waiting();
    browser.goTo("?q=nogales&method=bribery");
    fail();
    await vi.waitFor(() => expect(store.getState().heldText).toBe("nogales"));
    expect(store.getState().filter).toMatchObject({ text: "", method: ["bribery"] });
    store.getState().filterReset();
    expect(store.getState().heldText).toBe("");
  });
});

describe("the atlas itself", () => {
  it("hides and locks nothing, and is no frame, whatever its history says", () => {
    const browser = createPage();
    const store = createAppStore();
    syncLink(store, KNOWN, browser.page, { isEmbed: false });
    browser.goTo("?method=bribery&hide=title.strip&lock=method&mode=embed");
    expect(store.getState().filter.method).toEqual(["bribery"]);
    expect(store.getState().view).toMatchObject({ hide: [], lock: [], mode: "explore" });
    browser.goTo("?mode=present");
    expect(store.getState().view.mode).toBe("present");
  });
});
