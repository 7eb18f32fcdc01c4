import { describe, expect, it } from "vitest";
import { loadDataset } from "#dataset/load.ts";
import {
  CLEARED,
  type Fault,
  feature,
  inCase,
  incident,
  itFinds,
  linesOf,
  OPEN,
  PROVEN,
  type Values,
} from "./dataPlant.ts";
import { type Loose, sampleValues } from "./dataSample.ts";

const REPLY = {
  text: "The officer says that the deposits were savings.",
  textEs: "El oficial dice que los depósitos eran ahorros.",
  by: "One of the two officers, through a lawyer",
  byEs: "Uno de los dos oficiales, por medio de su abogado",
  date: "2026-11-02",
};
const WITHDRAWN = { id: "calexico-1994-7", date: "2026-11-03", reason: "not-supported" };

/** Entries of the list of withdrawn cases. */
const withdrawn =
  (...list: readonly Loose[]) =>
  (values: Values): void => {
    values["incidents.geojson"].withdrawn = list;
  };

const REPLIES: readonly Fault[] = [
  [
    "a reply without Spanish",
    inCase(OPEN, { reply: { ...REPLY, textEs: null } }),
    `${OPEN}  reply.textEs  is missing`,
  ],
  ["a reply by nobody", inCase(OPEN, { reply: { ...REPLY, by: "" } }), `${OPEN}  reply.by  0`],
  [
    "a reply that names somebody",
    inCase(OPEN, { reply: { ...REPLY, by: "Officer Daniel Whitmore" } }),
    'reply.by  "Daniel Whitmore" looks like a personal name',
  ],
  [
    "a reply of the future",
    inCase(OPEN, { reply: { ...REPLY, date: "2030-01-01" } }),
    `${OPEN}  reply.date  2030-01-01 lies after`,
  ],
  [
    "an expungement in a case that still accuses",
    inCase(OPEN, { expunged: "2026-10-01" }),
    `${OPEN}  expunged  stands in a case that is charged`,
  ],
  [
    "an expungement in a case that still tells a plea",
    inCase(PROVEN, { expunged: "2026-10-01" }),
    `${PROVEN}  expunged  stands in a case that is pleaded-guilty`,
  ],
  [
    "an expungement of the future",
    inCase(CLEARED, { expunged: "2030" }),
    `${CLEARED}  expunged  2030 lies after`,
  ],
];

const WITHDRAWALS: readonly Fault[] = [
  [
    "a withdrawn case that is still told",
    withdrawn({ ...WITHDRAWN, id: OPEN }),
    `${OPEN}  withdrawn  is withdrawn and still a record`,
  ],
  [
    "a withdrawal that keeps content",
    withdrawn({ ...WITHDRAWN, title: "Inspector accused" }),
    "incidents.geojson  -  withdrawn.0.title",
  ],
  [
    "a withdrawal without reason",
    withdrawn({ id: WITHDRAWN.id, date: WITHDRAWN.date }),
    "withdrawn.0.reason  missing",
  ],
  [
    "a withdrawal for an unknown reason",
    withdrawn({ ...WITHDRAWN, reason: "tired" }),
    'withdrawn.0.reason  "tired"',
  ],
  [
    "a withdrawal of the future",
    withdrawn({ ...WITHDRAWN, date: "2030" }),
    "withdrawn.date  2030 lies after",
  ],
  ["a withdrawal twice", withdrawn(WITHDRAWN, WITHDRAWN), "calexico-1994-7  withdrawn  stands twice"],
  ["a withdrawal of no case", withdrawn({ ...WITHDRAWN, id: "somebody" }), "somebody  withdrawn  is no id"],
  [
    "a duplicate of nothing",
    withdrawn({ ...WITHDRAWN, reason: "duplicate" }),
    "withdrawn.mergedInto  missing with duplicate",
  ],
  [
    "a duplicate of an unknown case",
    withdrawn({ ...WITHDRAWN, reason: "duplicate", mergedInto: "atlantis-1990-1" }),
    "withdrawn.mergedInto  atlantis-1990-1 is not known",
  ],
];

const ARCHIVES: readonly Fault[] = [
  [
    "a copy that is no address",
    (v) => {
      incident(v, OPEN).properties.sources[0].archivedUrl = "archive of the page";
    },
    "sources.0.archivedUrl",
  ],
  [
    "a copy that is the source itself",
    (v) => {
      const [source] = incident(v, OPEN).properties.sources;
      source.archivedUrl = source.url;
    },
    "sources.0.archivedUrl  is the source itself",
  ],
  [
    "a task force's copy that is the source itself",
    (v) => {
      const [source] = feature(v, "task-forces.geojson", "bctf-yuma").properties.sources;
      source.archivedUrl = source.url;
    },
    "bctf-yuma  sources.0.archivedUrl  is the source itself",
  ],
];

describe("a correction that does not hold together is found:", () => {
  itFinds([...REPLIES, ...WITHDRAWALS, ...ARCHIVES]);
});

describe("a correction as the editor's guide asks for it", () => {
  it("passes, and keeps the withdrawn id known without counting it", async () => {
    const values = sampleValues();
    const [duplicate] = values["incidents.geojson"].features.splice(0, 1);
    withdrawn({ id: duplicate.id, date: "2026-11-03", reason: "duplicate", mergedInto: OPEN })(values);
    inCase(OPEN, { reply: REPLY })(values);
    inCase(CLEARED, { expunged: "2026-10-01" })(values);
    incident(values, OPEN).properties.sources[0].archivedUrl =
      "https://web.archive.org/web/2025/https://example.org/";
    expect(await linesOf(values)).toBe("");
    const dataset = await loadDataset((file) => Promise.resolve(values[file as keyof Values]));
    expect(dataset.incidents.map(({ id }) => id)).not.toContain(duplicate.id);
    expect(dataset.withdrawn.map(({ id }) => id)).toEqual([duplicate.id]);
  });
});
