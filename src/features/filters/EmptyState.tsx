import { type ReactNode, useMemo } from "react";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { isLocked } from "./activeFilters.ts";
import { clearKey } from "./clearKey.ts";
import css from "./EmptyState.module.css";
import { keyWords } from "./filterWords.ts";
import { loosenings } from "./loosenings.ts";

/** Stands where the records would be when none passes: which filter to loosen, and what that would bring back. */
export function EmptyState(): ReactNode {
  return useScene().sum.shown === 0 ? <Loosenings /> : null;
}

function Loosenings(): ReactNode {
  const atlas = useAtlas();
  const { sceneOf, format, messages } = atlas;
  const words = messages.filters;
  const filter = useApp((state) => state.filter);
  const lock = useApp((state) => state.view.lock);
  const filterReset = useApp((state) => state.filterReset);
  const offers = useMemo(
    () => loosenings(filter, (other) => sceneOf(other).sum.shown).filter(({ key }) => !isLocked(key, lock)),
    [filter, lock, sceneOf],
  );
  return (
    <section className={css["empty"]} aria-label={words.emptyTitle}>
      <p className={css["title"]}>{words.emptyTitle}</p>
      <p className={css["lead"]}>{offers.length > 0 ? words.emptySome : words.emptyNone}</p>
      <ul className={css["offers"]}>
        {offers.map(({ key, count }) => (
          <li key={key}>
            <Button className={css["offer"]} onClick={() => clearKey(atlas.store.getState(), key)}>
              {words.without(keyWords(atlas, filter, key), count, format.number(count))}
            </Button>
          </li>
        ))}
        <li>
          <Button look="quiet" className={css["all"]} onClick={filterReset}>
            {words.startAgain}
          </Button>
        </li>
      </ul>
    </section>
  );
}
