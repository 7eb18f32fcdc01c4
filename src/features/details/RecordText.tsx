import type { ReactNode } from "react";
import type { Bilingual } from "#domain/incident.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";

/** A text of the record in the reader's language; English shown to a Spanish reader says so to speech and translation. */
export function RecordText({ text }: Readonly<{ text: Bilingual }>): ReactNode {
  const { locale, format } = useAtlas();
  if (locale === "es" && text.es === null) return <span lang="en">{text.en}</span>;
  return format.text(text);
}

/** Whose words a Spanish reader reads: our translation, or English where a text has none yet. */
export function TranslationNote({ texts }: Readonly<{ texts: readonly (Bilingual | null)[] }>): ReactNode {
  const { details } = useAtlas().messages;
  const isWhole = texts.every((text) => text === null || text.es !== null);
  const words = isWhole ? details.translated : details.inEnglish;
  return words ? <p className={css["aside"]}>{words}</p> : null;
}
