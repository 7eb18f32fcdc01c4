import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./Builder.module.css";
import type { Draft } from "./draft.ts";
import { FrameWeight } from "./FrameWeight.tsx";
import { Radios } from "./Radios.tsx";
import { useFit } from "./useFit.ts";
import { useGuest } from "./useGuest.ts";

const WIDTHS = ["phone", "column", "wide"] as const;
type WidthName = (typeof WIDTHS)[number];
const WIDTH_PX: Readonly<Record<WidthName, number>> = { phone: 360, column: 680, wide: 1100 };

type PreviewProps = Readonly<{
  draft: Draft;
  address: string;
  words: BuilderMessages;
  onMeasured: (contentPx: number) => void;
}>;

/** The frame itself, alive, at the widths that pages have; what does not fit here is shown smaller. */
export function Preview({ draft, address, words, onMeasured }: PreviewProps): ReactNode {
  const { format } = useAtlas();
  const id = useId();
  const [widthName, setWidthName] = useState<WidthName>(() =>
    window.innerWidth < WIDTH_PX.column ? "phone" : "column",
  );
  const room = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const widthPx = WIDTH_PX[widthName];
  // A width is a reader of its own: what a phone loads is decided when the page opens.
  const reader = `${widthName} ${address}`;
  const { contentPx, page, readyMs } = useGuest(frame, reader);
  const heightPx = draft.follows ? (contentPx ?? draft.heightPx) : draft.heightPx;
  const scale = useFit(room, frame, widthPx, heightPx, reader);
  useEffect(() => {
    if (contentPx !== null) onMeasured(contentPx);
  }, [contentPx, onMeasured]);
  return (
    <div className={styles["panel"]}>
      <h3 className={styles["heading"]}>{words.preview}</h3>
      <Radios
        legend={words.width}
        options={WIDTHS.map((value) => ({
          value,
          label: `${words.widths[value]}, ${words.px(format.number(WIDTH_PX[value]))}`,
        }))}
        value={widthName}
        hint={scale < 1 ? words.scaled(format.number(Math.round(scale * 100))) : ""}
        onChosen={setWidthName}
      />
      <a className={styles["skip"]} href={`#${id}-after`}>
        {words.skipPreview}
      </a>
      <section
        ref={room}
        className={styles["room"]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.preview}
      >
        <div className={styles["fitted"]}>
          <iframe
            key={reader}
            ref={frame}
            className={styles["frame"]}
            src={address}
            title={words.previewFrame}
          />
        </div>
      </section>
      <div id={`${id}-after`} tabIndex={-1}>
        <FrameWeight key={reader} page={page} readyMs={readyMs} words={words} />
      </div>
    </div>
  );
}
