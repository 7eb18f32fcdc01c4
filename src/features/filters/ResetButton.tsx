import { type ReactNode, useId } from "react";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { countActiveFilters } from "./activeFilters.ts";
import css from "./ResetButton.module.css";

/** Starts again. The number of filters stands beside the button, so that its name stays the one word. */
export function ResetButton(): ReactNode {
  const words = useAtlas().messages.filters;
  const count = useApp((state) => countActiveFilters(state.filter));
  const filterReset = useApp((state) => state.filterReset);
  const id = useId();
  return (
    <span className={css["reset"]}>
      <span id={id} className={css["count"]}>
        {words.activeCount(count)}
      </span>
      <Button aria-describedby={id} onClick={filterReset}>
        {words.reset}
      </Button>
    </span>
  );
}
