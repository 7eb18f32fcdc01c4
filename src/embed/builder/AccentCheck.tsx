import { type ReactNode, useId, useState } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { useAtlas } from "#state/useApp.tsx";
import { judgeAccent } from "#theme/accent.ts";
import { GRAPHICS_CONTRAST, parseColour, TEXT_CONTRAST } from "#theme/contrast.ts";
import { PALETTES, type Theme } from "#theme/palette.ts";
import { Button } from "#ui/Button.tsx";
import css from "./AccentCheck.module.css";
import styles from "./Builder.module.css";
import { CopyField } from "./CopyField.tsx";

const PAPERS: readonly Theme[] = ["light", "dark"];

/** Whether a newsroom's own colour can be read on both papers, and the nearest that can. */
export function AccentCheck({ words }: Readonly<{ words: BuilderMessages }>): ReactNode {
  const id = useId();
  const { accents } = useAtlas().dataset.site;
  const [text, setText] = useState(accents.light ?? PALETTES.light.accent);
  const [colour, setColour] = useState(text);
  const parsed = parseColour(text);
  const choose = (written: string): void => {
    setText(written);
    const read = parseColour(written);
    if (read) setColour(read);
  };
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {words.accent}
      </h3>
      <p className={styles["hint"]}>{words.accentHint}</p>
      <div className={styles["inline"]}>
        <label className={styles["label"]} htmlFor={`${id}-text`}>
          {words.accentField}
        </label>
        <input
          id={`${id}-text`}
          className={styles["colour"]}
          type="text"
          spellCheck={false}
          autoComplete="off"
          maxLength={9}
          value={text}
          aria-invalid={parsed === null || undefined}
          aria-describedby={parsed === null ? `${id}-wrong` : undefined}
          onChange={({ target }) => choose(target.value)}
        />
        <input
          type="color"
          className={css["picker"]}
          aria-label={words.accentPick}
          value={colour}
          onChange={({ target }) => choose(target.value)}
        />
      </div>
      {parsed === null ? (
        <p id={`${id}-wrong`} className={css["wrong"]}>
          {words.accentWrong}
        </p>
      ) : null}
      <div className={css["papers"]} role="status">
        {PAPERS.map((theme) => (
          <OnPaper key={theme} theme={theme} colour={colour} words={words} onChosen={choose} />
        ))}
      </div>
      <CopyField
        label={words.accentLine}
        action={words.copyAccent}
        text={accentLine(colour)}
        rows={2}
        words={words}
      />
    </section>
  );
}

/** Each paper with the shade that `data:check` takes. */
function accentLine(colour: string): string {
  const { light, dark } = { light: judgeAccent("light", colour), dark: judgeAccent("dark", colour) };
  return `"accents": { "light": ${JSON.stringify(light.passing)}, "dark": ${JSON.stringify(dark.passing)} }`;
}

type PaperProps = Readonly<{
  theme: Theme;
  colour: string;
  words: BuilderMessages;
  onChosen: (colour: string) => void;
}>;

function OnPaper({ theme, colour, words, onChosen }: PaperProps): ReactNode {
  const { format, messages } = useAtlas();
  const { family, standing } = messages.codes;
  const { paper } = PALETTES[theme];
  const { ratio, mark, isApart, passing } = judgeAccent(theme, colour);
  const verdict = (least: number): string =>
    (ratio >= least ? words.passes : words.fails)(format.number(least));
  const markName = mark === "cleared" ? standing.cleared : family[mark];
  return (
    <div className={css["paper"]}>
      <Sample colour={colour} paper={paper} text={words.sample} />
      <p>
        <b className={css["ratio"]}>
          {words.paper[theme]} {words.ratio(format.number(Math.floor(ratio * 100) / 100))}
        </b>
        <br />
        {words.text}: {verdict(TEXT_CONTRAST)}
        <br />
        {words.graphics}: {verdict(GRAPHICS_CONTRAST)}
        <br />
        {isApart ? words.apart : words.takenFor(markName)}
      </p>
      {passing === null ? <p className={css["nearestWords"]}>{words.noShade}</p> : null}
      {passing === null || passing === colour ? null : (
        <div className={css["nearest"]}>
          <Sample colour={passing} paper={paper} text={words.sample} />
          <p className={css["nearestWords"]}>
            {words.nearest} <Button onClick={() => onChosen(passing)}>{passing}</Button>
          </p>
        </div>
      )}
    </div>
  );
}

/** Attributes of a picture, not styles: a strict policy lets them be. */
function Sample({
  colour,
  paper,
  text,
}: Readonly<{ colour: string; paper: string; text: string }>): ReactNode {
  return (
    <svg className={css["sample"]} viewBox="0 0 64 40" aria-hidden="true">
      <rect width="64" height="40" fill={paper} />
      <text x="10" y="27" fontSize="20" fill={colour}>
        {text}
      </text>
      <circle cx="52" cy="20" r="5" fill={colour} />
    </svg>
  );
}
