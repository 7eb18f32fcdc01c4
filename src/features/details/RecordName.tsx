import type { ReactNode } from "react";
import type { Selection } from "#domain/scene.ts";
import { useAtlas } from "#state/useApp.tsx";
import { RecordText } from "./RecordText.tsx";
import { RecordTitle } from "./Section.tsx";

type Chosen = Exclude<Selection, { type: "none" }>;

/** The heading of a record, which is there before everything else of it. */
export function RecordName({ selection }: Readonly<{ selection: Chosen }>): ReactNode {
  return (
    <RecordTitle>
      <Name selection={selection} />
    </RecordTitle>
  );
}

function Name({ selection: { type, id } }: Readonly<{ selection: Chosen }>): ReactNode {
  const { dataset, format, messages } = useAtlas();
  const { details } = messages;
  if (type === "incident") {
    const incident = dataset.incidents.find((item) => item.id === id);
    if (incident) return <RecordText text={incident.title} />;
    return dataset.withdrawn.some((item) => item.id === id) ? details.withdrawn : details.unknownHeading;
  }
  if (type === "port") return dataset.ports.find((item) => item.id === id)?.name ?? details.unknownHeading;
  const taskForce = dataset.taskForces.find((item) => item.id === id);
  return taskForce ? format.text({ en: taskForce.name, es: taskForce.nameEs }) : details.unknownHeading;
}
