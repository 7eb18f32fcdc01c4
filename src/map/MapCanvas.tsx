import { MapLibreOverlay } from "deck.gl";
import { Map as LiveMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Messages } from "#i18n/messages.ts";
import { type Atlas, useAtlas } from "#state/useApp.tsx";
import type { Theme } from "#theme/palette.ts";
import { boundsOf, CAMERA_LIMITS, fitPaddingPx, toLngLatBounds } from "./camera.ts";
import { sectionChoices } from "./fixedSection.ts";
import { followSize } from "./followSize.ts";
import { GroundNote } from "./GroundNote.tsx";
import styles from "./MapCanvas.module.css";
import { MapStage } from "./MapStage.tsx";
import { withNameRoom } from "./nameRoom.ts";
import { type Ground, useGround } from "./useGround.ts";

setWorkerUrl(workerUrl);

const NO_GESTURES = {
  dragPan: false,
  scrollZoom: false,
  touchZoomRotate: false,
  doubleClickZoom: false,
  boxZoom: false,
} as const;

const gestureWords = ({ map }: Messages): Record<string, string> => ({
  "CooperativeGesturesHandler.WindowsHelpText": map.gestureWindows,
  "CooperativeGesturesHandler.MacHelpText": map.gestureMac,
  "CooperativeGesturesHandler.MobileHelpText": map.gestureTouch,
});

/** A map that shows the store's camera, or fits the chosen regions or the border. It neither turns nor tilts. */
function createMap(container: HTMLElement, { style, isForeign }: Ground, atlas: Atlas): LiveMap {
  const { dataset, messages } = atlas;
  const { isFixed, view, filter } = sectionChoices(atlas);
  const { camera } = view;
  const regions = dataset.regions.filter(({ id }) => filter.regions.includes(id));
  const bounds = boundsOf(regions);
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new LiveMap({
    container,
    style,
    ...CAMERA_LIMITS,
    ...(camera
      ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
      : {
          bounds: toLngLatBounds(bounds),
          fitBoundsOptions: { padding: fitPaddingPx(container, bounds), maxZoom: 9 },
        }),
    attributionControl: false,
    maplibreLogo: false,
    // Gestures that do nothing need no hint, and the page scrolls under them.
    cooperativeGestures: !isFixed,
    ...(isFixed ? NO_GESTURES : {}),
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    keyboard: false,
    renderWorldCopies: false,
    // `followSize` does it.
    trackResize: false,
    // The embedded style is checked by its own tests, and looking through its geography takes long.
    validateStyle: isForeign,
    fadeDuration: isStill ? 0 : 160,
    locale: gestureWords(messages),
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvasContainer().dataset["fixed"] = String(isFixed);
  return map;
}

/**
 * The walk over the marks is the map's one stop of the Tab key and its name; the picture is neither. MapLibre and
 * deck.gl both make it one.
 */
function silence(canvas: HTMLCanvasElement): void {
  for (const name of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(name);
  canvas.setAttribute("aria-hidden", "true");
}

type Live = Readonly<{ map: LiveMap; overlay: MapLibreOverlay; origin: string }>;
type LiveState = Readonly<{ live: Live | null; phase: MapPhase }>;

/**
 * The map's life: made when its ground is known, made anew when its drawing surface comes back (everything in it
 * belongs to the lost one), and gone with the component. What the reader chose is in the store and outlives it.
 */
function useLiveMap(
  container: RefObject<HTMLElement | null>,
  ground: Ground | null,
  onRefused: () => void,
): LiveState {
  const atlas = useAtlas();
  const [live, setLive] = useState<Live | null>(null);
  const [isReady, setReady] = useState(false);
  const [isLost, setLost] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const [life, setLife] = useState(0);
  const latest = useRef(ground);
  latest.current = ground;
  const applied = useRef<Ground | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new life is a new map, and so is a ground of another origin
  useEffect(() => {
    if (!container.current || !latest.current) return;
    const { origin, isForeign } = latest.current;
    const map = createMap(container.current, latest.current, atlas);
    const size = followSize(map, container.current);
    applied.current = latest.current;
    // A foreign ground that cannot be drawn whole is given up for the embedded one; trouble later on is a tile's. The
    // embedded one comes from nowhere else: what fails there is MapLibre's worker, without which it never loads.
    const onTrouble = isForeign ? onRefused : () => setBroken(true);
    map.on("error", onTrouble);
    map.once("load", () => map.off("error", onTrouble));
    const overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      getCursor: () => "inherit",
      onLoad: () => {
        silence(map.getCanvas());
        size.deckJoined();
      },
      onResize: size.deckResized,
    });
    map.addControl(overlay);
    // deck.gl finds its place under the names only in a style that is loaded; before that it draws over all.
    map.once("load", () => setLive({ map, overlay, origin }));
    map.on("webglcontextlost", () => {
      setLost(true);
      setReady(false);
      setLive(null);
    });
    map.on("webglcontextrestored", () => setLife((count) => count + 1));
    setLost(false);
    return () => {
      setLive(null);
      setReady(false);
      size.stop();
      map.remove();
    };
  }, [container, ground?.origin, life, atlas, onRefused]);

  // Only now: the marks are drawn and the names have gone out of their way, since a child's effects come first.
  useEffect(() => {
    if (!live) return;
    const onIdle = (): void => setReady(true);
    live.map.once("idle", onIdle);
    live.map.triggerRepaint();
    return () => void live.map.off("idle", onIdle);
  }, [live]);

  useEffect(() => {
    if (!live || !ground || applied.current === ground || applied.current?.origin !== ground.origin) return;
    applied.current = ground;
    live.map.setStyle(ground.style, { transformStyle: withNameRoom, validate: false });
  }, [live, ground]);

  return { live, phase: isBroken ? "failed" : isLost ? "lost" : isReady ? "ready" : "loading" };
}

/** What the page around the live map is told. */
export type MapPhase = "loading" | "ready" | "lost" | "failed";

/**
 * The live map, over the still one: not seen until its first whole picture is drawn, which takes seconds on a slow
 * phone, and not when its drawing surface is lost.
 */
export function MapCanvas({
  theme,
  onPhase,
}: Readonly<{ theme: Theme; onPhase: (phase: MapPhase) => void }>): ReactNode {
  const { map: words } = useAtlas().messages;
  const container = useRef<HTMLDivElement>(null);
  const { ground, missing, refused } = useGround(theme);
  const { live, phase } = useLiveMap(container, ground, refused);
  useEffect(() => onPhase(phase), [phase, onPhase]);
  return (
    <div className={styles["live"]} data-phase={phase}>
      <div ref={container} className={styles["container"]} />
      {live && live.origin === ground?.origin ? (
        <MapStage map={live.map} overlay={live.overlay} theme={theme} beforeId={ground?.beforeId} />
      ) : null}
      {missing === "nothing" ? null : (
        <GroundNote>{missing === "embedded" ? words.basemapMissing : words.basemapReplaced}</GroundNote>
      )}
    </div>
  );
}
