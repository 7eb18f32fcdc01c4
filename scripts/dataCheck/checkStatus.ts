import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import type { EventType, Status } from "#domain/codes.ts";
import { STANDING } from "#domain/status.ts";
import { createReport, type Problem, type Report } from "./problem.ts";
import type { Records } from "./records.ts";

/** A status needs one of these events; a later stage than the status allows is a fault too. */
const NEEDS: Readonly<Record<Status, readonly EventType[]>> = {
  convicted: ["conviction", "sentence"],
  "pleaded-guilty": ["plea"],
  charged: ["charge"],
  arrested: ["arrest"],
  // Mass detentions "for investigation" stay investigations until a court or prosecutor acts.
  investigated: ["investigation", "arrest"],
  "outcome-not-found": ["investigation", "arrest", "charge", "resignation"],
  acquitted: ["acquittal"],
  dismissed: ["dismissal"],
  "closed-without-charge": ["investigation"],
};
const TOO_FAR: Readonly<Partial<Record<Status, readonly EventType[]>>> = {
  "pleaded-guilty": ["conviction", "sentence"],
  arrested: ["charge"],
  investigated: ["charge"],
  "closed-without-charge": ["charge"],
};
const PROOF: ReadonlySet<EventType> = new Set(["plea", "conviction", "sentence"]);
/** What may undo a proof: editorial rules, section 7. */
const REVERSAL: ReadonlySet<EventType> = new Set(["acquittal", "dismissal", "appeal"]);
const CLEARING: ReadonlySet<EventType> = new Set(["acquittal", "dismissal"]);
const CLEARED_WORDS = /acquit|clear|not guilty|dismiss|dropp|exonerat|revers|freed/i;

/** The recorded status is what the case's events say, and the ends of others in the case are told. */
export function checkStatus(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const report = createReport("incidents.geojson", problems);
  for (const feature of records["incidents.geojson"]?.features ?? []) {
    checkStage(feature, report);
    checkEnds(feature, report);
  }
  return problems;
}

function checkStage({ id, properties: { status, events } }: IncidentFeature, report: Report): void {
  const types = events.map(({ type }) => type);
  if (!NEEDS[status].some((type) => types.includes(type))) {
    report(
      id,
      "status",
      `${status} without its event`,
      `an event of type ${NEEDS[status].join(" or ")}, or another status`,
    );
  }
  const further = TOO_FAR[status]?.find((type) => types.includes(type));
  if (further) report(id, "status", `${status} though there is a ${further}`, `the status of the ${further}`);
}

function checkEnds({ id, properties: raw }: IncidentFeature, report: Report): void {
  const { status, events } = raw;
  const standing = STANDING[status];
  const proof = events.findLastIndex(({ type }) => PROOF.has(type));
  if (
    standing !== "proven" &&
    proof >= 0 &&
    !events.slice(proof + 1).some(({ type }) => REVERSAL.has(type))
  ) {
    const { type } = events[proof] ?? { type: "plea" };
    report(
      id,
      "status",
      `${status} though there is a ${type} that nothing reversed`,
      "convicted or pleaded-guilty, or the reversal",
    );
  }
  for (const [index, { type, note }] of events.entries()) {
    if (!CLEARING.has(type)) continue;
    if (standing === "accused" && note === null) {
      report(
        id,
        `events.${index}.note`,
        `an open case has a bare ${type}`,
        "a note that says whose or what it was",
      );
    }
    if (standing === "proven" && !CLEARED_WORDS.test(raw.summary)) {
      report(
        id,
        "summary",
        `does not name the ${type} in the case`,
        "a summary that says who or what was cleared",
      );
    }
  }
  if (raw.sentenceMonths !== null && !events.some(({ type }) => type === "sentence")) {
    report(
      id,
      "sentenceMonths",
      `${raw.sentenceMonths} without a sentence`,
      "null, or an event of type sentence",
    );
  }
}
