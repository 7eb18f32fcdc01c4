import { type ReactNode, useId, useMemo } from "react";
import { OPENING } from "#map/basemap/frame.ts";
import { Credits } from "#map/Credits.tsx";
import type { Padding } from "#map/camera.ts";
import { type Marks, markScaleOf, marksOf, walkOf, zoomStepOf } from "#map/marks.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { MarkSymbols, PlaceSymbols } from "#ui/MarkSymbols.tsx";
import { STILL_HEIGHT, STILL_UNITS, toStillUnits } from "./ground.ts";
import { stillNamesOf } from "./names.ts";
import { StillRings } from "./StillAreas.tsx";
import { StillGround } from "./StillGround.tsx";
import css from "./StillMap.module.css";
import { type Place, StillMarks } from "./StillMarks.tsx";
import { StillNames } from "./StillNames.tsx";
import { fitView, type Size, type StillView } from "./view.ts";

/** A size of the map's place that readers meet often; the style sheet chooses between those that are laid out. */
export type Room = "phone" | "small" | "column" | "laptop" | "wide";

/** What is laid out: marks are many, names are few and suffer more from a room that is not theirs. */
export type Rooms = Readonly<{ marks: readonly Room[]; names: readonly Room[] }>;

const EDGE = { top: 40, right: 72, bottom: 64, left: 40 } as const;
/** A switch lies over the north-west corner. */
const UNDER_A_SWITCH = { ...EDGE, top: 73 } as const;
const SWITCH: Size = { widthPx: 190, heightPx: 48 };
const NOTHING: Size = { widthPx: 0, heightPx: 0 };

/**
 * The place itself, and what its frame leaves free at the edges: as `fitPaddingPx` gives it at this size. Each is the
 * least size that the style sheet shows it at; at the largest its frame has grown by `growth`, and no two names may
 * meet on the way.
 */
const ROOMS: Readonly<Record<Room, Size & Readonly<{ padding: Padding; growth: number }>>> = {
  phone: {
    ...{ widthPx: 328, heightPx: 384, growth: 2.2 },
    padding: { top: 23, right: 23, bottom: 47, left: 23 },
  },
  small: {
    ...{ widthPx: 446, heightPx: 382, growth: 1.4 },
    padding: { top: 31, right: 31, bottom: 55, left: 31 },
  },
  column: { widthPx: 642, heightPx: 486, growth: 1.85, padding: EDGE },
  laptop: { widthPx: 732, heightPx: 394, growth: 1.42, padding: UNDER_A_SWITCH },
  wide: { widthPx: 1082, heightPx: 497, growth: 2.35, padding: UNDER_A_SWITCH },
};

const percent = (share: number, digits: number): string => `${Number((share * 100).toFixed(digits))}%`;

/** Shares of the frame: so a picture holds its places at any size, while marks and names keep theirs in pixels. */
const place: Place = (lon, lat) => {
  const [x, y] = toStillUnits(lon, lat);
  return [percent(x / STILL_UNITS, 2), percent(y / STILL_HEIGHT, 1)];
};

const FRAME = { x: 0, y: 0, width: "100%", height: "100%" } as const;
const NOMINAL_ZOOM = 5;
/** The real place may be a little smaller than the room that the names were placed in. */
const MARGIN_PX = 10;

/** The picture before its size is known, as the build writes it: the whole border, laid out for common sizes. */
export function Unmeasured({ rooms }: Readonly<{ rooms: Rooms }>): ReactNode {
  const { messages, format } = useAtlas();
  const { shown, sum } = useScene();
  const prefix = useId();
  const [only, another] = rooms.marks;
  const marksAlone = another ? null : only;
  return (
    <>
      <div className={css["pad"]}>
        <svg
          className={css["frame"]}
          role="img"
          aria-label={messages.map.alternative(sum.shown, format.number(sum.shown))}
        >
          <MarkSymbols prefix={prefix} scale={markScaleOf(NOMINAL_ZOOM)} />
          <PlaceSymbols prefix={prefix} scale={markScaleOf(NOMINAL_ZOOM)} />
          <StillGround frame={FRAME}>
            <StillRings shown={shown} zoom={NOMINAL_ZOOM} />
          </StillGround>
          {rooms.marks.map((room) => (
            <g key={room} className={marksAlone ? undefined : css["room"]} data-room={room}>
              <LaidMarks room={room} prefix={prefix} />
            </g>
          ))}
          {rooms.names.map((room) => (
            <g key={room} className={css["room"]} data-room={room}>
              <LaidNames room={room} marksRoom={marksAlone ?? room} />
            </g>
          ))}
        </svg>
      </div>
      <div className={css["credits"]}>
        <Credits />
      </div>
    </>
  );
}

function viewOf(room: Room, growth = 1): StillView {
  const { widthPx, heightPx, padding } = ROOMS[room];
  const [across, down] = [padding.left + padding.right, padding.top + padding.bottom];
  const size = {
    widthPx: (widthPx - across) * growth + across,
    heightPx: (heightPx - down) * growth + down,
  };
  return fitView(size, OPENING, padding, NOMINAL_ZOOM + 2);
}

/** The largest that the room is shown at, and two on the way, since names pass each other. */
const limitsOf = (room: Room) => ({
  marginPx: MARGIN_PX,
  corner: ROOMS[room].padding === UNDER_A_SWITCH ? SWITCH : NOTHING,
  others: [1 / 3, 2 / 3, 1].map((share) => viewOf(room, ROOMS[room].growth ** share)),
});

function useMarksIn(room: Room): Marks {
  const { shown, ports, taskForces } = useScene();
  const layers = useApp((state) => state.view.layers);
  return useMemo(
    () => marksOf({ shown, ports, taskForces }, layers, zoomStepOf(viewOf(room).zoom)),
    [shown, ports, taskForces, layers, room],
  );
}

function LaidMarks({ room, prefix }: Readonly<{ room: Room; prefix: string }>): ReactNode {
  return <StillMarks marks={useMarksIn(room)} place={place} prefix={prefix} />;
}

/** The names of one room, clear of the marks as they are packed in another. */
function LaidNames({ room, marksRoom }: Readonly<{ room: Room; marksRoom: Room }>): ReactNode {
  const { locale } = useAtlas();
  const marks = useMarksIn(marksRoom);
  const names = useMemo(
    () => stillNamesOf(viewOf(room), walkOf(marks), locale, limitsOf(room)),
    [room, marks, locale],
  );
  return <StillNames names={names} place={place} />;
}
