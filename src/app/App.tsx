import type { ReactNode } from "react";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { EmptyState } from "#features/filters/EmptyState.tsx";
import { Legend } from "#features/legend/Legend.tsx";
import { Sentence } from "#features/sentence/Sentence.tsx";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import type { Surface, ThemeChoice } from "#state/view.ts";
import { About } from "./About.tsx";
import styles from "./App.module.css";
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
  const surface = chosenSurface ?? (isEmbed && isSmall ? "strip" : "map");
  const hasSelection = useApp((state) => state.selection.type !== "none");
  const { sum } = useScene();
  const isWide = useIsWide();
  // A file that did not come is said by `Problems`: then no filter is to blame.
  const empty = sum.total > 0 && sum.shown === 0 ? <EmptyState onLoosened={focusResult} /> : null;
  const stage = (
    <Stage key="stage" theme={theme} surface={surface}>
      {isWide ? empty : null}
    </Stage>
  );
  const time = (
    <section key="time" className={styles["time"]} aria-label={app.timeHeading}>
      <Timeline />
    </section>
  );
  return (
    <div className={styles["app"]} data-mode={mode} data-details={hasSelection || undefined}>
      <a className={styles["skip"]} href="#result">
        {app.skipToResult}
      </a>
      <a className={styles["skip"]} href="#records">
        {app.skipToRecords}
      </a>
      <Masthead theme={theme} hasSearch={parts.has("search")} root={root} isEmbed={isEmbed} />
      <Problems />
      <main className={styles["desk"]}>
        <div className={styles["side"]}>
          <div className={styles["result"]} id="result" tabIndex={-1}>
            <h2 className="visuallyHidden">{app.resultHeading}</h2>
            <Sentence />
          </div>
          <div className={styles["filters"]}>
            <FilterDrawer />
          </div>
        </div>
        {isWide ? null : empty}
        {/* Tab and screen readers meet the parts in the order in which they are seen. */}
        {isWide ? [stage, time] : [time, stage]}
        <section className={styles["records"]} id="records" tabIndex={-1} aria-label={app.recordsHeading}>
          {surface === "table" ? null : (
            <>
              <h2 className={styles["recordsHeading"]}>{app.recordsHeading}</h2>
              <IncidentTable />
            </>
          )}
        </section>
      </main>
      {parts.has("about") ? <About root={root} /> : null}
    </div>
  );
}

type StageProps = Readonly<{ theme: ThemeChoice; surface: Surface; children: ReactNode }>;

/** The picture with the meaning of its marks, and what is chosen in it beside it. */
function Stage({ theme, surface, children }: StageProps): ReactNode {
  return (
    <>
      <div className={styles["stage"]}>
        <SurfaceSwitch current={surface} />
        {children ? <div className={styles["empty"]}>{children}</div> : null}
        <div className={styles["surface"]} data-surface={surface}>
          {surface === "table" ? <IncidentTable /> : null}
          {surface === "strip" ? <BorderStrip /> : null}
          {surface === "map" ? <LiveMap theme={theme} /> : null}
        </div>
        <Legend />
      </div>
      <div className={styles["details"]}>
        <DetailsPanel />
      </div>
    </>
  );
}
