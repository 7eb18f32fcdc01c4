import { type PointerEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Region } from "#domain/geography.ts";
import { OPENING } from "#map/basemap/frame.ts";
import { useCanOpen, useFittedRegions, useReachable } from "#map/fixedSection.ts";
import { GroundNote } from "#map/GroundNote.tsx";
import { MarkStage } from "#map/MarkStage.tsx";
import { isSoft, markScaleOf, walkOf, worldPxOf, zoomStepOf } from "#map/marks.ts";
import { useChoice, useEmphasised, useOpenList, useRegions } from "#map/useChoice.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { EMPHASIS } from "#theme/emphasis.ts";
import { MarkSymbols, PlaceSymbols } from "#ui/MarkSymbols.tsx";
import { NO_GROUND, useGround } from "./drawnGround.ts";
import { STILL_HEIGHT, STILL_UNITS } from "./ground.ts";
import { stillNamesOf } from "./names.ts";
import { StillExtent, StillOutlines, StillRings } from "./StillAreas.tsx";
import { type Frame, StillGround } from "./StillGround.tsx";
import css from "./StillMap.module.css";
import { type Place, StillMarks } from "./StillMarks.tsx";
import { StillNames } from "./StillNames.tsx";
import { groundOf, markUnder, useStillMarks, useStillMoves, useStillView } from "./useStill.ts";
import { cameraOfView, pointIn, type Size, type StillView } from "./view.ts";

function frameIn(view: StillView): Frame {
  const [x, y] = pointIn(view, OPENING[0], OPENING[3]);
  const width = ((OPENING[2] - OPENING[0]) / 360) * worldPxOf(view.zoom);
  return { x, y, width, height: (width * STILL_HEIGHT) / STILL_UNITS };
}

function placeIn(view: StillView): Place {
  const round = (px: number): number => Math.round(px * 10) / 10;
  return (lon, lat) => {
    const [x, y] = pointIn(view, lon, lat);
    return [round(x), round(y)];
  };
}

function isInside(view: StillView, lon: number, lat: number): boolean {
  const [x, y] = pointIn(view, lon, lat);
  return x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx;
}

/** Newly chosen regions are shown whole, as on the live map, unless the same step brought a camera of its own. */
function useRegionsFit(regions: readonly Region[]): void {
  const camera = useApp((state) => state.view.camera);
  const cameraReset = useApp((state) => state.cameraReset);
  const known = useRef({ camera, regions });
  useEffect(() => {
    const before = known.current;
    known.current = { camera, regions };
    if (before.regions !== regions && before.camera === camera && camera) cameraReset();
  }, [camera, regions, cameraReset]);
}

/** The picture at the size of its place, with everything that can be done on a map but dragging it. */
export function Measured({ size, box }: Readonly<{ size: Size; box: HTMLElement }>): ReactNode {
  const { dataset, locale, messages, format } = useAtlas();
  const { shown, sum } = useScene();
  const layers = useApp((state) => state.view.layers);
  const prefix = useId();
  const regions = useRegions();
  useRegionsFit(regions.chosen);
  const view = useStillView(size, box, useFittedRegions(regions.chosen));
  const marks = useStillMarks(view);
  const all = useMemo(() => walkOf(marks), [marks]);
  const walk = useReachable(all, ({ lon, lat }) => isInside(view, lon, lat));
  const names = useMemo(() => stillNamesOf(view, all, locale), [view, all, locale]);
  const place = useMemo(() => placeIn(view), [view]);
  const frame = useMemo(() => frameIn(view), [view]);
  const ground = useMemo(() => groundOf(view), [view]);
  const isBare = useGround() === NO_GROUND;
  const moves = useStillMoves(view, box, regions.chosen.length > 0);
  const list = useOpenList();
  const canOpen = useCanOpen();
  const [pointedKey, setPointedKey] = useState<string | null>(null);
  const pointed = walk.find(({ key }) => key === pointedKey) ?? null;
  const choice = useChoice(walk, list, pointed, () => {});
  const emphasised = useEmphasised(choice, marks, regions.chosen);
  const scale = markScaleOf(zoomStepOf(view.zoom));
  const ofKind = (kind: Region["kind"]): readonly Region[] =>
    dataset.regions.filter((region) => region.kind === kind);

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerType === "touch") return;
    setPointedKey(markUnder(event, box, view, walk)?.key ?? null);
  };
  const onClick = (event: React.MouseEvent<SVGSVGElement>): void => {
    list.chosen(markUnder(event.nativeEvent as globalThis.PointerEvent, box, view, walk));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the walk over the marks is the keyboard's way */}
      <svg
        className={css["picture"]}
        width={size.widthPx}
        height={size.heightPx}
        role="img"
        aria-label={messages.map.alternative(sum.shown, format.number(sum.shown))}
        data-over={pointed && canOpen(pointed) ? "mark" : undefined}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointedKey(null)}
        onClick={onClick}
      >
        <MarkSymbols prefix={prefix} scale={scale} />
        <PlaceSymbols prefix={prefix} scale={scale} />
        <StillGround frame={frame}>
          {layers.includes("counties") ? <StillOutlines regions={ofKind("county")} kind="counties" /> : null}
          {layers.includes("sectors") ? <StillOutlines regions={ofKind("sector")} kind="sectors" /> : null}
          <StillOutlines regions={regions.reach} kind="reach" />
          <StillOutlines regions={regions.chosen} kind="chosen" />
          {layers.includes("incidents") ? <StillRings shown={shown} zoom={zoomStepOf(view.zoom)} /> : null}
          {emphasised.map(({ mark }) =>
            mark.type === "case" && isSoft(mark.incident) ? (
              <StillExtent key={mark.key} incident={mark.incident} />
            ) : null,
          )}
        </StillGround>
        <StillMarks marks={marks} place={place} prefix={prefix} />
        {emphasised.map(({ mark, emphasis }) => {
          const [cx, cy] = place(mark.lon, mark.lat);
          const { gapPx } = EMPHASIS[emphasis];
          return (
            <circle
              key={`${emphasis} ${mark.key}`}
              className={css["emphasis"]}
              data-kind={emphasis}
              {...{ cx, cy, r: mark.radiusPx + gapPx }}
            />
          );
        })}
        <StillNames names={names} place={place} />
      </svg>
      {isBare ? <GroundNote>{messages.map.basemapMissing}</GroundNote> : null}
      <MarkStage
        ground={ground}
        walk={walk}
        choice={choice}
        moves={moves}
        hasRegions={regions.chosen.length > 0}
        lat={cameraOfView(view).lat}
        zoom={view.zoom}
      />
    </>
  );
}
