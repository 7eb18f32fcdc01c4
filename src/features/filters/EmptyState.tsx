import { type ReactNode, useMemo } from "react";
import { isResetFixed } from "#state/lock.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
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
  const all = useMemo(() => loosenings(filter, (other) => sceneOf(other).sum.shown), [filter, sceneOf]);
  const offers = all.filter(({ key }) => !isLocked(key, lock));
  const startAgain = useFixedProps(useApp(isResetFixed));
  const lead = offers.length > 0 ? words.emptySome : all.length > 0 ? words.emptyFixed : words.emptyNone;
  const loosen = (key: FilterKey | "all"): void => {
    const state = atlas.store.getState();
    if (key === "all") state.filterReset();
    else clearKey(state, key);
    onLoosened?.();
  };
  return (
    <section className={css["empty"]} aria-label={words.emptyTitle}>
      <p className={css["title"]}>{words.emptyTitle}</p>
      <p className={css["lead"]}>{lead}</p>
      <ul className={css["offers"]}>
        {offers.map(({ key, count }) => (
          <li key={key}>
            <Button className={css["offer"]} onClick={() => loosen(key)}>
              {words.without(keyWords(atlas, filter, key), count, format.number(count))}
            </Button>
          </li>
        ))}
        <li>
          <Button look="quiet" className={css["all"]} {...startAgain} onClick={() => loosen("all")}>
            {words.startAgain}
          </Button>
        </li>
      </ul>
    </section>
  );
}
