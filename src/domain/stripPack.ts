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
  const order = [...guests.entries()].sort(([i, a], [k, b]) => a.time - b.time || a.along - b.along || i - k);
  let last = seatAll(order, room);
  let best = last;
  let next = order;
  for (let round = 0; round < ROUNDS && last.unseated > 0; round++) {
    const { seats } = last;
    next = [...next.filter(([index]) => !seats[index]), ...next.filter(([index]) => seats[index])];
    last = seatAll(next, room);
    if (last.unseated < best.unseated) best = last;
  }
  return best.seats;
}

type Seating = Readonly<{ seats: readonly (StripSeat | null)[]; unseated: number }>;

function seatAll(order: readonly (readonly [number, StripGuest])[], room: StripRoom): Seating {
  const seats: (StripSeat | null)[] = order.map(() => null);
  const rows: Rows = new Map();
  let unseated = 0;
  for (const [index, guest] of order) {
    const seat = seatOf(guest, rows, room);
    seats[index] = seat;
    if (seat) take(rows, seat, room.spacingPx);
    else unseated++;
  }
  return { seats, unseated };
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

/** The free place along the border that is nearest to the asked one at this time, or null. */
function nearestFree(
  wanted: number,
  time: number,
  rows: Rows,
  { spacingPx, reachPx, fromPx, toPx }: StripRoom,
): number | null {
  const least = spacingPx + ROUNDING_PX;
  const blocked: (readonly [from: number, to: number])[] = [];
  const row = Math.floor(time / least);
  for (let r = row - 1; r <= row + 1; r++) {
    for (const seat of rows.get(r) ?? []) {
      const apart = Math.abs(seat.time - time);
      if (apart >= least || Math.abs(seat.along - wanted) > reachPx + least) continue;
      const half = Math.sqrt(least * least - apart * apart);
      blocked.push([seat.along - half, seat.along + half]);
    }
  }
  let best: number | null = null;
  const reach = Math.max(0, reachPx - ROUNDING_PX);
  for (const at of [Math.min(Math.max(wanted, fromPx), toPx), ...blocked.flat()]) {
    const far = Math.abs(at - wanted);
    if (far > reach || at < fromPx || at > toPx) continue;
    if (best !== null && far >= Math.abs(best - wanted) - 1e-9) continue;
    if (blocked.every(([from, to]) => at <= from + 1e-6 || at >= to - 1e-6)) best = at;
  }
  return best === null ? null : rounded(best);
}
