import type { ReactNode } from "react";
import type { SourceKind } from "#domain/codes.ts";
import type { Reference } from "#domain/port.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";

/** Sources as links that open where the reader is; a reference about a place has no kind. */
export function SourceList({
  sources,
}: Readonly<{ sources: readonly (Reference & Readonly<{ kind?: SourceKind }>)[] }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  return (
    <ol className={css["sources"]}>
      {sources.map(({ url, title, publisher, date, kind, archivedUrl }) => (
        <li key={`${url} ${title}`}>
          <a href={url} rel="noopener">
            {title}
          </a>
          <span className={css["credit"]}>
            {[
              publisher,
              date ? format.date(date) : details.sourceNoDate,
              ...(kind ? [codes.sourceKind[kind]] : []),
            ].join(" · ")}
            {archivedUrl ? (
              <>
                {" · "}
                <a href={archivedUrl} rel="noopener" aria-label={details.archivedCopyOf(title)}>
                  {details.archivedCopy}
                </a>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
