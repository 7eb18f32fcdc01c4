import {
  createHall,
  findNear,
  freeSpot,
  type Hall,
  leave,
  near,
  type StripRoom,
  type StripSeats,
  take,
  tenths,
} from "./stripHall.ts";

/** Where marks belong on the strip, in pixels, one guest a row of the columns, in order of time. */
export type StripGuests = Readonly<{
  along: Float64Array;
  time: Float64Array;
  /** How far one may be moved in time without leaving its own date: half of a date that is known by its year alone. */
  timeSlackPx: Float64Array;
  /** The guests from west to east. */
  westToEast: Int32Array;
}>;

/** Shares of the slack in time that are tried, the date's own middle first. */
const SLACK_SHARES = [0, -0.5, 0.5, -1, 1] as const;

/** Where no more than these found no seat, they are let in first and all are seated once more. */
const MOST_FIRST = 4;

/**
 * Seats marks side by side along the border, in the order of time, each at the free spot nearest to its place. For
 * who finds none another one moves, if it can, so that the room within reach is used before anything is stretched.
 * Guests so far from each other along the border that they can never touch are seated by themselves; a party in which
 * `isAsked` says no to all keeps its seats. `lacksPx` becomes how much nearer to its place the nearest free spot of
 * each would have to be: 0 for those that have a seat.
 */
export function packStrip(
  guests: StripGuests,
  room: StripRoom,
  seats: StripSeats,
  lacksPx: Float64Array,
  isAsked: (guest: number) => boolean,
): void {
  const { along, westToEast } = guests;
  const apart = 2 * room.reachPx + room.spacingPx + 1;
  const hall = createHall(room, guests.time, seats);
  const at = (i: number): number => along[westToEast[i] ?? 0] ?? 0;
  for (let begin = 0, end = 1; begin < westToEast.length; begin = end, end++) {
    while (end < westToEast.length && at(end) - at(end - 1) <= apart) end++;
    const party = westToEast.slice(begin, end);
    if (party.some(isAsked)) seatParty(party.sort(), guests, hall, lacksPx);
  }
}

function seatParty(party: Int32Array, guests: StripGuests, hall: Hall, lacksPx: Float64Array): void {
  let unseated = seatAll(party, guests, hall);
  if (unseated.length > 0 && unseated.length <= MOST_FIRST) {
    unseated = seatAll(withFirst(unseated, party), guests, hall);
  }
  for (let i = 0; i < party.length; i++) lacksPx[party[i] ?? 0] = 0;
  measureLacks(unseated, guests, hall, lacksPx);
}

function withFirst(first: readonly number[], party: Int32Array): Int32Array {
  const order = new Int32Array(party.length);
  order.set(first);
  order.set(
    party.filter((guest) => !first.includes(guest)),
    first.length,
  );
  return order;
}

/** Those for whom there is no seat. Plain loops here and below: most of it runs before anything is compiled. */
function seatAll(order: Int32Array, guests: StripGuests, hall: Hall): readonly number[] {
  hall.heads.fill(-1);
  for (let i = 0; i < order.length; i++) hall.seats.along[order[i] ?? 0] = Number.NaN;
  const unseated: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const guest = order[i] ?? 0;
    if (!seat(guest, guests, hall) && !seatInstead(guest, guests, hall)) unseated.push(guest);
  }
  return unseated;
}

function seat(guest: number, guests: StripGuests, hall: Hall): boolean {
  if (!findSeat(guest, guests, hall)) return false;
  take(hall, guest, found.along, found.time);
  return true;
}

/** Seats a guest where another one sits, if that one finds another seat. */
function seatInstead(guest: number, guests: StripGuests, hall: Hall): boolean {
  const { seats, room } = hall;
  const slack = guests.timeSlackPx[guest] ?? 0;
  findNear(hall, guests.along[guest] ?? 0, guests.time[guest] ?? 0, room.reachPx + slack);
  for (const other of [...near]) {
    const [along, time] = [seats.along[other] ?? 0, seats.time[other] ?? 0];
    leave(hall, other);
    if (seat(guest, guests, hall)) {
      if (seat(other, guests, hall)) return true;
      leave(hall, guest);
    }
    take(hall, other, along, time);
  }
  return false;
}

/** The last seat found; kept, since some thousands are looked for. */
const found = { along: 0, time: 0 };

function findSeat(guest: number, guests: StripGuests, hall: Hall): boolean {
  const along = guests.along[guest] ?? 0;
  const time = guests.time[guest] ?? 0;
  const slack = guests.timeSlackPx[guest] ?? 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const share of SLACK_SHARES) {
    const moved = tenths(time + share * slack);
    const movedPx = Math.abs(moved - time);
    // No spot at this time can be nearer than the one that is found.
    if (movedPx >= bestCost - 1e-9) continue;
    const spot = freeSpot(hall, along, moved);
    const cost = Math.abs(spot - along) + movedPx;
    if (cost < bestCost - 1e-9) [found.along, found.time, bestCost] = [spot, moved, cost];
    if (slack === 0) break;
  }
  return bestCost < Number.POSITIVE_INFINITY;
}

/** Farther than this nobody looks for a spot: it is far too little room in any case. */
const LOOK_PX = 120;

function measureLacks(
  unseated: readonly number[],
  guests: StripGuests,
  hall: Hall,
  lacksPx: Float64Array,
): void {
  for (const guest of unseated) {
    const [along, time] = [guests.along[guest] ?? 0, tenths(guests.time[guest] ?? 0)];
    const spot = freeSpot(hall, along, time, LOOK_PX);
    const isNear = !Number.isNaN(spot);
    lacksPx[guest] = Math.max(1, (isNear ? Math.abs(spot - along) : LOOK_PX) - hall.room.reachPx);
    // The next one without a seat has to look farther.
    if (isNear) take(hall, guest, spot, time);
  }
  for (const guest of unseated) hall.seats.along[guest] = Number.NaN;
}
