import { type ReactNode, useState } from "react";
import { ActiveFilters } from "#features/filters/ActiveFilters.tsx";
import { countActiveFilters } from "#features/filters/activeFilters.ts";
import { FilterPanel } from "#features/filters/FilterPanel.tsx";
import { ResetButton } from "#features/filters/ResetButton.tsx";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import styles from "./FilterDrawer.module.css";
import { focusResult } from "./focusResult.ts";
import { useIsWide } from "./useWidth.ts";

/** The filters: beside the map when wide, behind "Filters (3)" on a phone. What limits the scene is always in sight. */
export function FilterDrawer(): ReactNode {
  const { format, messages } = useAtlas();
  const { app } = messages;
  const { shown } = useScene().sum;
  const isWide = useIsWide();
  const [isAskedFor, setAskedFor] = useState(false);
  const count = useApp((state) => countActiveFilters(state.filter));
  const isOpen = isWide || isAskedFor;
  return (
    <section aria-label={app.filtersHeading} className={styles["drawer"]}>
      <div className={styles["bar"]}>
        {isWide ? (
          <h2 className={styles["heading"]}>{app.filtersHeading}</h2>
        ) : (
          <Button aria-expanded={isAskedFor} aria-controls="filters" onClick={() => setAskedFor(!isAskedFor)}>
            {app.filtersWithCount(count)}
          </Button>
        )}
        <ResetButton />
      </div>
      <ActiveFilters />
      <div id="filters" hidden={!isOpen} className={styles["panel"]}>
        {isOpen ? <FilterPanel /> : null}
        {isOpen && !isWide ? (
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
