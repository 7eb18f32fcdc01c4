import { noSeats, type StripRoom, type StripSeats } from "./stripHall.ts";
import { packStrip, type StripGuests } from "./stripPack.ts";
import { evenPxOf, evenWeights, grown, pxOf, type StripScale, scaleOf } from "./stripScale.ts";

/** The marks of one clock, and where they belong on the border. */
type Waiting = Readonly<{ km: Float64Array; guests: StripGuests }>;

type Task = Readonly<{
  /** One a clock: the ruler is the same for both. */
  clocks: readonly Waiting[];
  lengthKm: number;
  lengthPx: number;
  spacingPx: number;
  reachPx: number;
  grows: "time" | "along";
  rounds: number;
  /** Share of the ruler that stretching may take. */
  mostStretch: number;
}>;

export type Ruler = Readonly<{
  scale: StripScale;
  borderPx: number;
  room: StripRoom;
  /** One a clock. */
  seats: readonly StripSeats[];
  /** Every mark of either clock has a seat within reach. */
  isRoomy: boolean;
}>;

/** Of what is lacking, spread over the cells around the place. */
const SHARE_OF_LACK = 0.5;
/** In even cells: less would take too many rounds, more would give a stretch more than it must have. */
const GROWTH = { least: 2, most: 8 };

/**
 * Stretches the ruler where marks of either clock find no seat within reach. Between the first look at all parties and
 * the last, only those are seated anew in which somebody had none.
 */
export function layRuler(task: Task): Ruler {
  const { clocks, lengthKm, lengthPx, mostStretch } = task;
  const seats = clocks.map(({ km }) => noSeats(km.length));
  const lacks = clocks.map(({ km }) => new Float64Array(km.length));
  let weights = evenWeights(lengthKm);
  let isWhole = true;
  for (let round = 0; ; ) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const borderPx = task.grows === "along" ? lengthPx * total : lengthPx;
    const scale = scaleOf(weights, lengthKm, borderPx);
    const room = roomOf(task, borderPx);
    clocks.forEach((clock, i) => {
      seatClock(clock, scale, room, seats[i] ?? noSeats(0), lacks[i] ?? new Float64Array(), isWhole);
    });
    const crowded = crowdedOf(clocks, lacks);
    const isOver = round >= task.rounds || 1 - 1 / total > mostStretch;
    const isDone = crowded.km.length === 0 || isOver;
    if (isDone && isWhole) return { scale, borderPx, room, seats, isRoomy: crowded.km.length === 0 };
    isWhole = isDone;
    if (isDone) continue;
    const evenPx = evenPxOf(lengthKm, borderPx / total);
    const growths = crowded.lackPx.map((px) => {
      return Math.min(GROWTH.most, Math.max(GROWTH.least, (px * SHARE_OF_LACK) / 3 / evenPx));
    });
    weights = grown(weights, lengthKm, crowded.km, growths);
    round++;
  }
}

const roomOf = ({ spacingPx, reachPx }: Task, borderPx: number): StripRoom => ({
  ...{ spacingPx, reachPx },
  fromPx: -spacingPx,
  toPx: borderPx + spacingPx,
});

function seatClock(
  { km, guests }: Waiting,
  scale: StripScale,
  room: StripRoom,
  seats: StripSeats,
  lacks: Float64Array,
  isWhole: boolean,
): void {
  if (!isWhole && lacks.every((lack) => lack === 0)) return;
  for (let i = 0; i < km.length; i++) guests.along[i] = pxOf(scale, km[i] ?? 0);
  packStrip(guests, room, seats, lacks, (guest) => isWhole || lacks[guest] !== 0);
}

type Crowded = Readonly<{ km: readonly number[]; lackPx: readonly number[] }>;

function crowdedOf(clocks: readonly Waiting[], lacks: readonly Float64Array[]): Crowded {
  const [km, lackPx]: [number[], number[]] = [[], []];
  for (const [i, clock] of clocks.entries()) {
    lacks[i]?.forEach((lack, guest) => {
      if (lack === 0) return;
      km.push(clock.km[guest] ?? 0);
      lackPx.push(lack);
    });
  }
  return { km, lackPx };
}
