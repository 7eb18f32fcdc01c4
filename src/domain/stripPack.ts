/** Where a mark belongs on the strip, in pixels: along the border, and in time. */
export type StripGuest = Readonly<{
  along: number;
  time: number;
  /** How far it may be moved in time without leaving its own date: half of a date that is known by its year alone. */
  timeSlackPx: number;
}>;

export type StripSeat = Readonly<{ along: number; time: number }>;

export type StripRoom = Readonly<{
  /** From centre to centre of two marks that touch. */
  spacingPx: number;
  /** Along the border, from the true place. */
  reachPx: number;
  /** Centres stay between these along the border. */
  fromPx: number;
  toPx: number;
}>;

/** Tenths of a pixel are enough for any screen, and short in the page. */
const rounded = (px: number): number => Math.round(px * 10) / 10;
/** Rounding brings two seats at most this much nearer to each other. */
const ROUNDING_PX = 0.15;

/** Shares of the slack in time that are tried, the date's own middle first. */
const SLACK_SHARES = [0, -0.5, 0.5, -1, 1] as const;

/** The seats taken so far, in rows of time as high as a mark: a newcomer can only touch those of three rows. */
type Rows = Map<number, StripSeat[]>;

function take(rows: Rows, seat: StripSeat, spacingPx: number): void {
  const row = Math.floor(seat.time / (spacingPx + ROUNDING_PX));
  const seats = rows.get(row);
  if (seats) seats.push(seat);
  else rows.set(row, [seat]);
}

/** So often those that found no seat are let in first. */
const ROUNDS = 8;

/**
 * Seats marks side by side along the border, in the order of time, each at the free spot nearest to its place; null
 * where there is none within reach. Who finds none may choose first in the next round, so that the room within reach
 * is used before anything is stretched. The same marks in any order give the same picture.
 */
export function packStrip(guests: readonly StripGuest[], room: StripRoom): readonly (StripSeat | null)[] {
  const seats: (StripSeat | null)[] = guests.map(() => null);
  for (const party of partiesOf(guests, room)) {
    for (const [index, seat] of seatParty(party, room)) seats[index] = seat;
  }
  return seats;
}

type Entry = readonly [index: number, guest: StripGuest];

/** Guests so far from each other along the border that they can never touch are seated by themselves. */
function partiesOf(guests: readonly StripGuest[], { reachPx, spacingPx }: StripRoom): readonly Entry[][] {
  const parties: Entry[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of [...guests.entries()].sort(([, a], [, b]) => a.along - b.along)) {
    const party = parties.at(-1);
    if (party && entry[1].along - last <= 2 * reachPx + spacingPx + 1) party.push(entry);
    else parties.push([entry]);
    last = entry[1].along;
  }
  return parties;
}

function seatParty(party: readonly Entry[], room: StripRoom): ReadonlyMap<number, StripSeat> {
  const order = [...party].sort(([i, a], [k, b]) => a.time - b.time || a.along - b.along || i - k);
  let last = seatAll(order, room);
  let best = last;
  let next = order;
  for (let round = 0; round < ROUNDS && last.size < order.length; round++) {
    const seated = last;
    next = [...next.filter(([index]) => !seated.has(index)), ...next.filter(([index]) => seated.has(index))];
    last = seatAll(next, room);
    if (last.size > best.size) best = last;
  }
  return best;
}

function seatAll(order: readonly Entry[], room: StripRoom): ReadonlyMap<number, StripSeat> {
  const seats = new Map<number, StripSeat>();
  const rows: Rows = new Map();
  for (const [index, guest] of order) {
    const seat = seatOf(guest, rows, room);
    if (!seat) continue;
    seats.set(index, seat);
    take(rows, seat, room.spacingPx);
  }
  return seats;
}

function seatOf(guest: StripGuest, rows: Rows, room: StripRoom): StripSeat | null {
  let best: StripSeat | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const share of guest.timeSlackPx > 0 ? SLACK_SHARES : [0]) {
    const time = rounded(guest.time + share * guest.timeSlackPx);
    const along = nearestFree(guest.along, time, rows, room);
    if (along === null) continue;
    const cost = Math.abs(along - guest.along) + Math.abs(time - guest.time);
    if (cost < bestCost - 1e-9) [best, bestCost] = [{ along, time }, cost];
  }
  return best;
}

/**
 * Seats marks in lanes beside each other where they have a place on one axis only: the first lane from 0 on in which
 * there is a free spot within reach. There are as many lanes as it takes.
 */
export function packLanes(
  places: readonly number[],
  room: StripRoom,
): readonly Readonly<{ along: number; lane: number }>[] {
  const rows: Rows = new Map();
  const seats = places.map((along) => ({ along, lane: 0 }));
  const laneStepPx = room.spacingPx + 2 * ROUNDING_PX;
  for (const [index, wanted] of [...places.entries()].sort(([, a], [, b]) => a - b)) {
    for (let lane = 0; ; lane++) {
      const along = nearestFree(wanted, lane * laneStepPx, rows, room);
      if (along === null) continue;
      seats[index] = { along, lane };
      take(rows, { along, time: lane * laneStepPx }, room.spacingPx);
      break;
    }
  }
  return seats;
}

/** What the seats around a newcomer block, as pairs of ends; kept, since it is filled some ten thousand times. */
const blocked: number[] = [];

function isFreeAt(at: number): boolean {
  for (let i = 0; i < blocked.length; i += 2) {
    if (at > (blocked[i] ?? 0) + 1e-6 && at < (blocked[i + 1] ?? 0) - 1e-6) return false;
  }
  return true;
}

/** The free place along the border that is nearest to the asked one at this time, or null. */
function nearestFree(
  wanted: number,
  time: number,
  rows: Rows,
  { spacingPx, reachPx, fromPx, toPx }: StripRoom,
): number | null {
  const least = spacingPx + ROUNDING_PX;
  const row = Math.floor(time / least);
  blocked.length = 0;
  for (let r = row - 1; r <= row + 1; r++) {
    for (const seat of rows.get(r) ?? []) {
      const apart = Math.abs(seat.time - time);
      if (apart >= least || Math.abs(seat.along - wanted) > reachPx + least) continue;
      const half = Math.sqrt(least * least - apart * apart);
      blocked.push(seat.along - half, seat.along + half);
    }
  }
  const inside = Math.min(Math.max(wanted, fromPx), toPx);
  const reach = Math.max(0, reachPx - ROUNDING_PX);
  let bestPx = Math.abs(inside - wanted);
  if (bestPx <= reach && isFreeAt(inside)) return rounded(inside);
  let best: number | null = null;
  bestPx = reach + 1e-9;
  for (const at of blocked) {
    const far = Math.abs(at - wanted);
    if (far >= bestPx || at < fromPx || at > toPx || !isFreeAt(at)) continue;
    [best, bestPx] = [at, far - 1e-9];
  }
  return best === null ? null : rounded(best);
}
