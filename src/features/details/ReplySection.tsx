import type { ReactNode } from "react";
import type { Reply } from "#domain/incident.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { RecordText } from "./RecordText.tsx";
import { Section } from "./Section.tsx";

/** What somebody in the case asked to be said beside it: by role, dated, before the history that it answers. */
export function ReplySection({ reply }: Readonly<{ reply: Reply }>): ReactNode {
  const { format, messages } = useAtlas();
  const { details } = messages;
  return (
    <Section heading={details.reply}>
      <blockquote className={css["reply"]}>
        <RecordText text={reply.text} />
      </blockquote>
      <p className={css["aside"]}>{details.replyBy(format.text(reply.by), format.date(reply.date))}</p>
    </Section>
  );
}
