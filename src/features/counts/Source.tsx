import type { ReactNode } from "react";
import type { Source } from "#domain/incident.ts";
import { useAtlas } from "#state/useApp.tsx";

/** Who published a figure, where, when, and what kind of page it is. */
export function FigureSource({ source }: Readonly<{ source: Source }>): ReactNode {
  const { format, messages } = useAtlas();
  const { url, title, publisher, date, kind, archivedUrl } = source;
  const { codes, details } = messages;
  return (
    <>
      <a href={url} rel="noopener">
        {title}
      </a>
      {`, ${[publisher, date ? format.date(date) : details.sourceNoDate, codes.sourceKind[kind]].join(" · ")}`}
      {archivedUrl ? (
        <>
          {" · "}
          <a href={archivedUrl} rel="noopener" aria-label={details.archivedCopyOf(title)}>
            {details.archivedCopy}
          </a>
        </>
      ) : null}
    </>
  );
}
