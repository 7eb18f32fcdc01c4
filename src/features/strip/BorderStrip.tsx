import { type ReactNode, useMemo, useRef, useState } from "react";
import { shownMarksOf } from "#domain/strip.ts";
import type { TimeWindow } from "#domain/timeAxis.ts";
import { isSameWindow } from "#domain/timeWindow.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Kept } from "#ui/Kept.tsx";
import { WalkList } from "#ui/WalkList.tsx";
import css from "./BorderStrip.module.css";
import { Drawing } from "./Drawing.tsx";
import { type Picture, pictureOf, UNMEASURED } from "./picture.ts";
import { Reading } from "./Reading.tsx";
import { StretchChoice } from "./StretchChoice.tsx";
import { useBox } from "./useBox.ts";
import type { Brushed } from "./useBrush.ts";
import { markWords } from "./words.ts";

/**
 * The border unrolled: distance from the Pacific one way, time the other, each case at its nearest point. `laid` are
 * the pictures that the build draws, before anybody has measured the room.
 */
export function BorderStrip({ laid = "both" }: Readonly<{ laid?: "both" | "turned" }>): ReactNode {
  const atlas = useAtlas();
  const { dataset, messages } = atlas;
  const words = messages.strip;
  const { clock } = useScene().filter;
  const gauge = useRef<HTMLDivElement>(null);
  const [head, foot] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const box = useBox(gauge, [head, foot]);
  const picture = useMemo(() => box && pictureOf(dataset, clock, box), [dataset, clock, box]);
  const choice = useStripChoice();
  if (!dataset.border) return null;
  return (
    <section className={css["strip"]} aria-label={words.name} data-measured={box ? "" : undefined}>
      <div ref={gauge} className={css["gauge"]} />
      <div ref={head} className={css["head"]}>
        <h2 className={css["title"]}>{words.title[clock]}</h2>
      </div>
      {picture ? (
        <div className={css["pictures"]}>
          <Walk plan={picture.plan} choice={choice} />
          <Place picture={picture} choice={choice} />
        </div>
      ) : (
        <Kept className={css["pictures"]}>
          {import.meta.env.SSR ? <Laid laid={laid} choice={choice} /> : null}
        </Kept>
      )}
      <div ref={foot} className={css["foot"]}>
        {atlas.isStatic ? null : (
          <StretchChoice isArmed={choice.isArmed} onArmed={choice.armed} isLocked={choice.isLocked.along} />
        )}
        <Reading picture={picture} clock={clock} />
      </div>
    </section>
  );
}

/** The pictures of a page without script, at common sizes; the style sheet chooses. */
function Laid({ laid, choice }: Readonly<{ laid: "both" | "turned"; choice: Choice }>): ReactNode {
  const { dataset } = useAtlas();
  const { clock } = useScene().filter;
  const rooms = laid === "both" ? [UNMEASURED.wide, UNMEASURED.turned] : [UNMEASURED.turned];
  return rooms.map((room) => (
    <Place
      key={room.isTurned ? "turned" : "wide"}
      picture={pictureOf(dataset, clock, room)}
      choice={choice}
    />
  ));
}

function Place({ picture, choice }: Readonly<{ picture: Picture; choice: Choice }>): ReactNode {
  const { filter } = useScene();
  return (
    <div className={css["picture"]} data-turned={picture.isTurned}>
      <Drawing
        picture={picture}
        filter={filter}
        selection={choice.selection}
        hovered={choice.hovered}
        reachedId={choice.isWalking ? choice.reachedId : null}
        pointedId={choice.pointedId}
        isArmed={choice.isArmed}
        isFixed={choice.isLocked}
        onPointed={choice.pointed}
        onChosen={choice.chosen}
        onBrushed={choice.brushed}
      />
    </div>
  );
}

type Choice = ReturnType<typeof useStripChoice>;

/** What the reader is on and chooses, by pointer or keyboard, and what that does to the atlas. */
function useStripChoice() {
  const selection = useApp((state) => state.selection);
  const hovered = useApp((state) => state.hovered);
  const lock = useApp((state) => state.view.lock);
  const { store } = useAtlas();
  const [reachedId, setReachedId] = useState<string | null>(null);
  const [isWalking, setWalking] = useState(false);
  const [pointedId, setPointedId] = useState<string | null>(null);
  const [isArmed, setArmed] = useState(false);
  const ownWindow = useRef<TimeWindow | null>(null);
  const isLocked = {
    along: lock.includes("along"),
    time: lock.includes("from") || lock.includes("to"),
    selection: lock.includes("sel"),
  };

  const hover = (id: string | null): void =>
    store.getState().itemHovered(id === null ? { type: "none" } : { type: "incident", id });
  const pointed = (id: string | null): void => {
    if (id === pointedId) return;
    setPointedId(id);
    hover(id);
  };
  const chosen = (id: string | null): void => {
    if (id !== null) store.getState().itemSelected({ type: "incident", id });
  };
  const brushed = ({ along, window }: Brushed): void => {
    setArmed(false);
    const { alongSet, windowSet } = store.getState();
    if (along && !isLocked.along) alongSet(along);
    if (window && !isLocked.time) {
      ownWindow.current = window;
      windowSet(window.from, window.to);
    }
  };
  /** Takes back what was drawn here: the stretch, and the period if it is still the drawn one. True if there was any. */
  const cleared = (): boolean => {
    const { filter, alongSet, windowSet } = store.getState();
    const hasOwnWindow = ownWindow.current !== null && isSameWindow(ownWindow.current, filter);
    const hasAlong = filter.along !== null && !isLocked.along;
    if (hasAlong) alongSet(null);
    if (hasOwnWindow) windowSet(null, null);
    ownWindow.current = null;
    return hasAlong || hasOwnWindow;
  };
  const walkedTo = (id: string | null): void => {
    setWalking(true);
    setReachedId(id);
    hover(id);
  };
  const walkLeft = (): void => {
    setWalking(false);
    hover(null);
  };
  return {
    ...{ selection, hovered, reachedId, isWalking, pointedId, isArmed, isLocked },
    ...{ armed: setArmed, pointed, chosen, brushed, cleared, walkedTo, walkLeft },
  };
}

function Walk({
  plan,
  choice,
}: Readonly<{ plan: Parameters<typeof shownMarksOf>[0]; choice: Choice }>): ReactNode {
  const atlas = useAtlas();
  const words = atlas.messages.strip;
  const { shown, filter } = useScene();
  const items = useMemo(
    () => shownMarksOf(plan, shown).map((mark) => ({ key: mark.incident.id, mark })),
    [plan, shown],
  );
  return (
    <WalkList
      label={words.marks}
      help={choice.isLocked.selection ? `${words.marksHelp} ${atlas.messages.lock.marks}` : words.marksHelp}
      items={items}
      wordsOf={({ mark }) => markWords(mark, filter.clock, atlas)}
      activeKey={choice.reachedId}
      selectedKey={choice.selection.type === "incident" ? choice.selection.id : null}
      onReached={(item) => choice.walkedTo(item?.key ?? null)}
      onLeft={choice.walkLeft}
      onChosen={({ key }) => choice.chosen(key)}
      onKey={({ key }) => key === "Escape" && choice.cleared()}
    />
  );
}
