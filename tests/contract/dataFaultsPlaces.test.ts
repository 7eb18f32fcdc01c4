import { describe } from "vitest";
import { ARRESTED, type Fault, feature, inCase, incident, itFinds, OPEN } from "./dataPlant.ts";

const PLACES: readonly Fault[] = [
  [
    "a case outside its state",
    (v) => {
      incident(v, OPEN).geometry.coordinates = [-117.02, 32.4];
    },
    "km outside US-CA",
  ],
  [
    "a case far from its county",
    (v) => {
      incident(v, OPEN).geometry.coordinates = [-115.5, 32.7];
    },
    "km outside San Diego County",
  ],
  ["a state of the other country", inCase(OPEN, { country: "MX" }), "US-CA is not in MX"],
  ["a county that does not exist", inCase(OPEN, { countyFips: "06999" }), "06999 is no county"],
  ["a county of another name", inCase(OPEN, { county: "Kern County" }), "Kern County is not 06073"],
  ["a county in Mexico", inCase(ARRESTED, { countyFips: "48323" }), "48323 outside the United States"],
  [
    "a port far from the border",
    (v) => {
      feature(v, "ports-of-entry.geojson", "tecate").geometry.coordinates = [-116.6, 33];
    },
    "km from the border",
  ],
  [
    "a task force outside its state",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").geometry.coordinates = [-117, 33];
    },
    "km outside US-AZ",
  ],
  [
    "a shape that is not closed",
    (v) => {
      const shape = feature(v, "regions.geojson", "county-48323").geometry;
      (shape.type === "Polygon" ? shape.coordinates[0] : shape.coordinates[0][0]).pop();
    },
    "county-48323  geometry  a ring that is not closed",
  ],
  [
    "a ruler that runs back",
    (v) => {
      v["border.geojson"].properties.km.reverse();
    },
    "does not grow from 0 to lengthKm",
  ],
  [
    "a ruler off the globe",
    (v) => {
      v["border.geojson"].geometry.coordinates[1] = [-500, 32];
    },
    "a position that is not on the globe",
  ],
];

const SOURCES_AND_CODES: readonly Fault[] = [
  [
    "a source that stands twice",
    (v) => {
      const { sources } = incident(v, OPEN).properties;
      sources.push(sources[0]);
    },
    "stands twice in the record",
  ],
  [
    "an address with a broken host",
    (v) => {
      incident(v, OPEN).properties.sources[0].url = "https://[.x";
    },
    "cannot be read as an address",
  ],
  [
    "high confidence on one press page",
    (v) => {
      const { properties } = incident(v, OPEN);
      properties.confidence = "high";
      properties.sources.length = 1;
      properties.sources[0].kind = "press";
    },
    "confidence  is high",
  ],
  [
    "medium confidence on copies",
    (v) => {
      const { properties } = incident(v, OPEN);
      properties.confidence = "medium";
      for (const source of properties.sources) source.kind = "repost";
    },
    "confidence  is medium",
  ],
  ["an unknown agency", inCase(OPEN, { agencies: ["night-watch"] }), "agencies  night-watch is not known"],
  [
    "an unknown organisation",
    inCase(OPEN, { organizations: ["nobody"] }),
    "organizations  nobody is not known",
  ],
  ["an unknown port", inCase(OPEN, { ports: ["atlantis"] }), "ports  atlantis is not known"],
  ["an unknown crossing", inCase(OPEN, { crossings: ["atlantis"] }), "crossings  atlantis is not known"],
  ["an unknown sector", inCase(OPEN, { sectors: ["moon"] }), "sectors  moon is not known"],
  [
    "a code given twice",
    inCase(OPEN, { acts: ["waved-through", "waved-through"] }),
    "acts  holds a value twice",
  ],
  [
    "an unknown method beside a known one",
    inCase(OPEN, { methods: ["bribery", "unknown"] }),
    "unknown beside a documented method",
  ],
  [
    "a crossing that no port joins",
    (v) => {
      feature(v, "ports-of-entry.geojson", "san-ysidro").properties.crossings = ["san-ysidro"];
    },
    "crossing-san-ysidro-pedwest  crossingId  is joined by 0 ports",
  ],
  [
    "a port that joins an unknown crossing",
    (v) => {
      feature(v, "ports-of-entry.geojson", "san-ysidro").properties.crossings.push("nowhere");
    },
    "san-ysidro  crossings  nowhere is not known",
  ],
  [
    "a crossing whose id is not made of its code",
    (v) => {
      feature(v, "ports-of-entry.geojson", "crossing-tecate").id = "crossing-tkt";
    },
    "crossing-tkt  id  is not made of crossingId",
  ],
  [
    "traffic of an unknown port",
    (v) => {
      v["port-traffic.json"].rows[0].portCode = "9999";
    },
    "portCode  9999 is not known",
  ],
  [
    "traffic from an unknown source",
    (v) => {
      v["port-traffic.json"].rows[0].src = "Z";
    },
    "src  Z is not known",
  ],
  [
    "a part of a year that is not marked",
    (v) => {
      v["port-traffic.json"].rows[0].months = 7;
    },
    "partial  is false  true",
  ],
  [
    "a task force in an unknown county",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").properties.countyFips = ["99999"];
    },
    "countyFips  99999 is not known",
  ],
  [
    "a task force whose counties do not agree",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").properties.jurisdiction.counties = ["Pima"];
    },
    "jurisdiction.counties  are not those of countyFips",
  ],
];

describe("a place, source or code that does not exist is found:", () => {
  itFinds([...PLACES, ...SOURCES_AND_CODES]);
});
