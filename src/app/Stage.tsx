import { memo, type ReactNode, Suspense } from "react";
import { Legend } from "#features/legend/Legend.tsx";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import type { Surface } from "#state/view.ts";
import { LiveMap } from "./LiveMap.tsx";
import styles from "./Stage.module.css";
import { SurfaceSwitch } from "./SurfaceSwitch.tsx";

type StageProps = Readonly<{
  /** What is to be seen; two where nobody has measured the window yet, of which the style sheet shows one. */
  surfaces: readonly Surface[];
  offered: readonly Surface[];
  isBrief: boolean;
  isEmbed: boolean;
  /** What to loosen where no case is shown. */
  children: ReactNode;
}>;

/** The picture with the meaning of its marks. */
export function Stage({ surfaces, offered, isBrief, isEmbed, children }: StageProps): ReactNode {
  const isUndecided = surfaces.length > 1;
  return (
    <div className={styles["stage"]} data-piece="stage">
      <SurfaceSwitch current={isUndecided ? null : (surfaces[0] ?? null)} offered={offered} />
      {children ? <div className={styles["empty"]}>{children}</div> : null}
      {surfaces.map((surface) => (
        <div
          key={surface}
          className={styles["surface"]}
          data-surface={surface}
          data-undecided={isUndecided || undefined}
        >
          <Picture surface={surface} isEmbed={isEmbed} isOneOfTwo={isUndecided} />
        </div>
      ))}
      {isEmbed ? null : (
        <noscript>
          {/* React writes what stands in here and never looks at it again. */}
          {typeof document === "undefined" ? <BorderStrip /> : null}
        </noscript>
      )}
      <Legend isBrief={isBrief} />
    </div>
  );
}

/** Apart from the page around it, so that script takes the page over part by part. */
const Picture = memo(function Picture({
  surface,
  isEmbed,
  isOneOfTwo,
}: Readonly<{ surface: Surface; isEmbed: boolean; isOneOfTwo: boolean }>): ReactNode {
  return (
    <Suspense fallback={null}>
      {surface === "table" ? <IncidentTable /> : null}
      {/* Beside a map only small frames show it. */}
      {surface === "strip" ? <BorderStrip laid={isOneOfTwo ? "turned" : "both"} /> : null}
      {surface === "map" ? <LiveMap isEmbed={isEmbed} /> : null}
    </Suspense>
  );
});
