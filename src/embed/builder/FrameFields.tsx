import { type ReactNode, useId, useState } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { LOCALES } from "#i18n/messages.ts";
import { useAtlas } from "#state/useApp.tsx";
import { THEMES } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Builder.module.css";
import { type ChangeDraft, type Draft, HEIGHT_PX } from "./draft.ts";
import { Radios } from "./Radios.tsx";

type FieldsProps = Readonly<{ draft: Draft; words: BuilderMessages; change: ChangeDraft }>;

/** How the frame is dressed and how high it is. `contentPx` is what the preview measures, null until it has. */
export function FrameFields({
  draft,
  words,
  change,
  contentPx,
}: FieldsProps & Readonly<{ contentPx: number | null }>): ReactNode {
  const themes = ["system", ...THEMES] as const;
  return (
    <>
      <Radios
        legend={words.language}
        options={LOCALES.map((value) => ({ value, label: words.languages[value], lang: value }))}
        value={draft.locale}
        onChosen={(locale) => change({ locale })}
      />
      <Radios
        legend={words.theme}
        options={themes.map((value) => ({ value, label: words.themes[value] }))}
        value={draft.theme ?? "system"}
        onChosen={(theme) => change({ theme: theme === "system" ? null : theme })}
      />
      <Radios
        legend={words.size}
        options={(["follows", "fixed"] as const).map((value) => ({ value, label: words.sizes[value] }))}
        value={draft.follows ? "follows" : "fixed"}
        hint={draft.follows ? words.sizeHint.follows : words.sizeHint.fixed}
        onChosen={(size) => change({ follows: size === "follows" })}
      />
      <HeightField {...{ draft, words, change, contentPx }} />
    </>
  );
}

/** A number that is being typed is nobody's height yet: what is out of bounds is put right on leaving. */
function HeightField({
  draft,
  words,
  change,
  contentPx,
}: FieldsProps & Readonly<{ contentPx: number | null }>): ReactNode {
  const { format } = useAtlas();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { least, most } = HEIGHT_PX;
  const isHeight = (px: number): boolean => Number.isInteger(px) && px >= least && px <= most;
  const canUse = contentPx !== null && isHeight(contentPx) && contentPx !== draft.heightPx;
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {words.height}
      </label>
      <div className={styles["inline"]}>
        <input
          id={id}
          className={styles["number"]}
          type="number"
          min={least}
          max={most}
          step={10}
          value={typed ?? draft.heightPx}
          onChange={({ target }) => {
            setTyped(target.value);
            if (isHeight(target.valueAsNumber)) change({ heightPx: target.valueAsNumber });
          }}
          onBlur={() => setTyped(null)}
        />
        {canUse ? (
          <Button onClick={() => change({ heightPx: contentPx })}>
            {words.takeHeight(format.number(contentPx))}
          </Button>
        ) : null}
      </div>
      <p className={styles["hint"]}>
        {contentPx === null ? null : words.heightHere(format.number(contentPx))}
      </p>
    </div>
  );
}
