import { isDeepStrictEqual } from "node:util";
import type { IncidentFeature } from "#dataset/incidentSchema.ts";
import { toIncident } from "#dataset/parseIncident.ts";
import { parsePartialDate } from "#domain/partialDate.ts";

/** As much of `incidents.geojson` as is compared; an edition before withdrawals has no list of them. */
export type Edition = Readonly<{
  asOf: string;
  features: readonly IncidentFeature[];
  withdrawn?: readonly Readonly<{ id: string; reason: string; mergedInto?: string | undefined }>[];
}>;

type Correction = Readonly<{ id: string; fields: readonly string[] }>;
type Outcome = Correction & Readonly<{ from: string; to: string }>;
type Withdrawal = Readonly<{ id: string; reason: string; mergedInto: string | null }>;

export type Differences = Readonly<{
  asOf: string;
  added: readonly string[];
  /** Cases whose effective status is another, since a record changed or since five years passed. */
  outcomes: readonly Outcome[];
  corrected: readonly Correction[];
  withdrawn: readonly Withdrawal[];
  /** Ids that went without a withdrawal, which no edition may do. */
  lost: readonly string[];
}>;

/** The fields in which two states of a record differ, in the order of the record; its place on the map is `point`. */
export function changedFieldsOf(before: IncidentFeature, after: IncidentFeature): readonly string[] {
  const a: Readonly<Record<string, unknown>> = before.properties;
  const b: Readonly<Record<string, unknown>> = after.properties;
  const names = [...new Set([...Object.keys(b), ...Object.keys(a)])].filter(
    (name) => !isDeepStrictEqual(a[name], b[name]),
  );
  return isDeepStrictEqual(before.geometry.coordinates, after.geometry.coordinates)
    ? names
    : [...names, "point"];
}

/** What changed from one edition of `incidents.geojson` to the next, by id. */
export function differencesOf(before: Edition, after: Edition): Differences {
  const old = new Map(before.features.map((feature) => [feature.id, feature]));
  const now = new Map(after.features.map((feature) => [feature.id, feature]));
  const gone = new Set(before.withdrawn?.map(({ id }) => id));
  const withdrawn = (after.withdrawn ?? []).filter(({ id }) => !gone.has(id));
  const outcomes: Outcome[] = [];
  const corrected: Correction[] = [];
  for (const feature of after.features) {
    const was = old.get(feature.id);
    if (!was) continue;
    const fields = changedFieldsOf(was, feature);
    const [from, to] = [effectiveStatusIn(before, was), effectiveStatusIn(after, feature)];
    if (from !== to) outcomes.push({ id: feature.id, from, to, fields });
    else if (fields.length) corrected.push({ id: feature.id, fields });
  }
  const explained = new Set(after.withdrawn?.map(({ id }) => id));
  return {
    asOf: after.asOf,
    added: [...now.keys()].filter((id) => !old.has(id)),
    outcomes,
    corrected,
    withdrawn: withdrawn.map(({ id, reason, mergedInto }) => ({
      id,
      reason,
      mergedInto: mergedInto ?? null,
    })),
    lost: [...old.keys()].filter((id) => !now.has(id) && !explained.has(id)),
  };
}

function effectiveStatusIn({ asOf }: Edition, feature: IncidentFeature): string {
  return toIncident(feature, parsePartialDate(asOf)?.last ?? 0).effectiveStatus;
}
