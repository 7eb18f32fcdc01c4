import { type ReactNode, useEffect, useRef } from "react";
import type { Selection } from "#domain/scene.ts";
import { createLate } from "#state/late.ts";
import { useApp, useAtlas, useLateValue } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import { BrowseButtons } from "./BrowseButtons.tsx";
import css from "./Details.module.css";
import { LateNote } from "./LateNote.tsx";
import { RecordName } from "./RecordName.tsx";
import { usePanelFocus } from "./usePanelFocus.ts";

const chunk = createLate(() => import("./Chosen.tsx"));

/** Loads what the panel is made of, before it is opened; a chunk that does not come is said when it is needed. */
export async function preloadDetails(): Promise<void> {
  await chunk.load().catch(() => {});
}

/** A quiet moment, or a pointer that comes near a record, is the time for it. */
function usePreload(): void {
  const isPointed = useApp((state) => state.hovered.type !== "none");
  useEffect(() => {
    if (isPointed) void preloadDetails();
    if (!("requestIdleCallback" in window)) return;
    const handle = requestIdleCallback(() => void preloadDetails());
    return () => cancelIdleCallback(handle);
  }, [isPointed]);
}

/** The chosen record, or nothing. Its name is there at once, so that focus finds it. Escape closes it. */
export function DetailsPanel(): ReactNode {
  const { messages, store } = useAtlas();
  const { details } = messages;
  const selection = useApp((state) => state.selection);
  const fixed = useFixedProps(useIsLocked("sel"));
  const panel = useRef<HTMLElement>(null);
  usePanelFocus(panel, selection);
  usePreload();
  if (selection.type === "none") return null;
  return (
    <aside ref={panel} className={css["panel"]} aria-label={details.name[selection.type]}>
      <div className={css["bar"]}>
        {selection.type === "incident" ? (
          <BrowseButtons id={selection.id} />
        ) : (
          <p className={css["kicker"]}>{details.name[selection.type]}</p>
        )}
        <Button className={css["close"]} {...fixed} onClick={() => store.getState().selectionCleared()}>
          {details.close}
        </Button>
      </div>
      <article className={css["record"]}>
        <RecordName selection={selection} />
        <Rest selection={selection} />
      </article>
    </aside>
  );
}

function Rest({ selection }: Readonly<{ selection: Exclude<Selection, { type: "none" }> }>): ReactNode {
  const late = useLateValue(chunk);
  return late.value ? <late.value.Chosen selection={selection} /> : <LateNote late={late} />;
}
