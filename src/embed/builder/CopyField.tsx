import { type ReactNode, useId, useRef, useState } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Builder.module.css";

type CopyProps = Readonly<{
  label: string;
  action: string;
  text: string;
  rows: number;
  look?: "plain" | "strong";
  words: Pick<BuilderMessages, "copied" | "copyByHand">;
}>;

/** Text to take away, whole and as it is. Where the clipboard is out of reach the text is selected, to be copied by hand. */
export function CopyField({ label, action, text, rows, look = "plain", words }: CopyProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Readonly<{ about: string; words: string }> | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ about: text, words: words.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ about: text, words: words.copyByHand });
    }
  };
  return (
    <div className={styles["copy"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles["codeText"]}
        rows={rows}
        readOnly
        spellCheck={false}
        translate="no"
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles["inline"]}>
        <Button look={look} onClick={() => void copy()}>
          {action}
        </Button>
        {/* What was said of another text is no longer true. */}
        <p role="status" className={styles["said"]}>
          {said?.about === text ? said.words : null}
        </p>
      </div>
    </div>
  );
}
