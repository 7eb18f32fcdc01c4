import type { Site } from "#domain/dataset.ts";
import type { Locale } from "#i18n/messages.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import { type CodeForm, type EmbedCode, frameAddress } from "./embedCode.ts";
import { type EmbedDress, embedLink } from "./embedLink.ts";

/** What the editor has chosen in the builder; the page behind it knows nothing of it. */
export type Draft = EmbedDress &
  Readonly<{
    locale: Locale;
    form: CodeForm;
    follows: boolean;
    heightPx: number;
    /** Null while the proposal stands. */
    title: string | null;
    picture: string | null;
  }>;

export type ChangeDraft = (part: Partial<Draft>) => void;

/** A whole number of pixels that a frame can have; frames lower than this hold no control. */
export const HEIGHT_PX = { least: 240, most: 5000, first: 720 } as const;

export function firstDraft(locale: Locale, { view }: Choices): Draft {
  return {
    locale,
    theme: view.theme,
    hide: [],
    lock: [],
    form: "script",
    follows: true,
    heightPx: HEIGHT_PX.first,
    title: null,
    picture: null,
  };
}

/** A fixed height takes the script's element away: that one always follows its content. */
export const formOf = ({ form, follows }: Draft): CodeForm =>
  form === "script" && !follows ? "frame" : form;

/** What the draft's code is written from. `proposed` stands where the editor has written nothing. */
export function codeOf(
  draft: Draft,
  choices: Choices,
  proposed: Pick<EmbedCode, "site" | "title" | "linkText" | "picture">,
  publisher?: Pick<Site, "defaultView">,
): EmbedCode {
  const { locale, heightPx, follows } = draft;
  return {
    ...proposed,
    locale,
    link: embedLink(choices, draft, publisher),
    title: draft.title ?? proposed.title,
    picture: draft.picture?.trim() || proposed.picture,
    heightPx,
    follows,
  };
}

/** The frame of the preview: the same document from where this page is served, whatever address the code names. */
export const previewAddress = (
  draft: Draft,
  choices: Choices,
  { root, dataset }: Pick<Atlas, "root" | "dataset">,
): string =>
  frameAddress({ site: root, locale: draft.locale, link: embedLink(choices, draft, dataset.site) });
