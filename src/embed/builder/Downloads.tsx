import { type ReactNode, useId, useState } from "react";
import { downloadName, loadPosterGround, posterPng } from "#embed/poster/download.ts";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import type { Choices } from "#state/choices.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { ThemeChoice } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Builder.module.css";
import { Radios } from "./Radios.tsx";

/** Two pixels for one: sharp on today's screens and at a column's width in print. */
const PNG_SCALE = 2;

type Format = "wide" | "print";
type Extension = "png" | "svg";

type DownloadsProps = Readonly<{
  /** In the language of the frame. */
  atlas: Atlas;
  choices: Choices;
  theme: ThemeChoice;
  /** Printed in the picture, where it leads somewhere for others too. */
  link: string | undefined;
  words: BuilderMessages;
}>;

/** A click on a link that nobody sees: the one way to save a file under its name. */
function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address after the click; a minute is more than any of them takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The view as a picture to keep, drawn when it is asked for. */
export function Downloads({ atlas, choices, theme, link, words }: DownloadsProps): ReactNode {
  const id = useId();
  const [format, setFormat] = useState<Format>("wide");
  const [said, setSaid] = useState("");
  const download = async (extension: Extension): Promise<void> => {
    setSaid(words.drawing);
    try {
      const [{ posterSvg }, ground] = await Promise.all([
        import("#embed/poster/poster.ts"),
        loadPosterGround(choices),
        atlas.late.shapes.load(),
      ]);
      const svg = posterSvg(atlas, choices, { theme, format, link, ground });
      const name = downloadName(atlas, choices, extension);
      const file =
        extension === "png" ? await posterPng(svg, PNG_SCALE) : new Blob([svg], { type: "image/svg+xml" });
      save(file, name);
      setSaid(words.downloaded(name));
    } catch {
      setSaid(words.downloadFailed);
    }
  };
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {words.download}
      </h3>
      <p className={styles["hint"]}>{words.downloadHint}</p>
      <Radios
        legend={words.format}
        options={(["wide", "print"] as const).map((value) => ({ value, label: words.formats[value] }))}
        value={format}
        onChosen={setFormat}
      />
      <div className={styles["inline"]}>
        <Button onClick={() => void download("png")}>{words.downloadPng}</Button>
        <Button onClick={() => void download("svg")}>{words.downloadSvg}</Button>
      </div>
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </section>
  );
}
