import { useEffect, useState } from "react";
import { type BuilderMessages, loadBuilderMessages } from "#i18n/builderMessages.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import type { Atlas } from "#state/useApp.tsx";

/** The atlas in one language, with the builder's words in it. */
export type Speech = Readonly<{ atlas: Atlas; words: BuilderMessages }>;

/** The language of the frame, which need not be the page's. Until its words are here, or where they do not come, the page's stand. */
export function useSpeech(locale: Locale, own: Speech): Readonly<{ guest: Speech; hasFailed: boolean }> {
  const [hasFailed, setFailed] = useState(false);
  const [other, setOther] = useState<Speech | null>(null);
  const isOwn = locale === own.atlas.locale;
  useEffect(() => {
    if (isOwn || other) return;
    let isWanted = true;
    const load = async (): Promise<void> => {
      const [messages, words] = await Promise.all([loadMessages(locale), loadBuilderMessages(locale)]);
      const atlas = { ...own.atlas, locale, messages, format: createFormat(locale) };
      if (isWanted) setOther({ atlas, words });
    };
    void load().catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
      setFailed(false);
    };
  }, [isOwn, locale, other, own]);
  return { guest: isOwn ? own : (other ?? own), hasFailed };
}
