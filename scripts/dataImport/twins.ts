import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { toIncident } from "#dataset/parseIncident.ts";
import { distanceKm } from "#domain/geography.ts";
import type { Incident } from "#domain/incident.ts";
import { wordsOf } from "#domain/text.ts";

const NEAR_KM = 10;
const NEAR_DAYS = 90;

export type Twin = Readonly<{ id: string; km: number; agencies: readonly string[] }>;

const samePlace = (a: Incident, b: Incident): boolean =>
  a.state === b.state && wordsOf(a.place.en).join(" ") === wordsOf(b.place.en).join(" ");

/** Days between two dates as far as they are known; 0 where they overlap, null where one is undated. */
function daysBetween({ publicDate: a }: Incident, { publicDate: b }: Incident): number | null {
  return a && b && Math.max(0, a.first - b.last, b.first - a.last);
}

/**
 * Records that are likely the same case as `feature`: within 10 km or of the same place, first public action within 90
 * days, and an agency in common. What is undated or without agency can have none, and is for the editor's eye.
 */
export function twinsOf(
  feature: IncidentFeature,
  others: readonly IncidentFeature[],
  asOf: number,
): readonly Twin[] {
  const incident = toIncident(feature, asOf);
  return others.flatMap((raw) => {
    if (raw.id === feature.id) return [];
    const other = toIncident(raw, asOf);
    const km = distanceKm(incident.lat, incident.lon, other.lat, other.lon);
    const days = daysBetween(incident, other);
    const agencies = other.agencies.filter((code) => incident.agencies.includes(code));
    const isTwin =
      agencies.length > 0 &&
      days !== null &&
      days <= NEAR_DAYS &&
      (km <= NEAR_KM || samePlace(incident, other));
    return isTwin ? [{ id: raw.id, km: Math.round(km), agencies }] : [];
  });
}
