import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Selection } from "#domain/scene.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { recordAddress } from "#state/addresses.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { Mark, PlaceMark, SoftMark } from "#ui/Mark.tsx";
import styles from "./ListPanel.module.css";
import { isSoft, type PileMark, type TaskForceMark } from "./marks.ts";
import { dateWords, markWords, pileHeading, placeWords, splitWords, taskForceName } from "./words.ts";

type Row = Readonly<{
  selection: Exclude<Selection, { type: "none" }>;
  picture: ReactNode;
  title: string;
  rest: string;
}>;

function useRows(mark: PileMark | TaskForceMark): readonly Row[] {
  const atlas = useAtlas();
  const { codes } = atlas.messages;
  if (mark.type === "task-forces") {
    return mark.taskForces.map((taskForce) => ({
      selection: { type: "task-force", id: taskForce.id },
      picture: <PlaceMark kind="task-force" />,
      title: taskForceName(taskForce, atlas),
      rest: codes.taskForceKind[taskForce.kind],
    }));
  }
  return mark.incidents.map((incident) => {
    const look = { fill: MARK_FILL[incident.effectiveStatus], family: methodFamilyOf(incident.methods) };
    const parts = [
      codes.status[incident.effectiveStatus],
      placeWords(incident, atlas),
      dateWords(incident, atlas),
    ];
    return {
      selection: { type: "incident", id: incident.id },
      picture: isSoft(incident) ? <SoftMark {...look} size={16} /> : <Mark {...look} />,
      title: atlas.format.text(incident.title),
      rest: parts.join(" · "),
    };
  });
}

type ListPanelProps = Readonly<{ mark: PileMark | TaskForceMark; onClosed: () => void }>;

/** What a counted mark stands for, one by one. Takes the focus when it opens; Escape gives it back. */
export function ListPanel({ mark, onClosed }: ListPanelProps): ReactNode {
  const atlas = useAtlas();
  const { map } = atlas.messages;
  const selection = useApp((state) => state.selection);
  const rows = useRows(mark);
  const headingId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    // Once it has its place: a tap at the window's edge may have opened a list that begins beyond it.
    const frame = requestAnimationFrame(() => {
      const { top, bottom } = panel.current?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      if (top < 0 || bottom > window.innerHeight) {
        panel.current?.closest("section")?.scrollIntoView({ block: "nearest" });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClosed();
  };
  const isOn = (row: Row): boolean =>
    selection.type !== "none" && selection.type === row.selection.type && selection.id === row.selection.id;
  return (
    <div
      ref={panel}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={headingId}
      className={styles["panel"]}
      onKeyDown={onKeyDown}
    >
      <div className={styles["head"]}>
        <h2 id={headingId} className={styles["heading"]}>
          {mark.type === "pile" ? pileHeading(mark, atlas) : markWords(mark, atlas)}
        </h2>
        <button type="button" className={styles["close"]} aria-label={map.close} onClick={onClosed}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <path d="M-5 -5L5 5M-5 5L5 -5" />
          </svg>
        </button>
      </div>
      {mark.type === "pile" ? <p className={styles["split"]}>{splitWords(mark.counts, atlas)}</p> : null}
      <ul className={styles["list"]}>
        {rows.map((row) => (
          <li key={row.selection.id}>
            <RowTarget row={row} isOn={isOn(row)}>
              <span className={styles["picture"]}>{row.picture}</span>
              <span>
                <span className={styles["title"]}>{row.title}</span>
                <span className={styles["rest"]}>{row.rest}</span>
              </span>
            </RowTarget>
          </li>
        ))}
      </ul>
    </div>
  );
}

type RowTargetProps = Readonly<{ row: Row; isOn: boolean; children: ReactNode }>;

/** Chooses what a row names; where the selection is fixed, the way to its page. */
function RowTarget({ row: { selection }, isOn, children }: RowTargetProps): ReactNode {
  const atlas = useAtlas();
  const isFixed = useIsLocked("sel");
  const itemSelected = useApp((state) => state.itemSelected);
  const itemHovered = useApp((state) => state.itemHovered);
  const target = {
    className: styles["row"],
    "aria-current": isOn || undefined,
    onMouseEnter: () => itemHovered(selection),
    onMouseLeave: () => itemHovered({ type: "none" }),
  };
  if (isFixed) {
    return (
      <a {...target} href={recordAddress(atlas, selection)}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" {...target} onClick={() => itemSelected(selection)}>
      {children}
    </button>
  );
}
