import { type ReactNode, useRef } from "react";
import type { Selection } from "#domain/scene.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import { BrowseButtons } from "./BrowseButtons.tsx";
import css from "./Details.module.css";
import { IncidentRecord } from "./IncidentRecord.tsx";
import { PortRecord } from "./PortRecord.tsx";
import { TaskForceRecord } from "./TaskForceRecord.tsx";
import { usePanelFocus } from "./usePanelFocus.ts";
import { WithdrawnRecord } from "./WithdrawnRecord.tsx";

/** The chosen record, or nothing. Escape closes it. */
export function DetailsPanel(): ReactNode {
  const { messages, store } = useAtlas();
  const { details } = messages;
  const selection = useApp((state) => state.selection);
  const fixed = useFixedProps(useIsLocked("sel"));
  const panel = useRef<HTMLElement>(null);
  usePanelFocus(panel, selection);
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
        <Chosen selection={selection} />
      </article>
    </aside>
  );
}

function Chosen({
  selection: { type, id },
}: Readonly<{ selection: Exclude<Selection, { type: "none" }> }>): ReactNode {
  const { dataset } = useAtlas();
  if (type === "incident") {
    const incident = dataset.incidents.find((item) => item.id === id);
    if (incident) return <IncidentRecord key={id} incident={incident} />;
    const withdrawn = dataset.withdrawn.find((item) => item.id === id);
    return withdrawn ? <WithdrawnRecord key={id} withdrawn={withdrawn} /> : <UnknownRecord id={id} />;
  }
  if (type === "port") {
    const port = dataset.ports.find((item) => item.id === id);
    return port ? <PortRecord key={id} port={port} /> : <UnknownRecord id={id} />;
  }
  const taskForce = dataset.taskForces.find((item) => item.id === id);
  return taskForce ? <TaskForceRecord key={id} taskForce={taskForce} /> : <UnknownRecord id={id} />;
}

function UnknownRecord({ id }: Readonly<{ id: string }>): ReactNode {
  const { details } = useAtlas().messages;
  return (
    <>
      <h2 className={css["title"]} tabIndex={-1}>
        {details.unknownHeading}
      </h2>
      <p className={css["note"]}>{details.unknown(id)}</p>
    </>
  );
}
