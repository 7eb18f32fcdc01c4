import type { ReactNode } from "react";
import type { IncidentTexts } from "#domain/incident.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { RecordLink } from "./RecordLink.tsx";
import { Fact, Section } from "./Section.tsx";

/** How sure the record is, whether it was read twice, and what to call it by. */
export function AboutSection({ id, texts }: Readonly<{ id: string; texts: IncidentTexts }>): ReactNode {
  const atlas = useAtlas();
  const { format, messages } = atlas;
  const { codes, definitions, details } = messages;
  const { confidence, secondReading } = texts;
  return (
    <Section heading={details.about}>
      <dl className={css["facts"]}>
        <Fact term={details.confidence}>
          {codes.confidence[confidence]}
          {confidence === "low" ? null : (
            <span className={css["aside"]}>{definitions.confidence[confidence]}</span>
          )}
        </Fact>
        <Fact term={details.reading}>
          {secondReading ? details.readTwice(format.date(secondReading)) : details.readOnce}
        </Fact>
        <Fact term={details.id}>
          <code className={css["id"]}>{id}</code>
          {atlas.isStatic ? null : <RecordLink type="incident" id={id} />}
        </Fact>
      </dl>
    </Section>
  );
}
