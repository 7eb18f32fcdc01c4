import type { Locale } from "#i18n/messages.ts";
import { SECTOR_NAMES } from "#map/basemap/areaNames.ts";
import type { BasemapData } from "#map/basemap/basemapData.ts";
import type { StillName } from "#map/still/names.ts";
import { pointIn, type StillView } from "#map/still/view.ts";
import { type Box, boxOf, type DrawnName, overlaps } from "./mapNames.ts";

/** From a town's dot to its name, in ems, and which end of the name is turned to it. */
const BESIDE_A_DOT: readonly (readonly [right: number, down: number, anchor: StillName["anchor"]])[] = [
  [0.5, 0.3, "start"],
  [-0.5, 0.3, "end"],
  [0, -0.7, "middle"],
  [0, 1.2, "middle"],
];
/** A sector has no point: its name may move a little. */
const ABOUT: typeof BESIDE_A_DOT = [
  ...([0, -1.2, 1.2, -2.4, 2.4] as const).map((down) => [0, down, "middle"] as const),
  ...([-4, 4] as const).map((right) => [right, -1.2, "middle"] as const),
];
const EDGE_PX = 3;

function isWhole({ widthPx, heightPx }: StillView, { left, top, right, bottom }: Box): boolean {
  return left > EDGE_PX && top > EDGE_PX && right < widthPx - EDGE_PX && bottom < heightPx - EDGE_PX;
}

type Wanted = Readonly<{ text: string; lon: number; lat: number; sizePx: number }>;

/** A name where it first has room of the places that it may stand at. */
function nameIn(
  view: StillView,
  { text, lon, lat, sizePx }: Wanted,
  look: "town" | "sector",
  taken: readonly Box[],
): readonly DrawnName[] {
  const [x, y] = pointIn(view, lon, lat);
  const place = { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  if (look === "town" && taken.some((other) => overlaps(other, place))) return [];
  for (const [right, down, anchor] of look === "town" ? BESIDE_A_DOT : ABOUT) {
    const at = { dx: right * sizePx, dy: down * sizePx, anchor };
    const name: StillName = { key: text, kind: "state", lines: [text], lon, lat, sizePx, turn: 0, ...at };
    const box = boxOf(view, name, look);
    if (isWhole(view, box) && !taken.some((other) => overlaps(other, box)))
      return [{ name, look, box, leader: null }];
  }
  return [];
}

/** Each after the others, so that none takes another's room. */
function placed(
  view: StillView,
  wanted: readonly Wanted[],
  look: "town" | "sector",
  taken: readonly Box[],
): readonly DrawnName[] {
  const drawn: DrawnName[] = [];
  for (const one of wanted)
    drawn.push(...nameIn(view, one, look, [...taken, ...drawn.map(({ box }) => box)]));
  return drawn;
}

/** The towns that are no twin cities, larger ones first. */
export function townNamesOf(
  view: StillView,
  towns: BasemapData["towns"],
  taken: readonly Box[],
): readonly DrawnName[] {
  const wanted = towns.features
    .filter(({ properties: { anchor, zoom } }) => anchor === undefined && zoom <= view.zoom)
    .map(({ properties: { name, rank }, geometry: { coordinates } }) => {
      const [lon = 0, lat = 0] = coordinates;
      return { text: name, lon, lat, rank, sizePx: rank <= 2 ? 12 : 11 };
    })
    .filter(({ lon, lat }) => {
      const [x, y] = pointIn(view, lon, lat);
      return x > 0 && y > 0 && x < view.widthPx && y < view.heightPx;
    })
    .sort((a, b) => a.rank - b.rank);
  return placed(view, wanted, "town", taken);
}

/** The sectors of the Border Patrol, whose outlines are on the map. */
export function sectorNamesOf(view: StillView, locale: Locale, taken: readonly Box[]): readonly DrawnName[] {
  const wanted = Object.values(SECTOR_NAMES).map((sector) => {
    const [lon, lat] = sector.at;
    return { text: sector[locale], lon, lat, sizePx: 11 };
  });
  return placed(view, wanted, "sector", taken);
}
