import type { Clock } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import { conductSpanOf } from "#domain/record.ts";
import type { Atlas } from "#state/useApp.tsx";
import { dateOn, type SortWords } from "./sortIncidents.ts";

/** The words of a row's cells, in the reader's language. */
export function wordsOf({ dataset, format, locale, messages }: Atlas): SortWords {
  const { codes } = messages;
  const agency = (code: string): string => {
    const named = dataset.agencies.get(code);
    return (locale === "es" ? named?.nameEs : named?.nameEn) ?? code;
  };
  return ({ title, place, agencies, methods }, column) => {
    switch (column) {
      case "title":
        return format.text(title);
      case "place":
        return format.text(place);
      case "agency":
        return agencies.map(agency).join(", ");
      case "method":
        return methods.map((method) => codes.method[method]).join(", ");
    }
  };
}

/** The date on the chosen clock. An end that is only a bound is said as one. */
export function dateWords({ format, messages }: Atlas, clock: Clock, incident: Incident): string {
  const { table } = messages;
  const date = dateOn(clock, incident);
  if (!date) return table.noDate;
  if (clock === "conduct") {
    const span = conductSpanOf(incident);
    if (span.type === "before") return table.before(format.date(span.date));
    if (span.type === "from-before")
      return table.fromBefore(format.date(span.from), format.date(span.before));
  }
  return format.interval(date);
}
