import { memo, type ReactNode, Suspense, useState } from "react";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { countActiveFilters } from "#features/filters/activeFilters.ts";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { ResetButton } from "#features/filters/ResetButton.tsx";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { useIsFresh } from "#ui/useIsFresh.ts";
import styles from "./FilterDrawer.module.css";
import { focusResult } from "./focusResult.ts";
import { useIsWide } from "./useWidth.ts";

/** The filters: beside the map when wide, behind "Filters (3)" on a phone. What limits the scene is always in sight. */
export function FilterDrawer({ isEmbed }: Readonly<{ isEmbed: boolean }>): ReactNode {
  const { format, messages } = useAtlas();
  const { app } = messages;
  const { shown } = useScene().sum;
  const isWide = useIsWide();
  const [isAskedFor, setAskedFor] = useState(false);
  const count = useApp((state) => countActiveFilters(state.filter));
  const isFresh = useIsFresh();
  // Before script the atlas holds the filters for wide windows; a narrow one's style sheet folds them away.
  const isOpen = isWide || isAskedFor || (isFresh && !isEmbed);
  return (
    <section aria-label={app.filtersHeading} className={styles["drawer"]}>
      <div className={styles["bar"]}>
        <h2 className={styles["heading"]}>{app.filtersHeading}</h2>
        <Button
          className={styles["opener"]}
          aria-expanded={isAskedFor}
          aria-controls="filters"
          onClick={() => setAskedFor(!isAskedFor)}
        >
          {app.filtersWithCount(count)}
        </Button>
        <ResetButton />
      </div>
      <ActiveFilters />
      <div id="filters" hidden={!isOpen} className={styles["panel"]} data-asked={isAskedFor || undefined}>
        {isOpen ? <Panel /> : null}
        {isAskedFor && !isWide ? (
          <p className={styles["done"]}>
            <Button
              look="strong"
              onClick={() => {
                setAskedFor(false);
                focusResult();
              }}
            >
              {app.showShown(shown, format.number(shown))}
            </Button>
          </p>
        ) : null}
      </div>
    </section>
  );
}

const Panel = memo(function Panel(): ReactNode {
  return (
    <Suspense fallback={null}>
      <FilterPanel />
    </Suspense>
  );
});
