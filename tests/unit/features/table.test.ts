import { beforeAll, describe, expect, it } from "vitest";
import { STATUSES } from "#domain/codes.ts";
import type { Incident } from "#domain/incident.ts";
import { BY_DATE, listed, type SortWords, sortAfter } from "#features/table/sortIncidents.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";

let incidents: readonly Incident[] = [];
beforeAll(async () => {
  incidents = (await loadFromDisk()).incidents;
});

const words: SortWords = ({ title, place, agencies, methods }, column) =>
  ({ title: title.en, place: place.en, agency: agencies.join(), method: methods.join() })[column];
const collator = new Intl.Collator("en", { numeric: true });

describe("the order of the table", () => {
  it("keeps the scene's own order until a header is pressed", () => {
    const { dated, undated } = listed(incidents, "public", BY_DATE, words, collator);
    expect([...dated, ...undated]).toHaveLength(incidents.length);
    expect(dated).toEqual(incidents.filter(({ publicDate }) => publicDate));
  });

  it("lists records without a date on the chosen clock apart, whatever the order", () => {
    for (const clock of ["public", "conduct"] as const) {
      for (const column of ["status", "date", "place"] as const) {
        const { dated, undated } = listed(
          incidents,
          clock,
          { column, direction: "ascending" },
          words,
          collator,
        );
        const dateOf = (incident: Incident) =>
          clock === "public" ? incident.publicDate : incident.conductDate;
        expect(dated.every(dateOf)).toBe(true);
        expect(undated.some(dateOf)).toBe(false);
        expect(dated.length + undated.length).toBe(incidents.length);
      }
    }
  });

  it("turns around when the same header is pressed again, and begins dates with the newest", () => {
    const byPlace = sortAfter(BY_DATE, "place");
    expect(byPlace).toEqual({ column: "place", direction: "ascending" });
    expect(sortAfter(byPlace, "place").direction).toBe("descending");
    expect(sortAfter(byPlace, "date")).toEqual(BY_DATE);
  });

  it("sorts by where the case stands in the order in which readers meet it", () => {
    const { dated } = listed(
      incidents,
      "public",
      { column: "status", direction: "ascending" },
      words,
      collator,
    );
    const ranks = dated.map(({ effectiveStatus }) => STATUSES.indexOf(effectiveStatus));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
