import type { BorderPlace } from "./borderline.ts";
import type { Dataset } from "./dataset.ts";
import type { Incident } from "./incident.ts";

/** A record and its nearest point of the border. */
export type Place = Readonly<{ incident: Incident }> & BorderPlace;

const knownPlaces = new WeakMap<Dataset, readonly Place[]>();

/** Each record's nearest point of the border; none without a border. */
export function placesOf(dataset: Dataset): readonly Place[] {
  const known = knownPlaces.get(dataset);
  if (known) return known;
  const { border, incidents } = dataset;
  const places = border
    ? incidents.flatMap((incident) => (incident.borderPlace ? [{ incident, ...incident.borderPlace }] : []))
    : [];
  knownPlaces.set(dataset, places);
  return places;
}
