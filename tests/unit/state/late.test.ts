import { describe, expect, it, vi } from "vitest";
import type { Texts } from "#domain/dataset.ts";
import { NO_FILTER } from "#domain/filter.ts";
import { latePartsOf } from "#domain/lateParts.ts";
import { loadMessages } from "#i18n/messages.ts";
import { DEFAULT_CHOICES } from "#state/choices.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { createLate } from "#state/late.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

const dataset = await loadFromDisk();
const messages = await loadMessages("en");
const SEARCH = { ...DEFAULT_CHOICES, filter: { ...NO_FILTER, text: "nogales" } };

describe("a part that comes late", () => {
  it("is loaded once, however many ask for it", async () => {
    const fetchPart = vi.fn(async () => 7);
    const late = createLate(fetchPart);
    expect(late.state()).toEqual({ status: "waiting" });
    expect(await Promise.all([late.load(), late.load()])).toEqual([7, 7]);
    expect(fetchPart).toHaveBeenCalledTimes(1);
    expect(late.state()).toEqual({ status: "ready", value: 7 });
  });

  it("tells those who wait that it did not come, and can be asked for again", async () => {
    let isDown = true;
    const late = createLate(async () => {
      if (isDown) throw new Error("404");
      return 7;
    });
    const told: string[] = [];
    late.subscribe(() => told.push(late.state().status));
    await expect(late.load()).rejects.toThrow("404");
    isDown = false;
    expect(await late.load()).toBe(7);
    expect(told).toEqual(["loading", "failed", "loading", "ready"]);
  });
});

describe("a search", () => {
  const atlasWith = (texts: () => Promise<Texts>) => {
    const parts = latePartsOf(dataset);
    const [shapes, traffic, figures] = [parts.shapes, parts.traffic, parts.figures];
    return createAtlas({
      dataset,
      locale: "en",
      messages,
      late: { texts, shapes: async () => shapes, traffic: async () => traffic, figures: async () => figures },
    });
  };

  it("need not wait where everything is there, nor does any other choice", () => {
    expect(createAtlas({ dataset, locale: "en", messages }).readyFor(SEARCH)).toBeNull();
    const atlas = atlasWith(() => new Promise(() => {}));
    expect(atlas.readyFor(DEFAULT_CHOICES)).toBeNull();
    expect(atlas.late.texts.state().status).toBe("waiting");
  });

  it("is applied once the texts are there, and is never answered before", async () => {
    const atlas = atlasWith(async () => latePartsOf(dataset).texts);
    expect(() => atlas.sceneOf(SEARCH.filter)).toThrow(/before they are there/);
    expect(await atlas.readyFor(SEARCH)).toBe(SEARCH);
    expect(atlas.readyFor(SEARCH)).toBeNull();
    expect(atlas.sceneOf(SEARCH.filter).sum.shown).toBeGreaterThan(10);
  });

  it("is held where they do not come, and the rest of the choices applied", async () => {
    const atlas = atlasWith(() => Promise.reject(new Error("offline")));
    const filter = { ...SEARCH.filter, method: ["bribery"] as const };
    const applicable = await atlas.readyFor({ ...SEARCH, filter });
    expect(applicable?.filter).toEqual({ ...filter, text: "" });
  });
});
