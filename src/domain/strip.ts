import { type BorderPlace, NEAR_BORDER_KM } from "./borderline.ts";
import type { Dataset } from "./dataset.ts";
import type { Clock } from "./filter.ts";
import type { Incident } from "./incident.ts";
import { isCoarse } from "./record.ts";
import { packLanes, packStrip, type StripGuest, type StripRoom } from "./stripPack.ts";
import { type Place, placesOf } from "./stripPlaces.ts";
import { evenWeights, grown, pxOf, type StripScale, scaleOf } from "./stripScale.ts";
import { CLOCKS, createTimes, type StripYears, type Times, timeOf, yearsOf } from "./stripTimes.ts";

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

/** Where a record stands: on the border, in the column of far places, or (too many at one place) in a row of its own. */
export type StripGroup = "border" | "far" | "crowded";

export type StripMark = Readonly<{
  incident: Incident;
  group: StripGroup;
  isDated: boolean;
  /** Kilometres from the Pacific of the nearest point of the border. */
  km: number;
  along: number;
  time: number;
  /** Where its point truly is along the border; for the far ones, where it is drawn. */
  trueAlong: number;
  /** A coarse place, on the border's ruler: as far as `radiusKm` either way. */
  span: Readonly<{ from: number; to: number }> | null;
  /** Conduct that went on: where it ended. */
  until: number | null;
}>;

/** All records laid out for one clock. Filters only take marks away, so that what stays stands still. */
export type StripPlan = Readonly<{
  /** From west to east; then the far ones, from west to east. */
  marks: readonly StripMark[];
  scale: StripScale;
  years: StripYears;
  borderPx: number;
  timePx: number;
  far: Readonly<{ from: number; to: number }>;
  undated: Readonly<{ from: number; to: number }>;
  /** Null as long as every mark has room at its date. */
  crowded: Readonly<{ from: number; to: number }> | null;
}>;

const isFar = ({ distanceKm }: BorderPlace): boolean => distanceKm > NEAR_BORDER_KM;
type Parts = Readonly<{ near: readonly Place[]; far: readonly Place[]; times: Times }>;

function guestsOf({ near, times }: Parts, clock: Clock, scale: StripScale): readonly (StripGuest | null)[] {
  return near.map(({ incident, km }) => {
    const when = times(incident, clock);
    return when && { along: pxOf(scale, km), time: when.time, timeSlackPx: when.slack };
  });
}

type Grown = Readonly<{ scale: StripScale; borderPx: number; isRoomy: boolean }>;

/** Rather than give crowded stretches more of the ruler than this beyond their length, a wide picture becomes higher. */
const MOST_STRETCH = 0.16;

/** Beyond this the stretch would say more about the ruler than about the border. */
const ROUNDS = 24;
/** With thousands of records stretching takes too long: what has no room stands in its own row. */
const PATIENT_MARKS = 1500;

/** Stretches the ruler where marks of either clock find no seat within reach. */
function growScale(
  parts: Parts,
  lengthKm: number,
  lengthPx: number,
  { spacingPx, grows, mostStretch }: Pick<StripFrame, "spacingPx" | "grows"> & { mostStretch: number },
): Grown {
  let weights = evenWeights(lengthKm);
  for (let round = 0; ; round++) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const borderPx = grows === "along" ? lengthPx * total : lengthPx;
    const scale = scaleOf(weights, lengthKm, borderPx);
    const crowdedKm = CLOCKS.flatMap((clock) => {
      const guests = guestsOf(parts, clock, scale);
      const seats = packStrip(
        guests.flatMap((guest) => guest ?? []),
        roomOf(spacingPx, borderPx),
      );
      const dated = parts.near.filter((_, i) => guests[i]);
      return dated.flatMap(({ km }, i) => (seats[i] ? [] : [km]));
    });
    const stretch = 1 - 1 / total;
    const isOver = round === ROUNDS || stretch > mostStretch || parts.near.length > PATIENT_MARKS;
    if (!crowdedKm.length || isOver) {
      return { scale, borderPx, isRoomy: !crowdedKm.length };
    }
    weights = grown(weights, lengthKm, crowdedKm);
  }
}

function roomOf(spacingPx: number, borderPx: number): StripRoom {
  return { spacingPx, reachPx: STRIP_REACH_PX, fromPx: -spacingPx, toPx: borderPx + spacingPx };
}

/** Between the plot and each row under it. */
const ROW_GAP_PX = 8;
/** A wide picture that is too low for its marks grows by such steps. */
const TIME_STEP_PX = 40;
const TIME_STEPS = 8;

type Ground = Readonly<{
  years: StripYears;
  timePx: number;
  parts: Parts;
  farLanes: number;
  grown: Grown;
}>;

const knownGrounds = new WeakMap<Dataset, Map<string, Ground>>();

/** The part of a plan that both clocks share. */
function groundOf(dataset: Dataset, frame: StripFrame): Ground {
  const key = Object.values(frame).join(" ");
  const grounds = knownGrounds.get(dataset) ?? new Map<string, Ground>();
  knownGrounds.set(dataset, grounds);
  const known = grounds.get(key);
  if (known) return known;
  const ground = layGround(dataset, frame);
  grounds.set(key, ground);
  return ground;
}

function layGround(dataset: Dataset, frame: StripFrame): Ground {
  const places = placesOf(dataset);
  const years = yearsOf(dataset);
  const lengthKm = dataset.border?.lengthKm ?? 1;
  for (let step = 0; ; step++) {
    const timePx = frame.timePx + step * TIME_STEP_PX;
    const parts = {
      near: places.filter((place) => !isFar(place)),
      far: places.filter(isFar),
      times: createTimes(years, timePx),
    };
    const farLanes = Math.max(
      1,
      ...CLOCKS.map((clock) => lanesOf(farSeats(parts, clock, frame.spacingPx, timePx))),
    );
    const lengthPx =
      frame.alongPx - (frame.grows === "time" ? frame.farGapPx + farLanes * frame.spacingPx : 0);
    const isOver = frame.grows === "along" || step === TIME_STEPS || parts.near.length > PATIENT_MARKS;
    const mostStretch = isOver ? 1 : MOST_STRETCH;
    const result = growScale(parts, lengthKm, Math.max(1, lengthPx), { ...frame, mostStretch });
    if (result.isRoomy || isOver) return { years, timePx, parts, farLanes, grown: result };
  }
}

type LaneSeats = ReadonlyMap<Place, Readonly<{ along: number; lane: number }>>;
const lanesOf = (seats: LaneSeats): number =>
  1 + Math.max(0, ...Array.from(seats.values(), ({ lane }) => lane));

/** Far places keep their date and lie in lanes beside each other. */
function farSeats({ far, times }: Parts, clock: Clock, spacingPx: number, timePx: number): LaneSeats {
  const dated = far.flatMap((place) => {
    const when = times(place.incident, clock);
    return when ? [{ place, time: when.time }] : [];
  });
  const room = { spacingPx, reachPx: 0, fromPx: 0, toPx: timePx };
  const seats = packLanes(
    dated.map(({ time }) => time),
    room,
  );
  return new Map(dated.map(({ place }, i) => [place, seats[i] ?? { along: 0, lane: 0 }]));
}

/** Lays out every record of the dataset, shown or not; `shownMarksOf` takes those that a scene shows. */
export function planStrip(dataset: Dataset, clock: Clock, frame: StripFrame): StripPlan {
  const { years, timePx, parts, farLanes, grown: ruler } = groundOf(dataset, frame);
  const { scale, borderPx } = ruler;
  const { spacingPx } = frame;
  const room = roomOf(spacingPx, borderPx);
  const laneAt = (start: number, lane: number): number => start + (lane + 0.5) * (spacingPx + 0.3);
  const depthOf = (lanes: number): number => lanes * (spacingPx + 0.3);

  const guests = guestsOf(parts, clock, scale);
  const dated = parts.near.filter((_, i) => guests[i]);
  const seats = packStrip(
    guests.flatMap((guest) => guest ?? []),
    room,
  );
  const crowded = dated.filter((_, i) => !seats[i]);
  const undatedNear = parts.near.filter((_, i) => !guests[i]);
  const rowSeats = (places: readonly Place[]): LaneSeats => {
    const packed = packLanes(
      places.map(({ km }) => pxOf(scale, km)),
      room,
    );
    return new Map(places.map((place, i) => [place, packed[i] ?? { along: 0, lane: 0 }]));
  };
  const undatedRow = rowSeats(undatedNear);
  const crowdedRow = rowSeats(crowded);
  const farRow = farSeats(parts, clock, spacingPx, timePx);
  const undatedFar = parts.far.filter((place) => !farRow.has(place));
  const undatedLanes = Math.max(lanesOf(undatedRow), Math.ceil(undatedFar.length / farLanes));
  const farFrom = borderPx + frame.farGapPx;
  const far = { from: farFrom, to: farFrom + depthOf(farLanes) };
  const undated = { from: timePx + ROW_GAP_PX, to: timePx + ROW_GAP_PX + depthOf(undatedLanes) };
  const crowdedFrom = undated.to + ROW_GAP_PX;

  const markOf = (
    place: Place,
    group: StripGroup,
    along: number,
    time: number,
    isDated = true,
  ): StripMark => {
    const { incident, km } = place;
    const trueAlong = group === "far" ? along : pxOf(scale, km);
    const radiusKm = group !== "far" && isCoarse(incident.precision) ? incident.radiusKm : null;
    const span =
      radiusKm === null ? null : { from: pxOf(scale, km - radiusKm), to: pxOf(scale, km + radiusKm) };
    const end =
      isDated && group !== "crowded" && clock === "conduct" ? incident.conductDate?.last : undefined;
    const until = end === undefined ? null : timeOf(years, timePx, end + 1);
    return { incident, group, isDated, km, along, time, trueAlong, span, until };
  };
  const marks = [
    ...dated.flatMap((place, i) => {
      const seat = seats[i];
      return seat ? [markOf(place, "border", seat.along, seat.time)] : [];
    }),
    ...Array.from(undatedRow, ([place, { along, lane }]) =>
      markOf(place, "border", along, laneAt(undated.from, lane), false),
    ),
    ...Array.from(crowdedRow, ([place, { along, lane }]) =>
      markOf(place, "crowded", along, laneAt(crowdedFrom, lane)),
    ),
    ...Array.from(farRow, ([place, { along: time, lane }]) =>
      markOf(place, "far", laneAt(far.from, lane), time),
    ),
    ...undatedFar.map((place, i) =>
      markOf(
        place,
        "far",
        laneAt(far.from, i % farLanes),
        laneAt(undated.from, Math.floor(i / farLanes)),
        false,
      ),
    ),
  ];
  const crowdedRoom = crowded.length
    ? { from: crowdedFrom, to: crowdedFrom + depthOf(lanesOf(crowdedRow)) }
    : null;
  return {
    marks: marks.sort(westToEast),
    scale,
    years,
    borderPx,
    timePx,
    far,
    undated,
    crowded: crowdedRoom,
  };
}

function westToEast(a: StripMark, b: StripMark): number {
  const isFarA = a.group === "far";
  if (isFarA !== (b.group === "far")) return isFarA ? 1 : -1;
  const byPlace = isFarA ? a.incident.lon - b.incident.lon : a.km - b.km;
  return byPlace || a.time - b.time || (a.incident.id < b.incident.id ? -1 : 1);
}

/** The marks of the records that a scene shows, in the order of the plan. */
export function shownMarksOf(plan: StripPlan, shown: readonly Incident[]): readonly StripMark[] {
  const ids = new Set(shown.map(({ id }) => id));
  return plan.marks.filter(({ incident }) => ids.has(incident.id));
}
