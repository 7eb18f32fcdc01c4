import { Component, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { MapPhase } from "#map/MapCanvas.tsx";
import { StillMap } from "#map/still/StillMap.tsx";
import type { Rooms } from "#map/still/Unmeasured.tsx";
import { hasWebGL } from "#map/webgl.ts";
import { useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import styles from "./LiveMap.module.css";
import { mayStartAlone, useHasBeenSeen, useIsIdle } from "./useStart.ts";
import { useTheme } from "./useTheme.ts";

/** React keeps a chunk that did not arrive as such for good: another try takes another one of these. */
const liveMapChunk = () => lazy(async () => ({ default: (await import("#map/MapCanvas.tsx")).MapCanvas }));

/** Catches a chunk that does not arrive and a map that breaks: the still map stays. */
class MapBoundary extends Component<
  Readonly<{ onFailed: () => void; children: ReactNode }>,
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** A phone's frame shows the strip first: its map waits for the script. */
const IN_A_FRAME: Rooms = { marks: ["column"], names: ["small", "column"] };
const ON_A_PAGE: Rooms = { marks: ["phone", "laptop", "wide"], names: ["phone", "laptop", "wide"] };

/** What the live map is doing; "offered" waits for a tap, "impossible" is a browser without WebGL. */
type Phase = MapPhase | "waiting" | "offered" | "impossible";

type Start = Readonly<{ phase: Phase; asked: () => void; told: (phase: MapPhase) => void }>;

/** When the live map starts: by itself once the page is idle and the map in view, or when asked for. */
function useStart(place: Readonly<{ current: HTMLElement | null }>): Start {
  const [phase, setPhase] = useState<Phase>("waiting");
  const isSeen = useHasBeenSeen(place);
  const isIdle = useIsIdle();
  const begin = useCallback(() => setPhase(hasWebGL() ? "loading" : "impossible"), []);
  useEffect(() => {
    if (phase !== "waiting" || !isSeen || !isIdle) return;
    if (mayStartAlone(window)) begin();
    else setPhase("offered");
  }, [phase, isSeen, isIdle, begin]);
  return { phase, asked: begin, told: setPhase };
}

/** The map: a picture that can be worked with at once, and the live map over it when that has come. */
export function LiveMap({ isEmbed }: Readonly<{ isEmbed: boolean }>): ReactNode {
  const theme = useTheme();
  const { map } = useAtlas().messages;
  const place = useRef<HTMLElement>(null);
  const { phase, asked, told } = useStart(place);
  const [life, setLife] = useState(() => ({ MapCanvas: liveMapChunk(), count: 0, isLast: false }));
  const isStarted = phase === "loading" || phase === "ready" || phase === "lost";
  // Whoever walks the marks walks on where the live map takes the picture's place.
  const wasInside = useRef(false);
  const onPhase = useCallback(
    (next: MapPhase) => {
      const focused = document.activeElement;
      wasInside.current = next === "ready" && focused !== null && !!place.current?.contains(focused);
      told(next);
    },
    [told],
  );
  useEffect(() => {
    if (phase === "ready" && wasInside.current) {
      place.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
    }
  }, [phase]);
  return (
    <section
      ref={place}
      className={styles["place"]}
      aria-label={map.name}
      data-ready={phase === "ready" || undefined}
    >
      {phase === "ready" ? null : <StillMap rooms={isEmbed ? IN_A_FRAME : ON_A_PAGE} />}
      {isStarted ? (
        <MapBoundary key={life.count} onFailed={() => told("failed")}>
          <Suspense fallback={null}>
            <life.MapCanvas theme={theme} onPhase={onPhase} />
          </Suspense>
        </MapBoundary>
      ) : null}
      <Notice
        phase={phase}
        isLastTry={life.isLast}
        onAsked={() => {
          const isLast = phase === "failed";
          setLife(({ count }) => ({ MapCanvas: liveMapChunk(), count: count + 1, isLast }));
          asked();
        }}
      />
    </section>
  );
}

type NoticeProps = Readonly<{ phase: Phase; isLastTry: boolean; onAsked: () => void }>;

/**
 * What stands in for the live map, and why, in one sentence; nothing once it is there. Some browsers keep a script that
 * did not arrive as such until the page is loaded anew, which loses nothing: the link holds the state.
 */
function Notice({ phase, isLastTry, onAsked }: NoticeProps): ReactNode {
  const { app, map } = useAtlas().messages;
  const words: Readonly<Partial<Record<Phase, string>>> = {
    loading: app.liveMapLoading,
    impossible: map.webglMissing,
    failed: app.liveMapFailed,
    lost: map.contextLost,
  };
  const button: Readonly<Partial<Record<Phase, string>>> = {
    offered: app.openLiveMap,
    failed: isLastTry ? app.reload : map.tryAgain,
    lost: map.tryAgain,
  };
  const text = words[phase];
  const label = button[phase];
  if (!text && !label) return null;
  return (
    <div className={styles["notice"]} data-phase={phase}>
      {text ? <p>{text}</p> : null}
      {label ? (
        <Button
          look={phase === "offered" ? "strong" : "plain"}
          onClick={phase === "failed" && isLastTry ? () => location.reload() : onAsked}
        >
          {label}
        </Button>
      ) : null}
    </div>
  );
}
