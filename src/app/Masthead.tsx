import type { ReactNode } from "react";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { addressOf } from "#state/opening.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import { EmbedButton } from "./EmbedButton.tsx";
import styles from "./Masthead.module.css";
import { useSystemTheme, useTheme } from "./useTheme.ts";

type MastheadProps = Readonly<{
  hasSearch: boolean;
  hasTitle: boolean;
  root: string;
  isEmbed: boolean;
}>;

/** Title, search, language and theme. The other language is a link that carries everything chosen. */
export function Masthead({ hasSearch, hasTitle, root, isEmbed }: MastheadProps): ReactNode {
  const { messages, dataset, locale, format, store } = useAtlas();
  const { app } = messages;
  const link = useApp(({ filter, selection, view }) => addressOf({ filter, selection, view }, dataset.site));
  const fixedTheme = useFixedProps(useIsLocked("theme"));
  const system = useSystemTheme();
  const theme = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  const otherLocale = locale === "en" ? "es" : "en";
  const path = `${root}${otherLocale === "es" ? "es/" : ""}${isEmbed ? "embed/" : ""}`;
  return (
    <header className={styles["masthead"]}>
      <div className={hasTitle ? styles["titles"] : "visuallyHidden"} data-piece="titles">
        <h1 className={styles["title"]}>{format.text(dataset.site.title)}</h1>
        <p className={styles["subtitle"]}>{format.text(dataset.site.subtitle)}</p>
      </div>
      <div className={styles["tools"]}>
        <a
          className={styles["language"]}
          href={`${path}${link}`}
          lang={otherLocale}
          hrefLang={otherLocale}
          data-carries=""
          target={isEmbed ? "_self" : undefined}
        >
          {app.otherLanguage}
        </a>
        <Button
          look="quiet"
          {...fixedTheme}
          onClick={() => store.getState().themeChosen(other === system ? null : other)}
        >
          <span className="visuallyHidden">{app.themeLabel}: </span>
          {other === "dark" ? app.darkTheme : app.lightTheme}
        </Button>
        {isEmbed ? null : (
          <span className={styles["embed"]}>
            <EmbedButton />
          </span>
        )}
      </div>
      {hasSearch ? <SearchBox /> : null}
    </header>
  );
}
