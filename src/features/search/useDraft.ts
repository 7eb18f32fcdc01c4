import { useEffect, useRef, useState } from "react";
import { useApp } from "#state/useApp.tsx";

/** Long enough that a word is not searched letter by letter, short enough to feel direct. */
const DELAY_MS = 150;

type Draft = Readonly<{ draft: string; typed: (value: string) => void; sent: () => void }>;

/** What stands in the search field, and its way into the filter: after a pause, at once when emptied or sent. */
export function useDraft(): Draft {
  const text = useApp((state) => state.filter.text);
  const textChanged = useApp((state) => state.textChanged);
  const [draft, setDraft] = useState(text);
  const [known, setKnown] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The filter changed elsewhere (reset, link, a removed chip): the field follows. Its own trimmed echo does not count.
  if (text !== known) {
    setKnown(text);
    if (text !== draft.trim()) setDraft(text);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change from elsewhere drops what was about to be sent
  useEffect(() => () => clearTimeout(timer.current), [text]);

  const send = (value: string): void => {
    clearTimeout(timer.current);
    if (value.trim() !== text) textChanged(value.trim());
  };
  const typed = (value: string): void => {
    setDraft(value);
    clearTimeout(timer.current);
    if (value.trim() === "") send(value);
    else timer.current = setTimeout(() => send(value), DELAY_MS);
  };
  return { draft, typed, sent: () => send(draft) };
}
