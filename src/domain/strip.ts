import type { Dataset } from "./dataset.ts";
import type { Clock } from "./filter.ts";
import type { Incident } from "./incident.ts";
import { isCoarse } from "./record.ts";
import { groundOf, lanesOf, type StripFrame } from "./stripGround.ts";
import { type LaneSeat, packLanes } from "./stripLanes.ts";
import type { Place } from "./stripPlaces.ts";
import { pxOf, type StripScale } from "./stripScale.ts";
import { type StripYears, timesOf } from "./stripTimes.ts";

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

/** Between the plot and each row under it. */
const ROW_GAP_PX = 8;

/** Lays out every record of the dataset, shown or not; `shownMarksOf` takes those that a scene shows. */
export function planStrip(dataset: Dataset, clock: Clock, frame: StripFrame): StripPlan {
  const { years, timePx, farLanes, scale, borderPx, room, clocks } = groundOf(dataset, frame);
  const { near, nearUndated, far: farPlaces, farUndated, seats, farSeats } = clocks[clock];
  const { spacingPx } = frame;
  const laneAt = (start: number, lane: number): number => start + (lane + 0.5) * (spacingPx + 0.3);
  const depthOf = (lanes: number): number => lanes * (spacingPx + 0.3);
  const rowOf = (places: readonly Place[]): readonly LaneSeat[] =>
    packLanes(
      places.map(({ km }) => pxOf(scale, km)),
      room,
    );

  const crowded = near.filter((_, i) => Number.isNaN(seats.along[i]));
  const [undatedRow, crowdedRow] = [rowOf(nearUndated), rowOf(crowded)];
  const undatedLanes = Math.max(lanesOf(undatedRow), Math.ceil(farUndated.length / farLanes));
  const farFrom = borderPx + frame.farGapPx;
  const far = { from: farFrom, to: farFrom + depthOf(farLanes) };
  const undated = { from: timePx + ROW_GAP_PX, to: timePx + ROW_GAP_PX + depthOf(undatedLanes) };
  const crowdedFrom = undated.to + ROW_GAP_PX;

  const timeAt = timesOf(years, timePx);
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
    const until = end === undefined ? null : timeAt(end + 1);
    return { incident, group, isDated, km, along, time, trueAlong, span, until };
  };
  const marks = [
    ...near.flatMap((place, i) => {
      const [along = Number.NaN, time = 0] = [seats.along[i], seats.time[i]];
      return Number.isNaN(along) ? [] : [markOf(place, "border", along, time)];
    }),
    ...nearUndated.map((place, i) => {
      const { along, lane } = undatedRow[i] ?? NOWHERE;
      return markOf(place, "border", along, laneAt(undated.from, lane), false);
    }),
    ...crowded.map((place, i) => {
      const { along, lane } = crowdedRow[i] ?? NOWHERE;
      return markOf(place, "crowded", along, laneAt(crowdedFrom, lane));
    }),
    ...farPlaces.map((place, i) => {
      const { along: time, lane } = farSeats[i] ?? NOWHERE;
      return markOf(place, "far", laneAt(far.from, lane), time);
    }),
    ...farUndated.map((place, i) => {
      const time = laneAt(undated.from, Math.floor(i / farLanes));
      return markOf(place, "far", laneAt(far.from, i % farLanes), time, false);
    }),
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

const NOWHERE: LaneSeat = { along: 0, lane: 0 };

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
