import { NEAR_BORDER_KM } from "./borderline.ts";
import type { Dataset } from "./dataset.ts";
import type { Clock } from "./filter.ts";
import { noSeats, type StripSeats } from "./stripHall.ts";
import { type LaneSeat, packLanes } from "./stripLanes.ts";
import type { StripGuests } from "./stripPack.ts";
import { type Place, placesOf } from "./stripPlaces.ts";
import { layRuler, type Ruler } from "./stripRuler.ts";
import { CLOCKS, type Moment, momentOf, type StripYears, timesOf, yearsOf } from "./stripTimes.ts";

/** A mark is at most this far from its true place along the border (editorial rules, section 4). */
export const STRIP_REACH_PX = 24;

/** The room that a picture has. Where it is too small for all marks it grows in one direction. */
export type StripFrame = Readonly<{
  /** Along the border, the column of far places included. */
  alongPx: number;
  timePx: number;
  spacingPx: number;
  /** Between the Gulf and the far places, for the words that say what these are. */
  farGapPx: number;
  /** A wide picture grows in time, a turned one along the border. */
  grows: "time" | "along";
}>;

/** The records of one clock, those with a date in the order of time. */
type Dated = Readonly<{
  near: readonly Place[];
  moments: readonly Moment[];
  westToEast: Int32Array;
  nearUndated: readonly Place[];
  far: readonly Place[];
  farMoments: readonly Moment[];
  farUndated: readonly Place[];
}>;

const knownDates = new WeakMap<Dataset, Readonly<Record<Clock, Dated>>>();

function datesOf(dataset: Dataset): Readonly<Record<Clock, Dated>> {
  const known = knownDates.get(dataset);
  if (known) return known;
  const dates = { public: datedOf(dataset, "public"), conduct: datedOf(dataset, "conduct") };
  knownDates.set(dataset, dates);
  return dates;
}

function datedOf(dataset: Dataset, clock: Clock): Dated {
  const near: { place: Place; moment: Moment }[] = [];
  const far: { place: Place; moment: Moment }[] = [];
  const [nearUndated, farUndated]: [Place[], Place[]] = [[], []];
  for (const place of placesOf(dataset)) {
    const isFar = place.distanceKm > NEAR_BORDER_KM;
    const moment = momentOf(place.incident, clock);
    if (moment) (isFar ? far : near).push({ place, moment });
    else (isFar ? farUndated : nearUndated).push(place);
  }
  near.sort((a, b) => a.moment.day - b.moment.day || a.place.km - b.place.km);
  const kmOf = (i: number): number => near[i]?.place.km ?? 0;
  return {
    near: near.map(({ place }) => place),
    moments: near.map(({ moment }) => moment),
    westToEast: Int32Array.from(near.keys()).sort((a, b) => kmOf(a) - kmOf(b)),
    nearUndated,
    far: far.map(({ place }) => place),
    farMoments: far.map(({ moment }) => moment),
    farUndated,
  };
}

/** A slack keeps this clear of the neighbouring year. */
const YEAR_EDGE_PX = 1;

/** The guests of one clock without their places along the border, which are on the ruler. */
function waitingOf({ moments, westToEast }: Dated, years: StripYears, timePx: number): StripGuests {
  const at = timesOf(years, timePx);
  const pxPerDay = at(1) - at(0);
  return {
    along: new Float64Array(moments.length),
    time: Float64Array.from(moments, ({ day }) => at(day)),
    timeSlackPx: Float64Array.from(moments, ({ slackDays }) =>
      Math.max(0, slackDays * pxPerDay - YEAR_EDGE_PX),
    ),
    westToEast,
  };
}

/** The records of one clock and where they sit. */
type Seated = Dated & Readonly<{ seats: StripSeats; farSeats: readonly LaneSeat[] }>;

/** The part of a plan that both clocks share, with what either clock has on it. */
type Ground = Pick<Ruler, "scale" | "borderPx" | "room"> &
  Readonly<{
    years: StripYears;
    timePx: number;
    farLanes: number;
    clocks: Readonly<Record<Clock, Seated>>;
  }>;

const knownGrounds = new WeakMap<Dataset, Map<string, Ground>>();
/** A window that is dragged to another size passes many. */
const MOST_GROUNDS = 12;

export function groundOf(dataset: Dataset, frame: StripFrame): Ground {
  const key = Object.values(frame).join(" ");
  const grounds = knownGrounds.get(dataset) ?? new Map<string, Ground>();
  knownGrounds.set(dataset, grounds);
  const known = grounds.get(key);
  if (known) return known;
  const ground = layGround(dataset, frame);
  if (grounds.size >= MOST_GROUNDS) grounds.clear();
  grounds.set(key, ground);
  return ground;
}

/** A wide picture that is too low for its marks grows by such steps. */
const TIME_STEP_PX = 40;
const TIME_STEPS = 8;
/** Rather than give crowded stretches more of the ruler than this beyond their length, a wide picture becomes higher. */
const MOST_STRETCH = 0.16;
/** With thousands of records stretching takes too long: what has no room stands in its own row. */
const PATIENT_MARKS = 1500;
/** Beyond this the stretch would say more about the ruler than about the border. */
const ROUNDS = 24;

function layGround(dataset: Dataset, frame: StripFrame): Ground {
  const { spacingPx } = frame;
  const dates = datesOf(dataset);
  const years = yearsOf(dataset);
  const lengthKm = dataset.border?.lengthKm ?? 1;
  const isPatient = dates.public.near.length + dates.public.nearUndated.length <= PATIENT_MARKS;
  for (let step = 0; ; step++) {
    const timePx = frame.timePx + step * TIME_STEP_PX;
    const farRoom = { spacingPx, reachPx: 0, fromPx: 0, toPx: timePx };
    const at = timesOf(years, timePx);
    const farSeats = CLOCKS.map((clock) =>
      packLanes(
        dates[clock].farMoments.map(({ day }) => at(day)),
        farRoom,
      ),
    );
    const farLanes = Math.max(...farSeats.map(lanesOf));
    const besidePx = frame.grows === "time" ? frame.farGapPx + farLanes * spacingPx : 0;
    const isLast = frame.grows === "along" || step === TIME_STEPS || !isPatient;
    const { seats, isRoomy, ...ruler } = layRuler({
      clocks: CLOCKS.map((clock) => ({
        km: Float64Array.from(dates[clock].near, ({ km }) => km),
        guests: waitingOf(dates[clock], years, timePx),
      })),
      lengthKm,
      lengthPx: Math.max(1, frame.alongPx - besidePx),
      spacingPx,
      reachPx: STRIP_REACH_PX,
      grows: frame.grows,
      rounds: isPatient ? ROUNDS : 0,
      mostStretch: isLast ? 1 : MOST_STRETCH,
    });
    if (!isRoomy && !isLast) continue;
    const seatedOf = (i: number, clock: Clock): Seated => ({
      ...dates[clock],
      seats: seats[i] ?? noSeats(0),
      farSeats: farSeats[i] ?? [],
    });
    return {
      ...{ years, timePx, farLanes, ...ruler },
      clocks: { public: seatedOf(0, "public"), conduct: seatedOf(1, "conduct") },
    };
  }
}

export const lanesOf = (seats: readonly LaneSeat[]): number =>
  1 + seats.reduce((most, { lane }) => Math.max(most, lane), 0);
