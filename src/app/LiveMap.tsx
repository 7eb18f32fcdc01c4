import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { hasWebGL } from "#map/webgl.ts";
import { useAtlas } from "#state/useApp.tsx";
import type { ThemeChoice } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./LiveMap.module.css";

const MapCanvas = lazy(async () => ({ default: (await import("#map/MapCanvas.tsx")).MapCanvas }));

/** Catches a chunk that does not arrive and a map that breaks: the rest of the page goes on without it. */
class MapBoundary extends Component<
  Readonly<{ fallback: ReactNode; children: ReactNode }>,
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

/** True once the element has come near the view; the map is never loaded for a reader who does not reach it. */
function useHasBeenSeen(element: Readonly<{ current: HTMLElement | null }>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (isSeen || !target) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}

/** Waits for a moment in which the page has nothing better to do. */
function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}

/** The place of the live map: it starts when the page is idle and it is in view, or when asked for. */
export function LiveMap({ theme }: Readonly<{ theme: ThemeChoice }>): ReactNode {
  const { app, map } = useAtlas().messages;
  const place = useRef<HTMLDivElement>(null);
  const [isAskedFor, setAskedFor] = useState(false);
  const isSeen = useHasBeenSeen(place);
  // Asked once the map would be seen, before anything of it is loaded; never on the server.
  const isImpossible = (isSeen || isAskedFor) && !hasWebGL();
  const isIdle = useIsIdle();
  const sentence = (text: string): ReactNode => (
    <section className={styles["waiting"]} aria-label={map.name}>
      <p>{text}</p>
      {isAskedFor || isSeen ? null : (
        <Button look="strong" onClick={() => setAskedFor(true)}>
          {app.openLiveMap}
        </Button>
      )}
    </section>
  );
  if (isImpossible) {
    return (
      <div className={styles["instead"]}>
        <section aria-label={map.name}>
          <p>{map.webglMissing}</p>
        </section>
        <BorderStrip />
      </div>
    );
  }
  return (
    <div ref={place} className={styles["place"]}>
      {isAskedFor || (isSeen && isIdle) ? (
        <MapBoundary fallback={sentence(app.liveMapFailed)}>
          <Suspense fallback={sentence(app.liveMapLoading)}>
            <MapCanvas theme={theme} />
          </Suspense>
        </MapBoundary>
      ) : (
        sentence(app.liveMapLater)
      )}
    </div>
  );
}
