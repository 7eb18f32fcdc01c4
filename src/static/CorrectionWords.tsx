import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { usePageWords } from "./pageWords.tsx";

/** How to ask for a correction, a reply or a removal, and by when it is answered. */
export function CorrectionWords({ id }: Readonly<{ id?: string }>): ReactNode {
  const { correctionsEmail: email, correctionsUrl: url, correctionsDays: days } = useAtlas().dataset.site;
  const words = usePageWords();
  const subject = id ? `?subject=${encodeURIComponent(words.correctSubject(id))}` : "";
  return (
    <>
      <p>{words.correct(days)}</p>
      {email ? (
        <p>
          <a href={`mailto:${email}${subject}`}>{words.correctTo(email)}</a>
        </p>
      ) : null}
      {url ? (
        <p>
          <a href={url}>{words.correctAt}</a>
        </p>
      ) : null}
      {email || url ? null : <p>{words.correctNowhere}</p>}
    </>
  );
}
