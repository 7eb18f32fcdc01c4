import { useEffect, useRef, useState } from "react";
import { useApp, useAtlas, useLateValue } from "#state/useApp.tsx";

/** Long enough that a word is not searched letter by letter, short enough to feel direct. */
const DELAY_MS = 150;

type Draft = Readonly<{
  draft: string;
  typed: (value: string) => void;
  sent: () => void;
  /** The records' texts will be searched soon: loads them. */
  expected: () => void;
  /** What is typed does not filter yet: the texts are loading, or did not come and can be asked for again. */
  waiting: Readonly<{ hasFailed: boolean; retry: () => void }> | null;
}>;

/**
 * What stands in the search field, and its way into the filter: after a pause, at once when emptied or sent, and never
 * before the texts that it is looked for in are there.
 */
export function useDraft(): Draft {
  const { late } = useAtlas();
  const { value: texts, hasFailed, retry } = useLateValue(late.texts, false);
  const text = useApp((state) => state.filter.text);
  const held = useApp((state) => state.heldText);
  const textChanged = useApp((state) => state.textChanged);
  const textHeld = useApp((state) => state.textHeld);
  const asked = held || text;
  const [draft, setDraft] = useState(asked);
  const [known, setKnown] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The filter changed elsewhere (reset, link, a removed chip): the field follows. Its own trimmed echo does not count.
  if (asked !== known) {
    setKnown(asked);
    if (asked !== draft.trim()) setDraft(asked);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change from elsewhere drops what was about to be sent
  useEffect(() => () => clearTimeout(timer.current), [asked]);
  useEffect(() => {
    if (texts && held) textChanged(held);
  }, [texts, held, textChanged]);

  const send = (value: string): void => {
    clearTimeout(timer.current);
    const next = value.trim();
    if (next === asked) return;
    if (next === "" || texts) {
      textChanged(next);
    } else {
      textHeld(next);
      if (!hasFailed) retry();
    }
  };
  const typed = (value: string): void => {
    setDraft(value);
    clearTimeout(timer.current);
    if (value.trim() === "") send(value);
    else timer.current = setTimeout(() => send(value), DELAY_MS);
  };
  return {
    draft,
    typed,
    sent: () => send(draft),
    expected: () => {
      if (!texts && !hasFailed) retry();
    },
    waiting: held ? { hasFailed, retry } : null,
  };
}
