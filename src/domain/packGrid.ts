/** A round thing on the plane, in pixels. */
export type Circle = Readonly<{ x: number; y: number; radiusPx: number }>;

/** Rounding must not turn two touching marks into two overlapping ones. */
const TOUCH_PX = 1e-6;

/**
 * Circles by square, so that a free place is found without asking all others. Squares are as wide as the widest
 * circle, since only the eight neighbours are looked at.
 */
export type PackGrid = Readonly<{
  add: (circle: Circle) => void;
  /** The circles that a new one would overlap. */
  overlapping: (circle: Circle) => readonly Circle[];
  isFree: (circle: Circle) => boolean;
}>;

export function createPackGrid(squarePx: number): PackGrid {
  const squares = new Map<number, Circle[]>();
  // Two squares may share a number: their circles are then compared in vain, never confused.
  const numberOf = (column: number, row: number): number =>
    Math.imul(column, 73856093) ^ Math.imul(row, 19349663);
  const find = (circle: Circle, isEnough: boolean): readonly Circle[] => {
    const found: Circle[] = [];
    const column = Math.floor(circle.x / squarePx);
    const row = Math.floor(circle.y / squarePx);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of squares.get(numberOf(c, r)) ?? []) {
          const limit = circle.radiusPx + other.radiusPx - TOUCH_PX;
          if ((other.x - circle.x) ** 2 + (other.y - circle.y) ** 2 >= limit * limit) continue;
          found.push(other);
          if (isEnough) return found;
        }
      }
    }
    return found;
  };
  return {
    add: (circle) => {
      const number = numberOf(Math.floor(circle.x / squarePx), Math.floor(circle.y / squarePx));
      const square = squares.get(number);
      if (square) square.push(circle);
      else squares.set(number, [circle]);
    },
    overlapping: (circle) => find(circle, false),
    isFree: (circle) => find(circle, true).length === 0,
  };
}
