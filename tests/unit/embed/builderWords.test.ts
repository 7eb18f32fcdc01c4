import { beforeAll, describe, expect, it } from "vitest";
import { alternativeTextOf } from "#embed/builder/alternativeText.ts";
import { isUncompressed, type Loaded, weightOf } from "#embed/builder/weight.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { knownCodesOf } from "#state/knownCodes.ts";
import { readLink } from "#state/link.ts";
import type { Atlas } from "#state/useApp.tsx";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

describe("the proposed alternative text", () => {
  const atlases = new Map<Locale, Atlas>();
  beforeAll(async () => {
    const dataset = await loadFromDisk();
    for (const locale of ["en", "es"] as const)
      atlases.set(locale, createAtlas({ dataset, locale, messages: await loadMessages(locale) }));
  });
  const textOf = (locale: Locale, link: string): string => {
    const atlas = atlases.get(locale);
    if (!atlas) throw new Error("no atlas");
    return alternativeTextOf(readLink(link, knownCodesOf(atlas.dataset)), atlas);
  };

  it("says what the atlas is, which cases and how many, as the sentence does", () => {
    expect(textOf("en", "?method=bribery&in=state-us-tx")).toMatch(
      /^Corruption cases at the US-Mexico border: documented cases, alleged and proven\. Bribery · Texas\. Showing \d+ of \d+ incidents\.$/,
    );
    expect(textOf("es", "?method=bribery&in=state-us-tx")).toMatch(
      /Soborno · Texas\. Mostrando \d+ de \d+ casos\.$/,
    );
  });

  it("does not say twice that nothing is filtered", () => {
    expect(textOf("en", "").match(/alleged and proven/g)).toHaveLength(1);
  });
});

describe("the weight of a frame", () => {
  const file = (url: string, startedMs: number, sentBytes: number, fullBytes = sentBytes): Loaded => ({
    url,
    startedMs,
    isBeforeScript: startedMs < 10,
    sentBytes,
    fullBytes,
  });
  const files = [
    file("/embed/", 0, 10_000, 40_000),
    file("/a.css", 5, 5000, 20_000),
    file("/a.js", 20, 80_000, 300_000),
    file("/map.js", 900, 400_000, 1_500_000),
  ];

  it("is told before script, when the page answers, and in all", () => {
    expect(weightOf(files, null, new Map())).toMatchObject({ beforeBytes: 15_000, answersBytes: null });
    expect(weightOf(files, 500, new Map())).toEqual({
      beforeBytes: 15_000,
      answersBytes: 95_000,
      totalBytes: 495_000,
      uncompressedBytes: null,
    });
  });

  it("is estimated, and says so, only where the server sends text uncompressed", () => {
    const plain = file("/a.js", 20, 300_000);
    expect(isUncompressed(plain)).toBe(true);
    expect(isUncompressed(file("/a.js", 20, 80_000, 300_000))).toBe(false);
    expect(isUncompressed(file("/icon.png", 20, 30_000))).toBe(false);
    expect(isUncompressed(file("/small.json", 20, 300))).toBe(false);
    expect(weightOf([plain], 500, new Map([["/a.js", 90_000]]))).toMatchObject({
      totalBytes: 90_000,
      uncompressedBytes: 300_000,
    });
  });
});
