import { memo, type ReactNode, Suspense } from "react";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { Sentence, SentenceRest } from "#features/sentence/Sentence.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { type Hideable, SURFACES, type Surface } from "#state/view.ts";
import { useIsFresh } from "#ui/useIsFresh.ts";
import { About } from "./About.tsx";
import styles from "./App.module.css";
import { EmbedFooter } from "./EmbedFooter.tsx";
import { FilterDrawer } from "./FilterDrawer.tsx";
import { focusResult } from "./focusResult.ts";
import { Masthead } from "./Masthead.tsx";
import { MODE_PARTS } from "./modes.ts";
import { Problems } from "./Problems.tsx";
import { Records } from "./Records.tsx";
import { Stage } from "./Stage.tsx";
import { useTakenOver } from "./useTakenOver.ts";
import { useWriteTheme } from "./useTheme.ts";
import { useIsSmall, useIsWide } from "./useWidth.ts";

/** What the stage shows of what is offered; before script a frame holds both pictures, and the style sheet chooses. */
function useSurfaces(isEmbed: boolean, offered: readonly Surface[]): readonly Surface[] {
  const chosen = useApp((state) => state.view.surface);
  const isSmall = useIsSmall();
  const isFresh = useIsFresh();
  const known = (surface: Surface): Surface => (offered.includes(surface) ? surface : "map");
  if (chosen) return [known(chosen)];
  if (!isEmbed) return ["map"];
  // A map of a border is a thin smear in a small frame: there the border runs down the page.
  if (isFresh && offered.includes("strip")) return ["map", "strip"];
  return [isSmall ? known("strip") : "map"];
}

/** Puts the parts of a mode together; `root` leads from the document to the site's top. */
export function App({ root, isEmbed }: Readonly<{ root: string; isEmbed: boolean }>): ReactNode {
  const { app } = useAtlas().messages;
  useWriteTheme();
  useTakenOver();
  const chosenMode = useApp((state) => state.view.mode);
  const mode = isEmbed ? "embed" : chosenMode;
  const parts = MODE_PARTS[mode];
  const hidden = useApp((state) => state.view.hide);
  const has = (part: Hideable): boolean => !hidden.includes(part);
  const offered = SURFACES.filter((name) => name === "map" || has(name));
  const surfaces = useSurfaces(isEmbed, offered);
  const hasSelection = useApp((state) => state.selection.type !== "none");
  const { sum } = useScene();
  const isWide = useIsWide();
  // A file that did not come is said by `Problems`: then no filter is to blame.
  const empty = sum.total > 0 && sum.shown === 0 ? <EmptyState onLoosened={focusResult} /> : null;
  // In a frame every other link opens a window of its own.
  const here = isEmbed ? "_self" : undefined;
  return (
    <div className={styles["app"]} data-mode={mode} data-details={hasSelection || undefined}>
      <a className={styles["skip"]} href="#result" target={here}>
        {app.skipToResult}
      </a>
      {has("table") ? (
        <a className={styles["skip"]} href="#records" target={here}>
          {app.skipToRecords}
        </a>
      ) : null}
      <Masthead
        hasSearch={parts.has("search") && has("search")}
        hasTitle={has("title")}
        root={root}
        isEmbed={isEmbed}
      />
      <Problems />
      <main className={styles["desk"]} data-piece="desk">
        <div className={styles["side"]}>
          <div className={styles["result"]} id="result" tabIndex={-1} data-piece="result">
            <h2 className="visuallyHidden">{app.resultHeading}</h2>
            <Sentence />
          </div>
          {has("filters") ? (
            <div className={styles["filters"]} data-needs-script="" data-piece="filters">
              <FilterDrawer isEmbed={isEmbed} />
            </div>
          ) : null}
        </div>
        {isWide ? null : empty}
        {/* Tab and screen readers meet the parts in the order in which they are seen. */}
        <Stage surfaces={surfaces} offered={offered} isBrief={!has("legend")} isEmbed={isEmbed}>
          {isWide ? empty : null}
        </Stage>
        <div className={styles["afterwards"]} data-piece="result">
          <SentenceRest />
        </div>
        <div className={styles["details"]}>
          <DetailsPanel />
        </div>
        {has("timeline") ? <Time /> : null}
        {has("table") ? <Records isOnStage={surfaces.includes("table")} isEmbed={isEmbed} /> : null}
      </main>
      {parts.has("about") ? <About root={root} /> : null}
      {isEmbed ? <EmbedFooter root={root} /> : null}
    </div>
  );
}

const Time = memo(function Time(): ReactNode {
  const { app } = useAtlas().messages;
  return (
    <section className={styles["time"]} aria-label={app.timeHeading} data-piece="time">
      <Suspense fallback={null}>
        <Timeline />
      </Suspense>
    </section>
  );
});
