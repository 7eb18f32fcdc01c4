import { type ReactNode, useId } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import type { Choices } from "#state/choices.ts";
import { useAtlas } from "#state/useApp.tsx";
import { HIDEABLE } from "#state/view.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import styles from "./Builder.module.css";
import type { ChangeDraft, Draft } from "./draft.ts";
import { LOCK_GROUPS, type LockGroup, setFilterKeysOf } from "./embedLink.ts";

type LimitProps = Readonly<{ draft: Draft; words: BuilderMessages; change: ChangeDraft }>;

const toggled = <T,>(list: readonly T[], order: readonly T[], item: T): readonly T[] =>
  order.filter((one) => (one === item ? !list.includes(item) : list.includes(one)));

/** Which controls the frame has; a box that is ticked is a part that is there. */
export function PartFields({ draft, words, change }: LimitProps): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles["field"]} aria-describedby={id}>
      <legend className={styles["label"]}>{words.parts}</legend>
      <div className={styles["pairs"]}>
        {HIDEABLE.map((part) => (
          <Checkbox
            key={part}
            label={words.part[part]}
            name={words.part[part]}
            isChecked={!draft.hide.includes(part)}
            onToggle={() => change({ hide: toggled(draft.hide, HIDEABLE, part) })}
          />
        ))}
      </div>
      <p id={id} className={styles["hint"]}>
        {words.partsHint}
      </p>
    </fieldset>
  );
}

/** What readers cannot change, in groups that an editor thinks in. */
export function LockFields({
  draft,
  words,
  change,
  choices,
}: LimitProps & Readonly<{ choices: Choices }>): ReactNode {
  const { messages, format } = useAtlas();
  const id = useId();
  const names: Readonly<Record<string, string>> = { ...messages.filters.group, ...messages.lock.name };
  const filters = setFilterKeysOf(choices);
  const meansOf = (group: LockGroup): string => {
    if (group !== "filters") return words.lockMeans[group];
    const set = filters.map((key) => names[key] ?? key).map((name) => name.toLocaleLowerCase(format.locale));
    return set.length ? format.list(set) : words.lockNothing;
  };
  return (
    <fieldset className={styles["field"]} aria-describedby={id}>
      <legend className={styles["label"]}>{words.lock}</legend>
      <p id={id} className={styles["hint"]}>
        {words.lockHint}
      </p>
      {LOCK_GROUPS.map((group) => (
        <div key={group} className={styles["lock"]}>
          <Checkbox
            label={words.lockGroup[group]}
            name={words.lockGroup[group]}
            describedBy={`${id}-${group}`}
            isChecked={draft.lock.includes(group)}
            isMuted={group === "filters" && filters.length === 0}
            onToggle={() => change({ lock: toggled(draft.lock, LOCK_GROUPS, group) })}
          />
          <p id={`${id}-${group}`} className={styles["means"]}>
            {meansOf(group)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
