import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { sceneOf } from "#domain/scene.ts";
import { planStrip, shownMarksOf } from "#domain/strip.ts";
import type { StripFrame } from "#domain/stripGround.ts";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { marksOf } from "#map/marks.ts";
import { DEFAULT_CHOICES } from "#state/choices.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { readLink, writeLink } from "#state/link.ts";
import { AtlasProvider } from "#state/useApp.tsx";
import { arbitraryFilter } from "#tests/fixtures/arbitraryFilter.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";

const dataset = await loadFromDisk();
const messages = await loadMessages("en");
const index = wholeIndex(dataset);
const FRAME: StripFrame = { alongPx: 860, timePx: 150, spacingPx: 9.28, farGapPx: 46, grows: "along" };
const KNOWN = { agency: null, organization: null, region: null };

/** The records of the list in words, as they stand in the page. */
function tableIds(link: string): readonly string[] {
  const initial = { ...DEFAULT_CHOICES, ...readLink(link, KNOWN) };
  const atlas = createAtlas({ dataset, locale: "en", messages, initial });
  const html = renderToStaticMarkup(
    <AtlasProvider atlas={atlas}>
      <IncidentTable />
    </AtlasProvider>,
  );
  return [...html.matchAll(/href="\.\/incident\/([^/"]+)\/"/g)].map(([, id = ""]) => id);
}

describe("strip, map and table agree on what is shown", () => {
  it("for random states of the link: the same records, each once, as many as the sentence says", () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), fc.double({ min: 3, max: 9, noNaN: true }), (filter, zoom) => {
        const link = writeLink({ ...DEFAULT_CHOICES, filter });
        const scene = sceneOf(index, readLink(link, KNOWN).filter);
        const ids = scene.shown.map(({ id }) => id).sort();
        expect(ids).toHaveLength(scene.sum.shown);
        const { cases } = marksOf({ ...scene }, ["incidents"], zoom);
        const onMap = cases.flatMap((mark) => (mark.type === "case" ? [mark.incident] : mark.incidents));
        expect(onMap.map(({ id }) => id).sort()).toEqual(ids);
        const onStrip = shownMarksOf(planStrip(dataset, scene.filter.clock, FRAME), scene.shown);
        expect(onStrip.map(({ incident }) => incident.id).sort()).toEqual(ids);
        expect(tableIds(link).toSorted()).toEqual(ids);
      }),
      { numRuns: 20, seed: 11 },
    );
  }, 60_000);
});
