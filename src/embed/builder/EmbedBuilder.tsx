import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { downloadName } from "#embed/poster/download.ts";
import { filterSentenceOf, headlineOf } from "#features/sentence/sentenceOf.ts";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import type { Choices } from "#state/choices.ts";
import { type Atlas, useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { AccentCheck } from "./AccentCheck.tsx";
import { alternativeTextOf } from "./alternativeText.ts";
import styles from "./Builder.module.css";
import { CodePanel } from "./CodePanel.tsx";
import { Downloads } from "./Downloads.tsx";
import { codeOf, type Draft, firstDraft, previewAddress } from "./draft.ts";
import { atlasViewAddress } from "./embedCode.ts";
import { FrameFields } from "./FrameFields.tsx";
import { LockFields, PartFields } from "./LimitFields.tsx";
import { Preview } from "./Preview.tsx";
import { isPublicAddress, siteAddressOf } from "./siteAddress.ts";
import { useSpeech } from "./useSpeech.ts";
import { WordsField } from "./WordsField.tsx";

type BuilderProps = Readonly<{ words: BuilderMessages; onClosed: () => void }>;

/** The view of this moment, made ready for somebody else's page. Nothing here changes the page behind it. */
export function EmbedBuilder({ words, onClosed }: BuilderProps): ReactNode {
  const atlas = useAtlas();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices] = useState<Choices>(() => {
    const { filter, selection, view } = atlas.store.getState();
    return { filter, selection, view };
  });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={id} onClose={onClosed}>
      <div className={styles["head"]}>
        <h2 id={id} className={styles["title"]}>
          {words.heading}
        </h2>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </div>
      <Desk atlas={atlas} words={words} choices={choices} />
    </dialog>
  );
}

type DeskProps = Readonly<{ atlas: Atlas; words: BuilderMessages; choices: Choices }>;

function Desk({ atlas, words, choices }: DeskProps): ReactNode {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(atlas.locale, choices));
  const [contentPx, setContentPx] = useState<number | null>(null);
  const change = (part: Partial<Draft>): void => setDraft((last) => ({ ...last, ...part }));
  const own = useMemo(() => ({ atlas, words }), [atlas, words]);
  const { guest, hasFailed } = useSpeech(draft.locale, own);
  const site = siteAddressOf(atlas, document.baseURI);
  const proposal = alternativeTextOf(choices, guest.atlas);
  const code = codeOf(
    draft,
    choices,
    {
      site: site.address,
      title: proposal,
      linkText: guest.words.openView(guest.atlas.format.text(atlas.dataset.site.title)),
      picture: downloadName(guest.atlas, choices, "png"),
    },
    atlas.dataset.site,
  );
  const scene = atlas.sceneOf(choices.filter);
  const fields = { draft, words, change };
  return (
    <div className={styles["desk"]}>
      <div className={styles["choices"]}>
        <section className={styles["field"]} aria-label={words.takes}>
          <h3 className={styles["heading"]}>{words.takes}</h3>
          <p className={styles["headline"]}>{headlineOf(scene, atlas)}</p>
          <p className={styles["which"]}>{filterSentenceOf(scene, atlas)}</p>
          <p className={styles["hint"]}>{words.takesHint}</p>
        </section>
        <FrameFields {...fields} contentPx={contentPx} />
        <p role="status" className={styles["hint"]}>
          {hasFailed ? words.languageFailed : null}
        </p>
        <PartFields {...fields} />
        <LockFields {...fields} choices={choices} />
        <WordsField {...fields} proposal={proposal} />
      </div>
      <div className={styles["results"]}>
        <Preview
          draft={draft}
          address={previewAddress(draft, choices, atlas)}
          words={words}
          onMeasured={setContentPx}
        />
        <CodePanel {...fields} code={code} isAddressSet={site.isSet} />
        <Downloads
          atlas={guest.atlas}
          choices={choices}
          theme={draft.theme ?? "light"}
          link={isPublicAddress(site.address) ? atlasViewAddress(code) : undefined}
          words={words}
        />
      </div>
      <AccentCheck words={words} />
    </div>
  );
}
