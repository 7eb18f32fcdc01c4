import { createContext, type ReactNode, useContext } from "react";
import type { Filter } from "#domain/filter.ts";
import type { CountsMessages } from "#i18n/pageMessages.ts";

/** The panel's own words, which no reader of the atlas loads, and how a filter is put into words elsewhere. */
type CountsSpeech = Readonly<{ words: CountsMessages; scopeWords: (filter: Filter) => string }>;

const Speech = createContext<CountsSpeech | null>(null);

export function CountsWordsProvider({
  children,
  ...speech
}: CountsSpeech & Readonly<{ children: ReactNode }>): ReactNode {
  return <Speech value={speech}>{children}</Speech>;
}

export function useCountsWords(): CountsSpeech {
  const speech = useContext(Speech);
  if (!speech) throw new Error("useCountsWords needs a CountsWordsProvider above it");
  return speech;
}
