import type { KeyboardEvent, ReactNode, Ref } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { WalkList } from "#ui/WalkList.tsx";
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

const ARROWS: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The marks for keyboard and assistive technology, with the keys that move and zoom the map. */
export function MarkWalk({ walk, onZoomed, onMoved, ...list }: MarkWalkProps): ReactNode {
  const atlas = useAtlas();
  const { lock, map } = atlas.messages;
  const isSectionFixed = useIsLocked("at");
  const help = [isSectionFixed ? lock.section : map.marksHelp, ...(useIsLocked("sel") ? [lock.marks] : [])];
  const onKey = (event: KeyboardEvent): boolean => {
    if (isSectionFixed) return false;
    const arrow = ARROWS[event.key];
    if (arrow && event.shiftKey) onMoved(...arrow);
    else if (event.key === "+" || event.key === "=") onZoomed(1);
    else if (event.key === "-") onZoomed(-1);
    else return false;
    return true;
  };
  return (
    <WalkList
      {...list}
      label={map.marks}
      help={help.join(" ")}
      items={walk}
      wordsOf={(mark) => markWords(mark, atlas)}
      onKey={onKey}
    />
  );
}
