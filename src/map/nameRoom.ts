import type { FeatureCollection, Point } from "geojson";
import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from "maplibre-gl";
import type { PileMark } from "./marks.ts";

export const NAME_ROOM_SOURCE = "name-room";
const LAYER = "name-room";
const IMAGE = "name-room";
const IMAGE_PX = 8;
/** The square within a circle, and a little more: a name may touch the ring, not the number. */
const BOX_SHARE = 0.8;

type Room = FeatureCollection<Point, Readonly<{ size: number }>>;

export function nameRoomOf(piles: readonly PileMark[]): Room {
  return {
    type: "FeatureCollection",
    features: piles.map(({ lon, lat, radiusPx }) => ({
      type: "Feature",
      properties: { size: (2 * radiusPx * BOX_SHARE) / IMAGE_PX },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}

/** A new theme keeps the room: without it MapLibre would take out what the new style does not name. */
export function withNameRoom(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const source = previous?.sources[NAME_ROOM_SOURCE];
  const layers = previous?.layers.filter(({ id }) => id === LAYER) ?? [];
  if (!source) return next;
  return {
    ...next,
    sources: { ...next.sources, [NAME_ROOM_SOURCE]: source },
    layers: [...next.layers, ...layers],
  };
}

/**
 * Keeps names off the counted marks: MapLibre places names around the icons of the topmost layer, here clear ones
 * as large as the piles. Names give way only to each other otherwise, since deck.gl's marks are unknown to it.
 */
export function keepNamesOff(map: LiveMap, piles: readonly PileMark[]): void {
  const data = nameRoomOf(piles);
  const source = map.getSource<GeoJSONSource>(NAME_ROOM_SOURCE);
  if (source) {
    source.setData(data);
    return;
  }
  if (!map.hasImage(IMAGE)) {
    map.addImage(IMAGE, { width: IMAGE_PX, height: IMAGE_PX, data: new Uint8Array(4 * IMAGE_PX * IMAGE_PX) });
  }
  map.addSource(NAME_ROOM_SOURCE, { type: "geojson", data });
  map.addLayer({
    id: LAYER,
    type: "symbol",
    source: NAME_ROOM_SOURCE,
    layout: {
      "icon-image": IMAGE,
      "icon-size": ["get", "size"],
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
  });
}
