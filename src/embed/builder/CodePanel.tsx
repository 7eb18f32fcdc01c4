import { type ReactNode, useId } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import styles from "./Builder.module.css";
import { CopyField } from "./CopyField.tsx";
import { type ChangeDraft, type Draft, formOf } from "./draft.ts";
import { CODE_FORMS, type EmbedCode, embedCode, frameAddress } from "./embedCode.ts";
import { Radios } from "./Radios.tsx";

type CodeProps = Readonly<{
  draft: Draft;
  code: EmbedCode;
  words: BuilderMessages;
  change: ChangeDraft;
  /** Whether the publisher has set the address that the code names. */
  isAddressSet: boolean;
}>;

/** The code in its three forms, and the link alone. */
export function CodePanel({ draft, code, words, change, isAddressSet }: CodeProps): ReactNode {
  const id = useId();
  const form = formOf(draft);
  const text = embedCode(form, code);
  const meaning = [
    words.formMeans[form],
    form !== "script" && draft.follows ? words.frameFollows : "",
    draft.follows ? "" : words.scriptFollows,
  ];
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {words.codeHeading}
      </h3>
      <Radios
        legend={words.form}
        options={CODE_FORMS.map((value) => ({
          value,
          label: words.forms[value],
          isDisabled: value === "script" && !draft.follows,
        }))}
        value={form}
        hint={meaning.filter((part) => part !== "").join(" ")}
        onChosen={(chosen) => change({ form: chosen })}
      />
      {form === "picture" ? <PictureField {...{ draft, code, words, change }} /> : null}
      <CopyField label={words.code} action={words.copy} text={text} rows={9} look="strong" words={words} />
      <CopyField
        label={words.link}
        action={words.copyLink}
        text={frameAddress(code)}
        rows={2}
        words={words}
      />
      <p className={styles["hint"]}>
        {isAddressSet ? words.address.set(code.site) : words.address.served(code.site)}
      </p>
    </section>
  );
}

function PictureField({ draft, code, words, change }: Omit<CodeProps, "isAddressSet">): ReactNode {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {words.picture}
      </label>
      <input
        id={id}
        className={styles["text"]}
        type="url"
        spellCheck={false}
        autoComplete="off"
        placeholder={code.picture}
        value={draft.picture ?? ""}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => change({ picture: target.value || null })}
      />
      <p id={`${id}-hint`} className={styles["hint"]}>
        {words.pictureHint}
      </p>
    </div>
  );
}
