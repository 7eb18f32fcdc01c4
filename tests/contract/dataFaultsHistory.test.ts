import { describe } from "vitest";
import {
  ARRESTED,
  CLEARED,
  event,
  type Fault,
  feature,
  INVESTIGATED,
  inCase,
  incident,
  itFinds,
  OPEN,
  PROVEN,
} from "./dataPlant.ts";

const IDS_AND_DATES: readonly Fault[] = [
  [
    "an id that stands twice",
    (v) => v["incidents.geojson"].features.push(structuredClone(incident(v, OPEN))),
    `${OPEN}  id  stands twice`,
  ],
  [
    "a port year that stands twice",
    (v) => v["port-traffic.json"].rows.push(v["port-traffic.json"].rows[0]),
    "2301 1996  id  stands twice",
  ],
  [
    "an id without year",
    (v) => {
      incident(v, OPEN).id = "san-ysidro-officers";
    },
    "san-ysidro-officers  id  is not place, year and number",
  ],
  [
    "an id that names somebody",
    (v) => {
      incident(v, OPEN).id = "hernandez-2025-1";
    },
    'hernandez-2025-1  id  "hernandez" is not in its place',
  ],
  [
    "events out of order",
    (v) => {
      incident(v, OPEN).properties.events.reverse();
    },
    `${OPEN}  events.1.date`,
  ],
  [
    "an event after the day of the atlas",
    (v) => {
      incident(v, OPEN).properties.events[1].date = "2031";
    },
    "2031 lies after 2026-11-21",
  ],
  [
    "a source of the future",
    (v) => {
      incident(v, OPEN).properties.sources[0].date = "2027-01";
    },
    "sources.0.date  2027-01 lies after",
  ],
  ["a second reading of the future", inCase(OPEN, { secondReading: "2027-01-01" }), `${OPEN}  secondReading`],
  [
    "conduct that ends before it starts",
    inCase(OPEN, { conductStart: "2025-02", conductEnd: "2024" }),
    `${OPEN}  conductEnd  2024 lies before`,
  ],
  [
    "a bound on no end",
    inCase(OPEN, { conductEnd: null, conductEndIsBound: true }),
    `${OPEN}  conductEndIsBound`,
  ],
  [
    "a file of another day",
    (v) => {
      v["incidents.geojson"].asOf = "2026-01-01";
    },
    "asOf  is 2026-01-01",
  ],
  [
    "a task force that ended before it began",
    (v) => {
      Object.assign(feature(v, "task-forces.geojson", "bctf-yuma").properties, {
        established: 2010,
        ended: 2001,
      });
    },
    "bctf-yuma  ended",
  ],
  [
    "a task force of the future",
    (v) => {
      feature(v, "task-forces.geojson", "bctf-yuma").properties.established = 2040;
    },
    "bctf-yuma  established",
  ],
  [
    "traffic of the future",
    (v) => {
      v["port-traffic.json"].rows[0].year = 2040;
    },
    "2301 2040  year",
  ],
];

const STATUS: readonly Fault[] = [
  [
    "convicted without conviction",
    inCase(OPEN, { status: "convicted" }),
    `${OPEN}  status  convicted without its event`,
  ],
  [
    "pleaded guilty without plea",
    inCase(OPEN, { status: "pleaded-guilty" }),
    "pleaded-guilty without its event",
  ],
  [
    "charged without charge",
    inCase(ARRESTED, { status: "charged" }),
    `${ARRESTED}  status  charged without its event`,
  ],
  ["arrested without arrest", inCase(INVESTIGATED, { status: "arrested" }), "arrested without its event"],
  ["arrested though charged", inCase(OPEN, { status: "arrested" }), "arrested though there is a charge"],
  [
    "investigated though charged",
    (v) => {
      inCase(OPEN, { status: "investigated" })(v);
    },
    "investigated though there is a charge",
  ],
  ["acquitted without acquittal", inCase(CLEARED, { status: "acquitted" }), "acquitted without its event"],
  [
    "closed without charge though charged",
    inCase(OPEN, { status: "closed-without-charge" }),
    "closed-without-charge though there is a charge",
  ],
  [
    "a plea beside a sentence",
    (v) => {
      incident(v, PROVEN).properties.events.push(event("sentence", "2026-01"));
    },
    "pleaded-guilty though there is a sentence",
  ],
  [
    "open though there is a plea",
    (v) => {
      incident(v, OPEN).properties.events.push(event("plea", "2025-06"));
    },
    "charged though there is a plea that nothing reversed",
  ],
  [
    "open with a bare dismissal",
    (v) => {
      incident(v, OPEN).properties.events.push(event("dismissal", "2025-06"));
    },
    "an open case has a bare dismissal",
  ],
  [
    "one cleared whom nobody names",
    inCase("calexico-1995-1", { summary: "A jury convicted the inspector." }),
    "does not name the acquittal in the case",
  ],
  [
    "a term without sentence",
    inCase(OPEN, { sentenceMonths: 12 }),
    `${OPEN}  sentenceMonths  12 without a sentence`,
  ],
];

describe("a history that does not hold together is found:", () => {
  itFinds([...IDS_AND_DATES, ...STATUS]);
});
