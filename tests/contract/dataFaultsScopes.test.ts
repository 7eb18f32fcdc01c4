import { describe } from "vitest";
import { type Fault, itFinds } from "./dataPlant.ts";
import type { Loose } from "./dataSample.ts";

const SCOPED = "cbp-corruption-arrests-2004-2012-may";
const WORKFORCE = "border-patrol-agents-2011";
const CONTEXT = "mexico-trust-navy-2018";

const plant =
  (id: string, change: (figure: Loose) => void): Fault[1] =>
  (values) =>
    change(values["statistics.json"].figures.find((figure: Loose) => figure.id === id));
const inQuery = (id: string, field: "scope" | "base", from: string, to: string): Fault[1] =>
  plant(id, (figure) => {
    figure[field] = figure[field].replace(from, to);
  });

const FAULTS: readonly Fault[] = [
  [
    "an agency that nobody knows",
    inQuery(SCOPED, "scope", "cbp-ofo", "cpb-ofo"),
    `${SCOPED}  scope  the atlas reads`,
  ],
  [
    "a status that is none",
    inQuery(SCOPED, "scope", "charged", "accused"),
    `${SCOPED}  scope  the atlas reads`,
  ],
  [
    "a region that is none",
    inQuery(SCOPED, "scope", "&agency", "&in=state-narnia&agency"),
    "the atlas reads",
  ],
  ["a key that is none", inQuery(SCOPED, "scope", "&agency", "&agencies=dhs&agency"), "the atlas reads"],
  ["a date that is none", inQuery(SCOPED, "scope", "2012-05-17", "2012-02-30"), "the atlas reads"],
  ["an open beginning", inQuery(SCOPED, "scope", "from=2004-10-01&", ""), "scope  its window leaves"],
  [
    "keys in another order than a link's",
    inQuery(
      WORKFORCE,
      "base",
      "undated=hide&agency=us-border-patrol",
      "agency=us-border-patrol&undated=hide",
    ),
    `${WORKFORCE}  base  the atlas reads`,
  ],
  ["a choice of the view", inQuery(SCOPED, "scope", "&agency", "&view=table&agency"), "the atlas reads"],
  [
    "a window that begins before the figure's period",
    inQuery(SCOPED, "scope", "2004-10-01", "2004-09"),
    `${SCOPED}  scope  its window leaves the figure's period  2004-10-01 to 2012-05-17`,
  ],
  [
    "a window that ends after the figure's period",
    inQuery(SCOPED, "scope", "to=2012-05-17", "to=2012-05"),
    "scope  its window leaves the figure's period",
  ],
  [
    "a fiscal year taken for a calendar year",
    inQuery("cbp-corruption-arrests-fy2005-fy2012", "scope", "to=2012-09-30", "to=2012"),
    "scope  its window leaves the figure's period  2004-10-01 to 2012-09-30",
  ],
  [
    "a period without dates",
    plant(SCOPED, (figure) => {
      figure.period = "about 2009";
    }),
    "scope  has no dates to hold it to: about 2009",
  ],
  ["undated cases", inQuery(SCOPED, "scope", "undated=hide&", ""), "scope  counts cases without a date"],
  ["no agency", inQuery(SCOPED, "scope", "&agency=cbp-ofo.us-border-patrol", ""), "scope  names no agency"],
  [
    "no status",
    plant(SCOPED, (figure) => {
      figure.scope = figure.scope.replace(/&status=[^&]*/, "");
    }),
    "scope  names no status",
  ],
  [
    "the clock of the conduct",
    inQuery(SCOPED, "scope", "&undated", "&clock=conduct&undated"),
    "scope  is no window of the public clock",
  ],
  [
    "context that is compared",
    plant(CONTEXT, (figure) => {
      figure.scope = "agency=us-navy";
    }),
    `${CONTEXT}  scope  stands in the topic trust`,
  ],
  [
    "a comparison without its limits",
    plant(SCOPED, (figure) => {
      figure.scopeNote = null;
      figure.scopeNoteEs = null;
    }),
    `${SCOPED}  scopeNote  is missing  what its scope cannot say`,
  ],
  [
    "a figure left out without a reason",
    plant("cbp-employee-arrests-fy2018", (figure) => {
      figure.scopeNote = null;
      figure.scopeNoteEs = null;
    }),
    "scopeNote  is missing  why it has no scope",
  ],
  [
    "limits without their Spanish",
    plant(SCOPED, (figure) => {
      figure.scopeNoteEs = null;
    }),
    `${SCOPED}  scopeNoteEs  is missing`,
  ],
  [
    "a base in another year",
    inQuery(WORKFORCE, "base", "2010-10-01", "2011-10-01"),
    `${WORKFORCE}  base  the atlas reads`,
  ],
  [
    "a base of less than the figure's year",
    inQuery(WORKFORCE, "base", "from=2010-10-01", "from=2011"),
    `${WORKFORCE}  base  its window does not hold the figure's period  2010-10-01 to 2011-09-30`,
  ],
  [
    "a base of no agency",
    inQuery(WORKFORCE, "base", "&agency=us-border-patrol", ""),
    "base  names no agency",
  ],
  [
    "a base outside the workforce",
    plant(CONTEXT, (figure) => {
      figure.base = "agency=us-navy";
    }),
    `${CONTEXT}  base  stands in the topic trust`,
  ],
  [
    "a topic that is none",
    plant(CONTEXT, (figure) => {
      figure.topic = "weather";
    }),
    `${CONTEXT}  topic`,
  ],
];

describe("a scope that does not hold is found:", () => {
  itFinds(FAULTS);
});
