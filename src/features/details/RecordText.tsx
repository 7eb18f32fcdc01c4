import type { ReactNode } from "react";
import type { Bilingual } from "#domain/incident.ts";
import { useAtlas } from "#state/useApp.tsx";

/** A text of the record in the reader's language; English shown to a Spanish reader says so to speech and translation. */
export function RecordText({ text }: Readonly<{ text: Bilingual }>): ReactNode {
  const { locale, format } = useAtlas();
  if (locale === "es" && text.es === null) return <span lang="en">{text.en}</span>;
  return format.text(text);
}

/** Text that the data holds in English only: names of crossings, notes and jurisdictions. */
export function EnglishText({ children }: Readonly<{ children: string }>): ReactNode {
  return useAtlas().locale === "es" ? <span lang="en">{children}</span> : children;
}
