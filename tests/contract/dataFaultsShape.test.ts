import { describe } from "vitest";
import { type Fault, feature, inCase, incident, itFinds, OPEN } from "./dataPlant.ts";

const SHAPE: readonly Fault[] = [
  [
    "a title with white space",
    inCase(OPEN, { title: "Two officers " }),
    "text without white space around it",
  ],
  ["a missing field", (v) => delete incident(v, OPEN).properties.title, `${OPEN}  title  missing`],
  ["an empty title", inCase(OPEN, { title: "" }), `${OPEN}  title  0  at least one character`],
  ["an unknown field", inCase(OPEN, { age: 40 }), `${OPEN}  age`],
  ["an unknown status", inCase(OPEN, { status: "guilty" }), `${OPEN}  status  "guilty"  ("convicted"`],
  ["an unknown method", inCase(OPEN, { methods: ["charm"] }), `${OPEN}  methods.0  "charm"`],
  [
    "an unknown kind of source",
    (v) => {
      incident(v, OPEN).properties.sources[0].kind = "rumour";
    },
    "sources.0.kind",
  ],
  ["no source at all", inCase(OPEN, { sources: [] }), `${OPEN}  sources  0  >=1`],
  [
    "a source without publisher",
    (v) => {
      incident(v, OPEN).properties.sources[0].publisher = "";
    },
    "sources.0.publisher",
  ],
  [
    "an address that is none",
    (v) => {
      incident(v, OPEN).properties.sources[0].url = "www.example";
    },
    'sources.0.url  "www.example"  an http or https address',
  ],
  [
    "a day that does not exist",
    inCase(OPEN, { conductStart: "2023-02-30" }),
    `${OPEN}  conductStart  "2023-02-30"  a real calendar date`,
  ],
  ["a date in another form", inCase(OPEN, { conductStart: "3/2023" }), "YYYY, YYYY-MM or YYYY-MM-DD"],
  [
    "a point without coordinates",
    (v) => {
      incident(v, OPEN).geometry = null;
    },
    `${OPEN}  geometry`,
  ],
  [
    "a port without crossings",
    (v) => {
      feature(v, "ports-of-entry.geojson", "tecate").properties.crossings = [];
    },
    "tecate  crossings  0  >=1",
  ],
  [
    "a crossing of an unknown mode",
    (v) => {
      feature(v, "ports-of-entry.geojson", "crossing-tecate").properties.modes = ["tunnel"];
    },
    "crossing-tecate  modes.0",
  ],
  [
    "a task force of an unknown kind",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").properties.kind = "posse";
    },
    "bctf-yuma  kind",
  ],
  [
    "a region without Spanish name",
    (v) => delete feature(v, "regions.geojson", "state-us-tx").properties.nameEs,
    "state-us-tx  nameEs",
  ],
  [
    "a count below zero",
    (v) => {
      v["port-traffic.json"].rows[0].trucks = -1;
    },
    "trucks  -1  >=0",
  ],
  ["a figure without source", (v) => delete v["statistics.json"].figures[0].source, "source  missing"],
  [
    "an agency of an unknown level",
    (v) => {
      v["agencies.json"].agencies[0].level = "cosmic";
    },
    'level  "cosmic"',
  ],
  [
    "an organisation without Spanish name",
    (v) => delete v["organizations.json"].organizations[0].nameEs,
    "nameEs  missing",
  ],
  [
    "a file without its terms",
    (v) => delete v["incidents.geojson"].terms,
    "incidents.geojson  -  terms  missing",
  ],
  ["a site without title", (v) => delete v["site.json"].title, "site.json  -  title  missing"],
  [
    "a zone without sectors",
    (v) => delete v["border-zone.json"].sectors,
    "border-zone.json  -  sectors  missing",
  ],
  [
    "a ruler without kilometres",
    (v) => {
      v["border.geojson"].properties.km.pop();
    },
    "as many kilometres as vertices",
  ],
];

describe("a value that no schema allows is found, with its record and a remedy:", () => {
  itFinds([...SHAPE]);
});
