import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadDataset } from "#dataset/load.ts";
import type { WholeDataset } from "#domain/dataset.ts";

type Loose = Readonly<Record<string, unknown>>;
const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, "utf8"));

/** The real files, but for those that a test replaces: by a value, or by what fetching them throws. */
function load(replaced: Readonly<Record<string, unknown>> = {}): Promise<WholeDataset> {
  return loadDataset(async (file) => {
    if (!(file in replaced)) return read(file);
    if (replaced[file] instanceof Error) throw replaced[file];
    return replaced[file];
  });
}

const features = (file: string): readonly Loose[] => (read(file) as { features: readonly Loose[] }).features;

describe("the real files", () => {
  it("load without a problem", async () => {
    const dataset = await load();
    expect(dataset.problems).toEqual([]);
    expect(dataset.incidents).toHaveLength(features("incidents.geojson").length);
    expect(dataset.ports).toHaveLength(29);
    expect(dataset.ports.reduce((sum, { crossings }) => sum + crossings.length, 0)).toBe(57);
    expect(dataset.taskForces).toHaveLength(44);
    expect(dataset.border?.lengthKm).toBe(3145);
  });

  it("give every case a status at the day of the atlas", async () => {
    const { incidents } = await load();
    const stale = incidents.find(({ id }) => id === "el-paso-1995-1");
    expect(stale?.status).toBe("charged");
    expect(stale?.effectiveStatus).toBe("outcome-not-found");
  });

  it("make every port a region to choose", async () => {
    const { regions } = await load();
    const port = regions.find(({ id }) => id === "port-san-ysidro");
    expect(port?.kind).toBe("port");
    expect(new Set(regions.map(({ kind }) => kind))).toEqual(new Set(["state", "county", "sector", "port"]));
  });

  it("join the traffic of a port, year by year", async () => {
    const { traffic } = await load();
    const years = traffic.years.get("2504")?.map(({ year }) => year) ?? [];
    expect(years.length).toBeGreaterThan(20);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});

describe("a broken file leaves the rest working and says what is wrong:", () => {
  const PARTS = [
    ["incidents.geojson", (d: WholeDataset) => d.incidents.length],
    ["ports-of-entry.geojson", (d: WholeDataset) => d.ports.length],
    ["task-forces.geojson", (d: WholeDataset) => d.taskForces.length],
    ["regions.geojson", (d: WholeDataset) => d.regions.filter(({ kind }) => kind !== "port").length],
    ["border.geojson", (d: WholeDataset) => (d.border ? 1 : 0)],
    ["port-traffic.json", (d: WholeDataset) => d.traffic.years.size],
    ["statistics.json", (d: WholeDataset) => d.figures.length],
    ["agencies.json", (d: WholeDataset) => d.agencies.size],
    ["organizations.json", (d: WholeDataset) => d.organizations.size],
  ] as const;

  it.each(PARTS)("%s is not there", async (file, sizeOf) => {
    const dataset = await load({ [file]: new Error("HTTP 404") });
    expect(dataset.problems).toEqual([{ file, kind: "unreachable", detail: "HTTP 404" }]);
    expect(sizeOf(dataset)).toBe(0);
    for (const [other, otherSize] of PARTS) if (other !== file) expect(otherSize(dataset)).toBeGreaterThan(0);
  });

  it.each(PARTS)("%s is not JSON", async (file, sizeOf) => {
    const dataset = await load({ [file]: new SyntaxError("Unexpected token <") });
    expect(dataset.problems.map(({ kind }) => kind)).toEqual(["not-json"]);
    expect(sizeOf(dataset)).toBe(0);
  });

  it.each(PARTS)("%s is something else", async (file, sizeOf) => {
    for (const value of [null, [], {}, 7, "text", { features: 3 }]) {
      const dataset = await load({ [file]: value });
      expect(dataset.problems.map((problem) => [problem.file, problem.kind])).toEqual([[file, "invalid"]]);
      expect(sizeOf(dataset)).toBe(0);
    }
  });

  it("one faulty case is named by its id and field, and the others stay", async () => {
    const [first, ...rest] = features("incidents.geojson") as readonly [Loose, ...Loose[]];
    const faulty = { ...first, properties: { ...(first["properties"] as Loose), status: "guilty" } };
    const dataset = await load({ "incidents.geojson": { features: [faulty, ...rest] } });
    expect(dataset.incidents).toHaveLength(rest.length);
    expect(dataset.problems[0]?.detail).toContain(`${first["id"]}: status is "guilty"`);
  });

  it("a faulty withdrawal is named too, beside whatever else is wrong in the file", async () => {
    const [first, ...rest] = features("incidents.geojson") as readonly [Loose, ...Loose[]];
    const faulty = { ...first, properties: { ...(first["properties"] as Loose), status: "guilty" } };
    const withdrawn = [
      { id: "tecate-1990-1", date: "2026-11-03", reason: "tired" },
      { id: "tecate-1990-2", date: "2026-11-03", reason: "on-request" },
    ];
    const dataset = await load({ "incidents.geojson": { withdrawn, features: [faulty, ...rest] } });
    expect(dataset.withdrawn.map(({ id }) => id)).toEqual(["tecate-1990-2"]);
    expect(dataset.problems).toHaveLength(1);
    expect(dataset.problems[0]?.detail).toContain('status is "guilty"');
    expect(dataset.problems[0]?.detail).toContain('tecate-1990-1: reason is "tired"');
  });

  it("many faulty cases are told in few words", async () => {
    const empty = features("incidents.geojson").map(({ id }) => ({ id }));
    const { problems } = await load({ "incidents.geojson": { features: empty } });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.detail).toMatch(/and \d+ more$/);
  });

  it("everything is missing at once", async () => {
    const dataset = await loadDataset(() => Promise.reject(new Error("offline")));
    expect(dataset.problems).toHaveLength(10);
    expect(dataset.incidents).toEqual([]);
    expect(dataset.site.title.en).toBe("Garita");
  });

  it("without site.json the day is the one that the records hold at", async () => {
    const cases = { ...(read("incidents.geojson") as Loose), asOf: "2026-10-01" };
    const dataset = await load({ "site.json": new Error("HTTP 404"), "incidents.geojson": cases });
    expect(dataset.site.asOf).toBe("2026-10-01");
    expect(dataset.problems.map(({ file }) => file)).toEqual(["site.json"]);
  });
});
