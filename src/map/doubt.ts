import type { Incident } from "#domain/incident.ts";
import { isSoft } from "./marks.ts";

/** On the ground, along a meridian. */
export const KM_PER_DEGREE = 111.195;

/** At rest the rings stay in the background: there may be dozens, and none is louder than a mark. */
export const REST_OPACITY = 0.24;
/** A ring wider than the view is only stray arcs: it fades out between these radii, and comes back when pointed at. */
const FADE_FROM_PX = 140;
const FADE_TO_PX = 320;

/** Beyond this radius a ring gets paler as it gets longer, so that a state's is not louder than a county's. */
const EVEN_UP_TO_PX = 50;

/** How strongly a ring is drawn at a zoom, from 0 to 1. */
export function ringStrength(radiusKm: number, lat: number, worldPx: number): number {
  const kmPerPx = (360 * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)) / worldPx;
  const radiusPx = radiusKm / kmPerPx;
  const fade = Math.min(1, Math.max(0, (FADE_TO_PX - radiusPx) / (FADE_TO_PX - FADE_FROM_PX)));
  return fade * Math.sqrt(Math.min(1, EVEN_UP_TO_PX / radiusPx));
}

/** One ring a place and width: ten cases of one county are one area, not ten strokes over each other. */
export function ringPlacesOf(incidents: readonly Incident[]): readonly Incident[] {
  const rings = new Map<string, Incident>();
  for (const incident of incidents) {
    if (!isSoft(incident) || incident.radiusKm === null) continue;
    const key = `${incident.lon} ${incident.lat} ${incident.radiusKm}`;
    if (!rings.has(key)) rings.set(key, incident);
  }
  return [...rings.values()];
}
