import { type ReactNode, useId, useMemo } from "react";
import type { Filter } from "#domain/filter.ts";
import type { Selection } from "#domain/scene.ts";
import { type StripMark, shownMarksOf } from "#domain/strip.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import { MarkSymbols } from "#ui/MarkSymbols.tsx";
import { Apart, type ApartCounts } from "./Apart.tsx";
import { Backdrop } from "./Backdrop.tsx";
import { BrushBand } from "./BrushBand.tsx";
import css from "./Drawing.module.css";
import { Emphasis } from "./Emphasis.tsx";
import { Marks } from "./Marks.tsx";
import type { Picture } from "./picture.ts";
import { Tooltip } from "./Tooltip.tsx";
import { type Brushed, useBrush } from "./useBrush.ts";

type Props = Readonly<{
  picture: Picture;
  filter: Filter;
  selection: Selection;
  hovered: Selection;
  /** The mark that the keyboard is on. */
  reachedId: string | null;
  /** The mark that the pointer is on. */
  pointedId: string | null;
  isArmed: boolean;
  /** By the page around a frame. */
  isFixed: Readonly<{ along: boolean; time: boolean; selection: boolean }>;
  onPointed: (id: string | null) => void;
  onChosen: (id: string | null) => void;
  onBrushed: (brushed: Brushed) => void;
}>;

/** The picture itself, wide or turned. */
export function Drawing(props: Props): ReactNode {
  const { picture, filter, selection, hovered, reachedId, pointedId, isArmed, isFixed } = props;
  const { messages, format } = useAtlas();
  const { shown } = useScene();
  const prefix = useId();
  const marks = useMemo(() => shownMarksOf(picture.plan, shown), [picture, shown]);
  const { drawn, handlers } = useBrush({
    ...{ picture, marks, isArmed },
    isFixed: isFixed.along && isFixed.time,
    onHovered: (mark) => props.onPointed(mark?.incident.id ?? null),
    onChosen: (mark) => props.onChosen(mark?.incident.id ?? null),
    onBrushed: props.onBrushed,
  });
  const find = (id: string | null): StripMark | null =>
    id === null ? null : (marks.find(({ incident }) => incident.id === id) ?? null);
  const idOf = (item: Selection): string | null => (item.type === "incident" ? item.id : null);
  const selected = find(idOf(selection));
  const reached = find(reachedId);
  const told = drawn ? null : (find(pointedId) ?? reached);
  const counts = countsOf(marks);
  const near = marks.length - counts.far;
  const pointed = find(pointedId ?? idOf(hovered));
  return (
    <svg
      className={css["drawing"]}
      data-armed={isArmed || undefined}
      data-fixed={isFixed.along && isFixed.time ? "" : undefined}
      data-pointed={find(pointedId) && !isFixed.selection ? "" : undefined}
      viewBox={`0 0 ${picture.widthPx} ${picture.heightPx}`}
      width={picture.widthPx}
      height={picture.heightPx}
      role="img"
      aria-label={messages.strip.alternative(near, format.number(near))}
      {...handlers}
    >
      <MarkSymbols prefix={prefix} scale={picture.markScale} />
      <Backdrop picture={picture} />
      <Apart picture={picture} counts={counts} />
      <BrushBand picture={picture} filter={filter} drawn={drawn} />
      <Marks picture={picture} marks={marks} prefix={prefix} />
      <Emphasis picture={picture} mark={pointed === selected ? null : pointed} kind="hovered" />
      <Emphasis picture={picture} mark={selected} kind="selected" />
      <Emphasis picture={picture} mark={reached} kind="focused" />
      {told ? <Tooltip picture={picture} mark={told} clock={filter.clock} /> : null}
    </svg>
  );
}

function countsOf(marks: readonly StripMark[]): ApartCounts {
  const count = (test: (mark: StripMark) => boolean): number => marks.filter(test).length;
  return {
    far: count(({ group }) => group === "far"),
    undated: count(({ isDated }) => !isDated),
    crowded: count(({ group }) => group === "crowded"),
  };
}
