import { type ReactNode, useId } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Builder.module.css";
import type { ChangeDraft, Draft } from "./draft.ts";

type WordsProps = Readonly<{
  draft: Draft;
  words: BuilderMessages;
  change: ChangeDraft;
  /** In the language of the frame. */
  proposal: string;
}>;

/** The frame's name and the picture's description: proposed, and the editor's to change. */
export function WordsField({ draft, words, change, proposal }: WordsProps): ReactNode {
  const id = useId();
  const text = draft.title ?? proposal;
  const isEmpty = text.trim() === "";
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {words.words}
      </label>
      <textarea
        id={id}
        className={styles["text"]}
        rows={4}
        lang={draft.locale}
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={isEmpty || undefined}
        onChange={({ target }) => change({ title: target.value })}
      />
      <p id={`${id}-hint`} className={styles["hint"]}>
        {isEmpty ? words.wordsEmpty : words.wordsHint}
      </p>
      {draft.title === null ? null : (
        <Button look="quiet" onClick={() => change({ title: null })}>
          {words.propose}
        </Button>
      )}
    </div>
  );
}
