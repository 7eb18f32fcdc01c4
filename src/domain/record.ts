import { BORDER_STATES, type EventType, type Precision } from "./codes.ts";
import type { CaseEvent, Incident, IncidentTexts } from "./incident.ts";
import type { PartialDate } from "./partialDate.ts";
import type { MarkFill } from "./status.ts";

const COARSE: ReadonlySet<Precision> = new Set(["county", "region", "state"]);

/** A place known no better than a county is drawn as a soft area, never as a sharp dot (editorial rules, section 4). */
export function isCoarse(precision: Precision): boolean {
  return COARSE.has(precision);
}

export function isOutsideBorderStates({ state }: Incident): boolean {
  return !(BORDER_STATES as readonly (string | null)[]).includes(state);
}

/** When the conduct happened, as far as the sources go. A bound end is not a date: the conduct ended before it. */
export type ConductSpan =
  | Readonly<{ type: "unknown" }>
  | Readonly<{ type: "at"; date: PartialDate }>
  | Readonly<{ type: "between"; from: PartialDate; to: PartialDate }>
  | Readonly<{ type: "before"; date: PartialDate }>
  | Readonly<{ type: "from-before"; from: PartialDate; before: PartialDate }>;

export function conductSpanOf({
  conductStart: from,
  conductEnd: to,
  conductEndIsBound,
}: Incident): ConductSpan {
  if (to && conductEndIsBound)
    return from ? { type: "from-before", from, before: to } : { type: "before", date: to };
  if (from && to && from.text !== to.text) return { type: "between", from, to };
  const date = from ?? to;
  return date ? { type: "at", date } : { type: "unknown" };
}

/**
 * The events in order of time. One without a date keeps its place behind the event that it follows in the record,
 * since the sources give the order where they do not give the day.
 */
export function historyOf({ events }: Pick<IncidentTexts, "events">): readonly CaseEvent[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = events.map((event) => {
    last = event.date ? event.date.first : last;
    return { event, at: last };
  });
  return placed.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

/** How an event is marked in the history: the grammar of the marks, for one step of a case. Null says nothing of guilt. */
export const EVENT_FILL: Readonly<Record<EventType, MarkFill | null>> = {
  investigation: "dashed",
  arrest: "hollow",
  charge: "hollow",
  plea: "filled",
  conviction: "filled",
  sentence: "filled",
  acquittal: "cleared",
  dismissal: "cleared",
  appeal: null,
  resignation: null,
};

/** The last day of which anything is known. */
export function lastEventOf({ events }: Pick<IncidentTexts, "events">): PartialDate | null {
  return events.reduce<PartialDate | null>(
    (latest, { date }) => (date && (!latest || date.last > latest.last) ? date : latest),
    null,
  );
}

/** About a hundred metres: records that the map draws at one place. */
const SAME_PLACE_DEGREES = 0.001;

export function othersAtSamePlace(incident: Incident, incidents: readonly Incident[]): readonly Incident[] {
  return incidents.filter(
    ({ id, lat, lon }) =>
      id !== incident.id &&
      Math.abs(lat - incident.lat) < SAME_PLACE_DEGREES &&
      Math.abs(lon - incident.lon) < SAME_PLACE_DEGREES,
  );
}

/** The neighbours of a record in a list, and where it stands, from 1; null where the list does not hold it. */
export type ListPlace = Readonly<{
  position: number;
  total: number;
  previous: string | null;
  next: string | null;
}>;

export function listPlaceOf(id: string, list: readonly Incident[]): ListPlace | null {
  const at = list.findIndex((incident) => incident.id === id);
  if (at < 0) return null;
  return {
    position: at + 1,
    total: list.length,
    previous: list[at - 1]?.id ?? null,
    next: list[at + 1]?.id ?? null,
  };
}

const LIFE_MONTHS = 9999;

/** A sentence in whole years and months; `life` is the recorded 9999. */
export type Sentence = Readonly<{ isLife: boolean; years: number; months: number }>;

export function sentenceOf(months: number): Sentence {
  if (months >= LIFE_MONTHS) return { isLife: true, years: 0, months: 0 };
  const whole = Math.floor(months / 12);
  return { isLife: false, years: whole, months: Math.round((months - whole * 12) * 10) / 10 };
}

/** By first public action, as the table is sorted; undated ones last. */
export function newestFirst(incidents: readonly Incident[]): readonly Incident[] {
  const at = ({ publicDate }: Incident): number => publicDate?.first ?? Number.NEGATIVE_INFINITY;
  return [...incidents].sort((a, b) => (at(a) === at(b) ? 0 : at(b) - at(a)));
}
