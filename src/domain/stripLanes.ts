import { ROUNDING_PX, type StripRoom, tenths } from "./stripHall.ts";

export type LaneSeat = Readonly<{ along: number; lane: number }>;

/** What is taken in one lane, in the order of the wanted places. */
type Lane = {
  readonly wanted: number[];
  readonly along: number[];
  end: number;
  /** The last place near which no spot was found. */
  fullAt: number;
};

/** A lane that is full at one place is not asked again for this far. */
const STILL_FULL_PX = 1;

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Seats marks in lanes beside each other where they have a place on one axis only: the first lane from 0 on in which
 * there is a free spot within reach. There are as many lanes as it takes.
 */
export function packLanes(places: readonly number[], room: StripRoom): readonly LaneSeat[] {
  const lanes: Lane[] = [];
  const seats = places.map((along): LaneSeat => ({ along, lane: 0 }));
  for (const [index, wanted] of [...places.entries()].sort(([, a], [, b]) => a - b)) {
    let along = Number.NaN;
    let number = 0;
    for (; number < lanes.length && Number.isNaN(along); number++) {
      const lane = lanes[number];
      if (!lane || wanted - lane.fullAt < STILL_FULL_PX) continue;
      along = spotIn(lane, wanted, room);
      if (Number.isNaN(along) && room.reachPx > 0) lane.fullAt = wanted;
    }
    if (Number.isNaN(along)) {
      along = tenths(Math.min(Math.max(wanted, room.fromPx), room.toPx));
      number = lanes.push({ wanted: [], along: [], end: NEVER, fullAt: NEVER });
    }
    const lane = lanes[number - 1];
    lane?.wanted.push(wanted);
    lane?.along.push(along);
    if (lane) lane.end = Math.max(lane.end, along);
    seats[index] = { along, lane: number - 1 };
  }
  return seats;
}

/** The free spot of a lane nearest to the wanted place, or NaN. */
function spotIn({ wanted, along, end }: Lane, place: number, room: StripRoom): number {
  const least = room.spacingPx + ROUNDING_PX;
  const inside = Math.min(Math.max(place, room.fromPx), room.toPx);
  if (inside >= end + least) return tenths(inside);
  const reach = room.reachPx - ROUNDING_PX;
  if (reach <= 0) return Number.NaN;
  // Places come in order, so that only the lane's last seats can be near.
  const near: number[] = [];
  for (let i = along.length - 1; i >= 0; i--) {
    if ((wanted[i] ?? 0) < place - 2 * room.reachPx - least) break;
    near.push(along[i] ?? 0);
  }
  const spots = [inside, ...near.flatMap((at) => [at - least, at + least])]
    .filter((at) => at >= room.fromPx && at <= room.toPx && Math.abs(at - place) <= reach)
    .filter((at) => near.every((other) => Math.abs(other - at) >= least - 1e-6))
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
  return spots[0] === undefined ? Number.NaN : tenths(spots[0]);
}
