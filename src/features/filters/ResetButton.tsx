import { type ReactNode, useId } from "react";
import { isResetFixed } from "#state/lock.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import { countActiveFilters } from "./activeFilters.ts";
import css from "./ResetButton.module.css";

/** Starts again. The number of filters stands beside the button, so that its name stays the one word. */
export function ResetButton(): ReactNode {
  const words = useAtlas().messages.filters;
  const count = useApp((state) => countActiveFilters(state.filter));
  const filterReset = useApp((state) => state.filterReset);
  const { disabled, title } = useFixedProps(useApp(isResetFixed));
  const id = useId();
  return (
    <span className={css["reset"]}>
      <span id={id} className={css["count"]}>
        {words.activeCount(count)}
        {title ? <span className="visuallyHidden"> ({title})</span> : null}
      </span>
      <Button aria-describedby={id} disabled={disabled} title={title} onClick={filterReset}>
        {words.reset}
      </Button>
    </span>
  );
}
