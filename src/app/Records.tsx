import { memo, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from "react";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { BRIEF_COLUMNS } from "#features/table/sortIncidents.ts";
import { useAtlas } from "#state/useApp.tsx";
import { useIsFresh } from "#ui/useIsFresh.ts";
import styles from "./App.module.css";

type RecordsProps = Readonly<{ isOnStage: boolean; isEmbed: boolean }>;

/** The head of a wide document waits for it before the first paint, since what is above shares one screen (`index.html`). */
const HEADING = "records-heading";

/** All records; where the table is the picture they are not told twice. A frame keeps them folded. */
export const Records = memo(function Records({ isOnStage, isEmbed }: RecordsProps): ReactNode {
  const { app } = useAtlas().messages;
  const table = (
    <Suspense fallback={null}>
      <IncidentTable {...(isEmbed ? { columns: BRIEF_COLUMNS } : {})} />
    </Suspense>
  );
  const section = (children: ReactNode): ReactNode => (
    <section
      className={styles["records"]}
      id="records"
      tabIndex={-1}
      aria-label={app.recordsHeading}
      data-piece="records"
    >
      {children}
    </section>
  );
  if (isOnStage) return section(null);
  if (!isEmbed) {
    return section(
      <>
        <h2 id={HEADING} className={styles["recordsHeading"]}>
          {app.recordsHeading}
        </h2>
        {table}
      </>,
    );
  }
  return section(<Folded heading={app.recordsHeading}>{table}</Folded>);
});

/** Written out by the build; with script the rows are made when somebody unfolds them. */
function Folded({ heading, children }: Readonly<{ heading: string; children: ReactNode }>): ReactNode {
  const isFresh = useIsFresh();
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // Somebody may have unfolded them before script came.
  useLayoutEffect(() => {
    if (details.current?.open) setOpen(true);
  }, []);
  return (
    <details ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2 id={HEADING} className={styles["recordsHeading"]}>
          {heading}
        </h2>
      </summary>
      {isFresh || isOpen ? children : null}
    </details>
  );
}
