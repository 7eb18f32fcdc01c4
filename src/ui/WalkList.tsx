import { type KeyboardEvent, type ReactNode, type Ref, useId } from "react";
import styles from "./WalkList.module.css";

type WalkListProps<T extends Readonly<{ key: string }>> = Readonly<{
  ref?: Ref<HTMLDivElement>;
  /** The name of the list, and how to walk it. */
  label: string;
  help: string;
  items: readonly T[];
  wordsOf: (item: T) => string;
  activeKey: string | null;
  selectedKey: string | null;
  onReached: (item: T | null) => void;
  onLeft: () => void;
  onChosen: (item: T) => void;
  /** Other keys of the picture; true where the key was one of them. They come first. */
  onKey?: (event: KeyboardEvent) => boolean;
}>;

/** So many options stand in the page before and after the reached one: thousands would slow every change. */
const AROUND = 24;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The index that a key leads to, or null where the key does not walk. */
function indexAfter(key: string, index: number, count: number): number | null {
  const step = STEPS[key];
  const last = count - 1;
  if (step) return index < 0 ? 0 : Math.min(last, Math.max(0, index + step));
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "PageDown") return Math.min(last, Math.max(0, index) + 10);
  return key === "PageUp" ? Math.max(0, index - 10) : null;
}

/**
 * The marks of a picture for keyboard and assistive technology: one stop of the Tab key over the drawing, walked by
 * arrows. What is reached is drawn with a ring by the picture itself. It covers the nearest positioned ancestor.
 */
export function WalkList<T extends Readonly<{ key: string }>>(props: WalkListProps<T>): ReactNode {
  const { items, activeKey, onReached, onLeft, onChosen } = props;
  const id = useId();
  const index = items.findIndex(({ key }) => key === activeKey);
  const start = Math.max(0, index - AROUND);
  const options = items.slice(start, Math.max(0, index) + AROUND + 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[index];
    const next = indexAfter(event.key, index, items.length);
    if (props.onKey?.(event)) event.preventDefault();
    else if (next !== null) onReached(items[next] ?? null);
    else if ((event.key === "Enter" || event.key === " ") && item) onChosen(item);
    else if (event.key === "Escape") onLeft();
    else return;
    event.preventDefault();
  };

  if (!items.length) return null;
  return (
    <>
      <p className={styles["hidden"]} id={`${id}-help`}>
        {props.help}
      </p>
      <div
        ref={props.ref}
        role="listbox"
        tabIndex={0}
        className={styles["walk"]}
        aria-label={props.label}
        aria-describedby={`${id}-help`}
        aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
        onKeyDown={onKeyDown}
        onFocus={() => onReached(items[index] ?? items[0] ?? null)}
        onBlur={onLeft}
      >
        {options.map((item, offset) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the reached option
          <div
            key={item.key}
            id={`${id}-${start + offset}`}
            role="option"
            className={styles["hidden"]}
            aria-selected={item.key === props.selectedKey}
            aria-setsize={items.length}
            aria-posinset={start + offset + 1}
          >
            {props.wordsOf(item)}
          </div>
        ))}
      </div>
    </>
  );
}
