import type { Clock } from "#domain/filter.ts";
import type { Region } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { conductSpanOf, isCoarse } from "#domain/record.ts";
import type { StripMark } from "#domain/strip.ts";
import type { Atlas } from "#state/useApp.tsx";

type Speech = Pick<Atlas, "messages" | "format" | "locale">;

export function placeWords(incident: Incident, { messages, format }: Speech): string {
  const place = format.text(incident.place);
  if (!isCoarse(incident.precision) || incident.radiusKm === null) return place;
  return messages.strip.somewhereIn(place, format.number(incident.radiusKm));
}

/** The date on the chosen clock. An end that is only a bound is said as one. */
export function dateWords(incident: Incident, clock: Clock, { messages, format }: Speech): string {
  const { strip } = messages;
  const date = clock === "public" ? incident.publicDate : incident.conductDate;
  if (!date) return strip.noDate;
  if (clock === "conduct") {
    const span = conductSpanOf(incident);
    if (span.type === "before") return strip.before(format.date(span.date));
    if (span.type === "from-before")
      return strip.fromBefore(format.date(span.from), format.date(span.before));
  }
  return format.interval(date);
}

export function kmWords({ group, km }: StripMark, { messages, format }: Speech): string {
  return group === "far" ? messages.strip.markFar : messages.strip.markAt(format.number(Math.round(km)));
}

/** The whole of a mark in words, for those who do not see it. */
export function markWords(mark: StripMark, clock: Clock, speech: Speech): string {
  const { incident } = mark;
  return [
    speech.format.text(incident.title),
    speech.messages.codes.status[incident.effectiveStatus],
    placeWords(incident, speech),
    dateWords(incident, clock, speech),
    kmWords(mark, speech),
  ].join(", ");
}

/** "Rio Grande Valley": the name of a region without its kind and its former name, then its short form if it has one. */
export function bandNames({ id, name, nameEs }: Region, { locale, messages }: Speech): readonly string[] {
  const long = (locale === "es" ? nameEs : name).replace(/\s*\(.*\)$/, "").replace(/^Sector | Sector$/, "");
  const short = messages.strip.shortNames[id];
  return short ? [long, short] : [long];
}
