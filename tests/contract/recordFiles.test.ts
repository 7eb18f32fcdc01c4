import fc from "fast-check";
import { expect, it } from "vitest";
import { packFiles } from "#dataset/packFiles.ts";
import { lateLoaders, loadCore, RECORD_PARTS, type RecordPart } from "#dataset/recordFiles.ts";
import { createIndex } from "#domain/index.ts";
import { latePartsOf } from "#domain/lateParts.ts";
import { sceneOf } from "#domain/scene.ts";
import { planStrip } from "#domain/strip.ts";
import { arbitraryFilter } from "#tests/fixtures/arbitraryFilter.ts";
import { loadFromDisk } from "#tests/fixtures/loadFromDisk.ts";
import { wholeIndex } from "#tests/fixtures/wholeIndex.ts";

const whole = await loadFromDisk();
const files = Object.fromEntries(
  Object.entries(packFiles(whole)).map(([part, value]) => [part, JSON.stringify(value)]),
) as Readonly<Record<RecordPart, string>>;
const fetchPart = async (part: RecordPart): Promise<unknown> => JSON.parse(files[part]);
const core = await loadCore(fetchPart, "en");
const late = lateLoaders(fetchPart);

it.each(RECORD_PARTS)("the file %s is written with nothing lost on the way to JSON", (part) => {
  expect(JSON.parse(files[part])).toEqual(packFiles(whole)[part]);
});

it.each(["en", "es"] as const)(
  "core (%s), texts, shapes, traffic and figures together are the dataset as data/ has it",
  async (locale) => {
    const core = await loadCore(fetchPart, locale);
    const [texts, shapes] = await Promise.all([late.texts(), late.shapes()]);
    const revived = {
      ...core,
      border: shapes.border,
      incidents: core.incidents.map((incident) => ({ ...incident, ...texts.incidents.get(incident.id) })),
      ports: core.ports.map((port) => ({
        ...port,
        crossings: port.crossings.map((crossing) => ({ ...crossing, ...texts.crossings.get(crossing.id) })),
      })),
      taskForces: core.taskForces.map((taskForce) => ({
        ...taskForce,
        ...texts.taskForces.get(taskForce.id),
      })),
      regions: core.regions.map((region) => ({
        ...region,
        shape: shapes.regions.get(region.id) ?? { type: "Point", coordinates: region.bounds.slice(0, 2) },
      })),
      traffic: await late.traffic(),
      figures: await late.figures(),
    };
    expect(revived.incidents.length).toBeGreaterThan(0);
    for (const [i, incident] of whole.incidents.entries()) {
      expect(revived.incidents[i], incident.id).toEqual(incident);
    }
    expect(revived).toEqual(whole);
  },
);

it("the core holds nothing that only a record's own page tells", () => {
  const { texts } = latePartsOf(whole);
  for (const { id } of core.incidents) {
    expect(files["core-en"], id).not.toContain(JSON.stringify(texts.incidents.get(id)?.summary.en));
  }
  expect(Object.keys(core.incidents[0] ?? {})).not.toContain("sources");
});

it("scenes on the core are those on everything, for any choices without a text", () => {
  const [full, lean] = [
    wholeIndex(whole),
    createIndex(core, () => {
      throw new Error("no choice without a text reads texts");
    }),
  ];
  fc.assert(
    fc.property(arbitraryFilter(whole), (choices) => {
      const filter = { ...choices, text: "" };
      const [a, b] = [sceneOf(full, filter), sceneOf(lean, filter)];
      const idsOf = (list: readonly Readonly<{ id: string }>[]): readonly string[] =>
        list.map(({ id }) => id);
      expect(idsOf(b.shown)).toEqual(idsOf(a.shown));
      expect({ ...b, shown: [], ports: [], taskForces: [] }).toEqual({
        ...a,
        shown: [],
        ports: [],
        taskForces: [],
      });
    }),
    { numRuns: 150, seed: 4 },
  );
});

it("scenes with a text are the same once the texts are there", async () => {
  const texts = await late.texts();
  const [full, lean] = [wholeIndex(whole), createIndex(core, () => texts)];
  fc.assert(
    fc.property(
      arbitraryFilter(whole),
      fc.constantFrom("bribe", "señal juar", "agente de"),
      (choices, text) => {
        const filter = { ...choices, text };
        expect(sceneOf(lean, filter).sum).toEqual(sceneOf(full, filter).sum);
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

it("a page has each title and place in its own language before the texts, and says where that is English", async () => {
  const inSpanish = await loadCore(fetchPart, "es");
  for (const [i, { id, title, place }] of whole.incidents.entries()) {
    expect(core.incidents[i]?.title.en, id).toBe(title.en);
    expect(core.incidents[i]?.place.en, id).toBe(place.en);
    expect(inSpanish.incidents[i]?.title.es, id).toBe(title.es);
    expect(inSpanish.incidents[i]?.place.es ?? inSpanish.incidents[i]?.place.en, id).toBe(
      place.es ?? place.en,
    );
    if (title.es === null) expect(inSpanish.incidents[i]?.title.en, id).toBe(title.en);
  }
});

it("the border unrolled is laid out alike", () => {
  const frame = { alongPx: 870, timePx: 320, spacingPx: 9.86, farGapPx: 34, grows: "time" } as const;
  const [a, b] = [planStrip(whole, "public", frame), planStrip(core, "public", frame)];
  const placed = ({ marks }: typeof a): unknown =>
    marks.map(({ incident, along, km, group }) => [incident.id, along, km, group]);
  expect(placed(b)).toEqual(placed(a));
});
