import { createContext, type ReactNode, useContext } from "react";
import type { PageMessages } from "#i18n/pageMessages.ts";

const PageWords = createContext<PageMessages | null>(null);

export function PageWordsProvider({
  words,
  children,
}: Readonly<{ words: PageMessages; children: ReactNode }>): ReactNode {
  return <PageWords value={words}>{children}</PageWords>;
}

/** The words that only pages without script use. */
export function usePageWords(): PageMessages {
  const words = useContext(PageWords);
  if (!words) throw new Error("usePageWords needs a PageWordsProvider above it");
  return words;
}
