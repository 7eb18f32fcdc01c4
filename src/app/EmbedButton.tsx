import { type ComponentType, type ReactNode, useRef, useState } from "react";
import { type BuilderMessages, loadBuilderMessages } from "#i18n/builderMessages.ts";
import { useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { useIsFresh } from "#ui/useIsFresh.ts";

type Builder = Readonly<{
  Builder: ComponentType<Readonly<{ words: BuilderMessages; onClosed: () => void }>>;
  words: BuilderMessages;
}>;

/** Opens the embed builder, which no reader loads who does not ask for it. */
export function EmbedButton(): ReactNode {
  const { locale, messages } = useAtlas();
  const { app } = messages;
  const isFresh = useIsFresh();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<Builder | "closed" | "loading" | "failed">("closed");
  const open = async (): Promise<void> => {
    if (state === "loading") return;
    setState("loading");
    try {
      const [{ EmbedBuilder }, words] = await Promise.all([
        import("#embed/builder/EmbedBuilder.tsx"),
        loadBuilderMessages(locale),
      ]);
      setState({ Builder: EmbedBuilder, words });
    } catch {
      setState("failed");
    }
  };
  const close = (): void => {
    setState("closed");
    // Not every browser gives the focus back to a button that was clicked.
    button.current?.focus();
  };
  return (
    <>
      {/* Nothing hears a click before script has taken the page over. */}
      <Button ref={button} look="quiet" aria-haspopup="dialog" disabled={isFresh} onClick={() => void open()}>
        {app.embedView}
      </Button>
      <span role="status">{state === "failed" ? app.embedFailed : null}</span>
      {typeof state === "object" ? <state.Builder words={state.words} onClosed={close} /> : null}
    </>
  );
}
