import type { Incident } from "#domain/incident.ts";
import type { FillCounts } from "#domain/pack.ts";
import type { TaskForce } from "#domain/taskForce.ts";
import type { Atlas } from "#state/useApp.tsx";
import { MARK_FILLS } from "#theme/mark.ts";
import { isSoft, type MapMark, type PileMark } from "./marks.ts";

type Words = Pick<Atlas, "messages" | "format">;

export function dateWords({ publicDate, conductDate }: Incident, { messages, format }: Words): string {
  const date = publicDate ?? conductDate;
  return date ? format.interval(date) : messages.map.undated;
}

export function placeWords(incident: Incident, { messages, format }: Words): string {
  const place = format.text(incident.place);
  if (!isSoft(incident) || incident.radiusKm === null) return place;
  return messages.map.somewhereIn(place, format.number(incident.radiusKm));
}

export function incidentWords(incident: Incident, words: Words): string {
  const status = words.messages.codes.status[incident.effectiveStatus];
  const parts = [
    words.format.text(incident.title),
    status,
    placeWords(incident, words),
    dateWords(incident, words),
  ];
  return parts.join(", ");
}

/** The place that most cases of a pile name, and whether others lie about it. */
function mainPlaceOf(
  incidents: readonly Incident[],
  { format }: Words,
): Readonly<{ place: string; isOnly: boolean }> {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const place = format.text(incident.place);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return { place: first?.[0] ?? "", isOnly: counts.size <= 1 };
}

export function splitWords(counts: FillCounts, { messages, format }: Words): string {
  return format.list(
    MARK_FILLS.filter((fill) => counts[fill] > 0).map((fill) => messages.map.fillCount[fill](counts[fill])),
  );
}

export function pileHeading({ incidents }: PileMark, words: Words): string {
  const { place, isOnly } = mainPlaceOf(incidents, words);
  const { pileHeading: at, pileHeadingAround: around } = words.messages.map;
  return (isOnly ? at : around)(incidents.length, place);
}

function pileWords({ incidents, counts }: PileMark, words: Words): string {
  const { place, isOnly } = mainPlaceOf(incidents, words);
  const { pile, pileAround } = words.messages.map;
  return (isOnly ? pile : pileAround)(incidents.length, place, splitWords(counts, words));
}

export function taskForceName({ name, nameEs }: TaskForce, { format }: Words): string {
  return format.text({ en: name, es: nameEs });
}

/** The whole name of a mark: what assistive technology reads and, in parts, what the tooltip shows. */
export function markWords(mark: MapMark, words: Words): string {
  const { map } = words.messages;
  switch (mark.type) {
    case "case":
      return incidentWords(mark.incident, words);
    case "pile":
      return pileWords(mark, words);
    case "port":
      return map.port(mark.port.name, mark.port.crossings.length);
    case "task-forces": {
      const [first, second] = mark.taskForces;
      const city = first?.city ?? "";
      return second
        ? map.taskForces(mark.taskForces.length, city)
        : map.taskForce(first ? taskForceName(first, words) : "", city);
    }
  }
}
