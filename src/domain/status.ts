import type { Method, Status } from "./codes.ts";
import type { CaseEvent } from "./incident.ts";
import { addYears } from "./partialDate.ts";

/** What a reader may infer: found guilty or pleaded, accused, or cleared. Never added up in one word. */
export type Standing = "proven" | "accused" | "cleared";

/** How a mark is drawn. Shape and fill say status; colour never does. */
export type MarkFill = "filled" | "hollow" | "dashed" | "dotted" | "cleared";

export const STANDING: Readonly<Record<Status, Standing>> = {
  convicted: "proven",
  "pleaded-guilty": "proven",
  charged: "accused",
  arrested: "accused",
  investigated: "accused",
  "outcome-not-found": "accused",
  acquitted: "cleared",
  dismissed: "cleared",
  "closed-without-charge": "cleared",
};

export const MARK_FILL: Readonly<Record<Status, MarkFill>> = {
  convicted: "filled",
  "pleaded-guilty": "filled",
  charged: "hollow",
  arrested: "hollow",
  investigated: "dashed",
  "outcome-not-found": "dotted",
  acquitted: "cleared",
  dismissed: "cleared",
  "closed-without-charge": "cleared",
};

/** Years without news after which an open accusation is shown as "no outcome was found". */
const OPEN_YEARS = 5;
const OPEN: ReadonlySet<Status> = new Set(["investigated", "arrested", "charged"]);

/**
 * The status that readers meet at the day `asOf`: an open one turns into `outcome-not-found` when its last dated
 * event ended more than five years before (editorial rules, section 1). Without a dated event it stays as recorded.
 */
export function effectiveStatusOf(status: Status, events: readonly CaseEvent[], asOf: number): Status {
  if (!OPEN.has(status)) return status;
  let last: number | null = null;
  for (const { date } of events) if (date && (last === null || date.last > last)) last = date.last;
  return last !== null && addYears(last, OPEN_YEARS) < asOf ? "outcome-not-found" : status;
}

/** Methods are coloured by family, since eight colours cannot be told apart (editorial rules, section 6). */
export type MethodFamily = "paid" | "pressed" | "within" | "self-initiated" | "not-documented" | "several";

const FAMILY: Readonly<Record<Method, MethodFamily>> = {
  bribery: "paid",
  "sexual-compromise": "pressed",
  intimidation: "pressed",
  "personal-vulnerability": "pressed",
  infiltration: "within",
  "family-or-friendship": "within",
  "self-initiated": "self-initiated",
  unknown: "not-documented",
};

/** The colour family of a record; `several` where its documented methods span more than one family. */
export function methodFamilyOf(methods: readonly Method[]): MethodFamily {
  const families = new Set(methods.map((method) => FAMILY[method]));
  families.delete("not-documented");
  const [only, second] = families;
  return second ? "several" : (only ?? "not-documented");
}
