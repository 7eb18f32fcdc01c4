import type { ReactNode } from "react";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { Legend } from "#features/legend/Legend.tsx";
import { Sentence } from "#features/sentence/Sentence.tsx";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { type Hideable, SURFACES, type Surface, type ThemeChoice } from "#state/view.ts";
import { About } from "./About.tsx";
import styles from "./App.module.css";
import { EmbedFooter } from "./EmbedFooter.tsx";
import { FilterDrawer } from "./FilterDrawer.tsx";
import { focusResult } from "./focusResult.ts";
import { LiveMap } from "./LiveMap.tsx";
import { Masthead } from "./Masthead.tsx";
import { MODE_PARTS } from "./modes.ts";
import { Problems } from "./Problems.tsx";
import { SurfaceSwitch } from "./SurfaceSwitch.tsx";
import { useTheme } from "./useTheme.ts";
import { useIsSmall, useIsWide } from "./useWidth.ts";

/** Puts the parts of a mode together; `root` leads from the document to the site's top. */
export function App({ root, isEmbed }: Readonly<{ root: string; isEmbed: boolean }>): ReactNode {
  const { app } = useAtlas().messages;
  const theme = useTheme();
  const chosenMode = useApp((state) => state.view.mode);
  const mode = isEmbed ? "embed" : chosenMode;
  const parts = MODE_PARTS[mode];
  const isSmall = useIsSmall();
  const chosenSurface = useApp((state) => state.view.surface);
  // A map of a border is a thin smear in a small frame: there the border runs down the page.
  const wanted = chosenSurface ?? (isEmbed && isSmall ? "strip" : "map");
  const hidden = useApp((state) => state.view.hide);
  const has = (part: Hideable): boolean => !hidden.includes(part);
  const offered = SURFACES.filter((name) => name === "map" || has(name));
  const surface = offered.includes(wanted) ? wanted : "map";
  const hasSelection = useApp((state) => state.selection.type !== "none");
  const { sum } = useScene();
  const isWide = useIsWide();
  // A file that did not come is said by `Problems`: then no filter is to blame.
  const empty = sum.total > 0 && sum.shown === 0 ? <EmptyState onLoosened={focusResult} /> : null;
  const stage = (
    <Stage key="stage" theme={theme} surface={surface} offered={offered} isBrief={!has("legend")}>
      {isWide ? empty : null}
    </Stage>
  );
  const time = has("timeline") ? (
    <section key="time" className={styles["time"]} aria-label={app.timeHeading}>
      <Timeline />
    </section>
  ) : null;
  return (
    <div className={styles["app"]} data-mode={mode} data-details={hasSelection || undefined}>
      <a className={styles["skip"]} href="#result">
        {app.skipToResult}
      </a>
      {has("table") ? (
        <a className={styles["skip"]} href="#records">
          {app.skipToRecords}
        </a>
      ) : null}
      <Masthead
        theme={theme}
        hasSearch={parts.has("search") && has("search")}
        hasTitle={has("title")}
        root={root}
        isEmbed={isEmbed}
      />
      <Problems />
      <main className={styles["desk"]}>
        <div className={styles["side"]}>
          <div className={styles["result"]} id="result" tabIndex={-1}>
            <h2 className="visuallyHidden">{app.resultHeading}</h2>
            <Sentence />
          </div>
          {has("filters") ? (
            <div className={styles["filters"]}>
              <FilterDrawer />
            </div>
          ) : null}
        </div>
        {isWide ? null : empty}
        {/* Tab and screen readers meet the parts in the order in which they are seen. */}
        {isWide ? [stage, time] : [time, stage]}
        {has("table") ? <Records isOnStage={surface === "table"} /> : null}
      </main>
      {parts.has("about") ? <About root={root} /> : null}
      {isEmbed ? <EmbedFooter root={root} /> : null}
    </div>
  );
}

/** All records; where the table is the picture, they are not told twice. */
function Records({ isOnStage }: Readonly<{ isOnStage: boolean }>): ReactNode {
  const { app } = useAtlas().messages;
  return (
    <section className={styles["records"]} id="records" tabIndex={-1} aria-label={app.recordsHeading}>
      {isOnStage ? null : (
        <>
          <h2 className={styles["recordsHeading"]}>{app.recordsHeading}</h2>
          <IncidentTable />
        </>
      )}
    </section>
  );
}

type StageProps = Readonly<{
  theme: ThemeChoice;
  surface: Surface;
  offered: readonly Surface[];
  isBrief: boolean;
  children: ReactNode;
}>;

/** The picture with the meaning of its marks, and what is chosen in it beside it. */
function Stage({ theme, surface, offered, isBrief, children }: StageProps): ReactNode {
  return (
    <>
      <div className={styles["stage"]}>
        <SurfaceSwitch current={surface} offered={offered} />
        {children ? <div className={styles["empty"]}>{children}</div> : null}
        <div className={styles["surface"]} data-surface={surface}>
          {surface === "table" ? <IncidentTable /> : null}
          {surface === "strip" ? <BorderStrip /> : null}
          {surface === "map" ? <LiveMap theme={theme} /> : null}
        </div>
        <Legend isBrief={isBrief} />
      </div>
      <div className={styles["details"]}>
        <DetailsPanel />
      </div>
    </>
  );
}
