import { type KeyboardEvent, type ReactNode, type Ref, useId } from "react";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./MarkWalk.module.css";
import type { MapMark } from "./marks.ts";
import { markWords } from "./words.ts";

type MarkWalkProps = Readonly<{
  ref: Ref<HTMLDivElement>;
  walk: readonly MapMark[];
  activeKey: string | null;
  selectedKey: string | null;
  onReached: (mark: MapMark | null) => void;
  onLeft: () => void;
  onChosen: (mark: MapMark) => void;
  onZoomed: (step: 1 | -1) => void;
  onMoved: (east: number, south: number) => void;
}>;

/** So many options stand in the page before and after the reached one: thousands would slow every change. */
const AROUND = 24;

const ARROWS: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The index that a key leads to, or null where the key does not walk. */
function indexAfter(key: string, index: number, count: number): number | null {
  const arrow = ARROWS[key];
  const last = count - 1;
  if (arrow) return index < 0 ? 0 : Math.min(last, Math.max(0, index + arrow[0] + arrow[1]));
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "PageDown") return Math.min(last, Math.max(0, index) + 10);
  return key === "PageUp" ? Math.max(0, index - 10) : null;
}

/**
 * The marks for keyboard and assistive technology: one stop of the Tab key over the drawn map, walked by arrows.
 * What is reached is drawn with a ring by the map itself.
 */
export function MarkWalk(props: MarkWalkProps): ReactNode {
  const { walk, activeKey, selectedKey, onReached, onLeft, onChosen, onZoomed, onMoved } = props;
  const atlas = useAtlas();
  const { map } = atlas.messages;
  const id = useId();
  const index = walk.findIndex(({ key }) => key === activeKey);
  const start = Math.max(0, index - AROUND);
  const options = walk.slice(start, Math.max(0, index) + AROUND + 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = walk[index];
    const arrow = ARROWS[event.key];
    const next = indexAfter(event.key, index, walk.length);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow && event.shiftKey) onMoved(...arrow);
    else if (next !== null) onReached(walk[next] ?? null);
    else if ((event.key === "Enter" || event.key === " ") && mark) onChosen(mark);
    else if (event.key === "+" || event.key === "=") onZoomed(1);
    else if (event.key === "-") onZoomed(-1);
    else if (event.key === "Escape") onLeft();
    else return;
    event.preventDefault();
  };

  if (!walk.length) return null;
  return (
    <>
      <p className={styles["hidden"]} id={`${id}-help`}>
        {map.marksHelp}
      </p>
      <div
        ref={props.ref}
        role="listbox"
        tabIndex={0}
        className={styles["walk"]}
        aria-label={map.marks}
        aria-describedby={`${id}-help`}
        aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
        onKeyDown={onKeyDown}
        onFocus={() => onReached(walk[index] ?? walk[0] ?? null)}
        onBlur={onLeft}
      >
        {options.map((mark, offset) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the reached option
          <div
            key={mark.key}
            id={`${id}-${start + offset}`}
            role="option"
            className={styles["hidden"]}
            aria-selected={mark.key === selectedKey}
            aria-setsize={walk.length}
            aria-posinset={start + offset + 1}
          >
            {markWords(mark, atlas)}
          </div>
        ))}
      </div>
    </>
  );
}
