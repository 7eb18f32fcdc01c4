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
export const tenths = (px: number): number => Math.round(px * 10) / 10;
/** Rounding brings two seats at most this much nearer to each other. */
export const ROUNDING_PX = 0.15;

/** Where guests sit; `along` is NaN for those that have no seat. */
export type StripSeats = Readonly<{ along: Float64Array; time: Float64Array }>;

export const noSeats = (count: number): StripSeats => ({
  along: new Float64Array(count).fill(Number.NaN),
  time: new Float64Array(count),
});

/**
 * The seats taken so far, in cells as high as a mark and as wide as the reach: a newcomer can only touch those of the
 * cells around it. Flat columns, since a picture asks some ten thousand times while a reader waits.
 */
export type Hall = Readonly<{
  room: StripRoom;
  leastPx: number;
  cellPx: number;
  fromTime: number;
  rows: number;
  columns: number;
  /** The guest that came last into each cell, and for each guest the one before; -1 is none. */
  heads: Int32Array;
  before: Int32Array;
  seats: StripSeats;
}>;

export function createHall(room: StripRoom, times: Float64Array, seats: StripSeats): Hall {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  const leastPx = room.spacingPx + ROUNDING_PX;
  const cellPx = room.reachPx + leastPx;
  const rows = Math.max(1, Math.ceil((to - from) / leastPx) + 1);
  const columns = Math.max(1, Math.ceil((room.toPx - room.fromPx) / cellPx));
  return {
    ...{ room, leastPx, cellPx, fromTime: from, rows, columns, seats },
    heads: new Int32Array(rows * columns).fill(-1),
    before: new Int32Array(times.length),
  };
}

/** The nearest row or column where a place lies outside of all. */
const within = (cell: number, count: number): number => (cell < 0 ? 0 : cell < count ? cell : count - 1);

function cellAt(hall: Hall, along: number, time: number): number {
  const row = within(Math.floor((time - hall.fromTime) / hall.leastPx), hall.rows);
  return row * hall.columns + within(Math.floor((along - hall.room.fromPx) / hall.cellPx), hall.columns);
}

export function take(hall: Hall, guest: number, along: number, time: number): void {
  const { seats, heads, before } = hall;
  const cell = cellAt(hall, along, time);
  seats.along[guest] = along;
  seats.time[guest] = time;
  before[guest] = heads[cell] ?? -1;
  heads[cell] = guest;
}

export function leave(hall: Hall, guest: number): void {
  const { seats, heads, before } = hall;
  const cell = cellAt(hall, seats.along[guest] ?? 0, seats.time[guest] ?? 0);
  seats.along[guest] = Number.NaN;
  if (heads[cell] === guest) heads[cell] = before[guest] ?? -1;
  for (let other = heads[cell] ?? -1; other >= 0; other = before[other] ?? -1) {
    if (before[other] === guest) before[other] = before[guest] ?? -1;
  }
}

/** What the seats around a newcomer block, as pairs of ends; kept from one to the next. */
const blocked: number[] = [];
const EPSILON = 1e-6;

/** Those who sit so near that a newcomer may touch them, at any place within its reach. */
export const near: number[] = [];

export function findNear(hall: Hall, wanted: number, time: number, reachPx: number): void {
  const { leastPx, cellPx, room, columns, heads, before, seats } = hall;
  const row = Math.floor((time - hall.fromTime) / leastPx);
  const wide = reachPx + leastPx;
  const first = within(Math.floor((wanted - wide - room.fromPx) / cellPx), columns);
  const last = within(Math.floor((wanted + wide - room.fromPx) / cellPx), columns);
  const lastRow = within(row + 1, hall.rows);
  near.length = 0;
  blocked.length = 0;
  for (let r = within(row - 1, hall.rows); r <= lastRow; r++) {
    for (let cell = r * columns + first; cell <= r * columns + last; cell++) {
      for (let guest = heads[cell] ?? -1; guest >= 0; guest = before[guest] ?? -1) {
        const apart = Math.abs((seats.time[guest] ?? 0) - time);
        const at = seats.along[guest] ?? 0;
        if (apart >= leastPx || Math.abs(at - wanted) > wide) continue;
        const half = Math.sqrt(leastPx * leastPx - apart * apart);
        near.push(guest);
        blocked.push(at - half, at + half);
      }
    }
  }
}

/** The first free place from here on, westwards (-1) or eastwards (1), up to an end. */
function walk(from: number, direction: -1 | 1, end: number): number {
  let at = from;
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false;
    for (let i = 0; i < blocked.length; i += 2) {
      const [west, east] = [blocked[i] ?? 0, blocked[i + 1] ?? 0];
      if (at <= west + EPSILON || at >= east - EPSILON) continue;
      at = direction < 0 ? west : east;
      if (direction < 0 ? at < end : at > end) return Number.NaN;
      hasMoved = true;
    }
  }
  return at;
}

/** The free place along the border that is nearest to the asked one at this time, or NaN. */
export function freeSpot(hall: Hall, wanted: number, time: number, reachPx = hall.room.reachPx): number {
  const { fromPx, toPx } = hall.room;
  findNear(hall, wanted, time, reachPx);
  const reach = Math.max(0, reachPx - ROUNDING_PX) + 1e-9;
  const inside = Math.min(Math.max(wanted, fromPx), toPx);
  if (Math.abs(inside - wanted) > reach) return Number.NaN;
  const east = walk(inside, 1, Math.min(toPx, wanted + reach));
  if (east === inside) return tenths(inside);
  // Westwards only what is nearer.
  const west = walk(inside, -1, Math.max(fromPx, wanted - (Number.isNaN(east) ? reach : east - wanted)));
  return tenths(Number.isNaN(west) ? east : west);
}
