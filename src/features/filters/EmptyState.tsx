import { type ReactNode, useMemo } from "react";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { type FilterKey, isLocked } from "./activeFilters.ts";
import { clearKey } from "./clearKey.ts";
import css from "./EmptyState.module.css";
import { keyWords } from "./filterWords.ts";
import { loosenings } from "./loosenings.ts";

/** What is loosened takes the button with it: `onLoosened` says where the focus goes. */
type EmptyStateProps = Readonly<{ onLoosened?: (() => void) | undefined }>;

/** Stands where the records would be when none passes: which filter to loosen, and what that would bring back. */
export function EmptyState({ onLoosened }: EmptyStateProps): ReactNode {
  return useScene().sum.shown === 0 ? <Loosenings onLoosened={onLoosened} /> : null;
}

function Loosenings({ onLoosened }: EmptyStateProps): ReactNode {
  const atlas = useAtlas();
  const { sceneOf, format, messages } = atlas;
  const words = messages.filters;
  const filter = useApp((state) => state.filter);
  const lock = useApp((state) => state.view.lock);
  const offers = useMemo(
    () => loosenings(filter, (other) => sceneOf(other).sum.shown).filter(({ key }) => !isLocked(key, lock)),
    [filter, lock, sceneOf],
  );
  const loosen = (key: FilterKey | "all"): void => {
    const state = atlas.store.getState();
    if (key === "all") state.filterReset();
    else clearKey(state, key);
    onLoosened?.();
  };
  return (
    <section className={css["empty"]} aria-label={words.emptyTitle}>
      <p className={css["title"]}>{words.emptyTitle}</p>
      <p className={css["lead"]}>{offers.length > 0 ? words.emptySome : words.emptyNone}</p>
      <ul className={css["offers"]}>
        {offers.map(({ key, count }) => (
          <li key={key}>
            <Button className={css["offer"]} onClick={() => loosen(key)}>
              {words.without(keyWords(atlas, filter, key), count, format.number(count))}
            </Button>
          </li>
        ))}
        <li>
          <Button look="quiet" className={css["all"]} onClick={() => loosen("all")}>
            {words.startAgain}
          </Button>
        </li>
      </ul>
    </section>
  );
}
