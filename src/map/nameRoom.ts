import type { FeatureCollection, Point } from "geojson";
import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from "maplibre-gl";
import { SECTOR_NAMES_LAYER } from "./basemap/labelLayers.ts";
import type { MapMark } from "./marks.ts";

export const NAME_ROOM_SOURCE = "name-room";
const LAYER = "name-room";
const IMAGE = "name-room";
const IMAGE_PX = 8;
/** The square within a circle, and a little more: a name may touch a ring, not a number. */
const BOX_SHARE = 0.8;

type Room = FeatureCollection<Point, Readonly<{ size: number }>>;

export function nameRoomOf(marks: readonly MapMark[]): Room {
  return {
    type: "FeatureCollection",
    features: marks.map(({ lon, lat, radiusPx }) => ({
      type: "Feature",
      properties: { size: (2 * radiusPx * BOX_SHARE) / IMAGE_PX },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}

/** A new theme keeps the room, which its style does not name, and what was switched on. */
export function withNameRoom(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const source = previous?.sources[NAME_ROOM_SOURCE];
  const before = new Map(previous?.layers.map((layer) => [layer.id, layer]));
  const room = before.get(LAYER);
  const sectors = before.get(SECTOR_NAMES_LAYER)?.layout?.visibility ?? "none";
  const layers = next.layers.map((layer) =>
    layer.type === "symbol" && layer.id === SECTOR_NAMES_LAYER
      ? { ...layer, layout: { ...layer.layout, visibility: sectors } }
      : layer,
  );
  return {
    ...next,
    sources: { ...next.sources, ...(source ? { [NAME_ROOM_SOURCE]: source } : {}) },
    layers: [...layers, ...(room ? [room] : [])],
  };
}

/** The names of the sectors come and go with their outlines; a map without ground has none. */
export function showSectorNames(map: LiveMap, isShown: boolean): void {
  if (!map.getLayer(SECTOR_NAMES_LAYER)) return;
  map.setLayoutProperty(SECTOR_NAMES_LAYER, "visibility", isShown ? "visible" : "none");
}

/**
 * Keeps names off the marks: MapLibre places names around the icons of the topmost layer, here clear ones as large
 * as the marks. Names give way only to each other otherwise, since deck.gl's marks are unknown to it.
 */
export function keepNamesOff(map: LiveMap, marks: readonly MapMark[]): void {
  const data = nameRoomOf(marks);
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
