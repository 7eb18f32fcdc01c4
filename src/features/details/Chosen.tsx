import type { ReactNode } from "react";
import type { Selection } from "#domain/scene.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { IncidentRecord } from "./IncidentRecord.tsx";
import { PortRecord } from "./PortRecord.tsx";
import { TaskForceRecord } from "./TaskForceRecord.tsx";
import { WithdrawnRecord } from "./WithdrawnRecord.tsx";

/** What the panel tells of a record below its name; a chunk of its own. */
export function Chosen({
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
  return <p className={css["note"]}>{details.unknown(id)}</p>;
}
