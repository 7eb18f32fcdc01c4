import { type ReactNode, useId, useMemo } from "react";
import { OPENING } from "#map/basemap/frame.ts";
import { Credits } from "#map/Credits.tsx";
import type { Padding } from "#map/camera.ts";
import { markScaleOf, marksOf, walkOf, zoomStepOf } from "#map/marks.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { MarkSymbols, PlaceSymbols } from "#ui/MarkSymbols.tsx";
import { STILL_HEIGHT, STILL_UNITS, toStillUnits } from "./ground.ts";
import { stillNamesOf } from "./names.ts";
import { StillRings } from "./StillAreas.tsx";
import { StillGround } from "./StillGround.tsx";
import css from "./StillMap.module.css";
import { type Place, StillMarks } from "./StillMarks.tsx";
import { StillNames } from "./StillNames.tsx";
import { fitView, type Size } from "./view.ts";

/** A size of the map's place that readers meet often; the style sheet chooses between those that are laid out. */
export type Room = "phone" | "column" | "wide";

const EDGE = { top: 40, right: 72, bottom: 64, left: 40 } as const;

/** The place itself, and what its frame leaves free at the edges: as `fitPaddingPx` gives it at this size. */
const ROOMS: Readonly<Record<Room, Size & Readonly<{ padding: Padding }>>> = {
  phone: { widthPx: 328, heightPx: 384, padding: { top: 23, right: 23, bottom: 47, left: 23 } },
  column: { widthPx: 648, heightPx: 486, padding: EDGE },
  // A switch lies over its north-west corner.
  wide: { widthPx: 1088, heightPx: 560, padding: { ...EDGE, top: 73 } },
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
export function Unmeasured({ rooms }: Readonly<{ rooms: readonly Room[] }>): ReactNode {
  const { messages, format } = useAtlas();
  const { shown, sum } = useScene();
  const prefix = useId();
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
          {rooms.map((room) => (
            <g key={room} className={css["room"]} data-room={room}>
              <Laid room={room} prefix={prefix} />
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

function Laid({ room, prefix }: Readonly<{ room: Room; prefix: string }>): ReactNode {
  const { locale } = useAtlas();
  const { shown, ports, taskForces } = useScene();
  const layers = useApp((state) => state.view.layers);
  const view = useMemo(() => fitView(ROOMS[room], OPENING, ROOMS[room].padding, NOMINAL_ZOOM + 2), [room]);
  const marks = useMemo(
    () => marksOf({ shown, ports, taskForces }, layers, zoomStepOf(view.zoom)),
    [shown, ports, taskForces, layers, view],
  );
  const names = useMemo(() => stillNamesOf(view, walkOf(marks), locale, MARGIN_PX), [view, marks, locale]);
  return (
    <>
      <StillMarks marks={marks} place={place} prefix={prefix} />
      <StillNames names={names} place={place} />
    </>
  );
}
