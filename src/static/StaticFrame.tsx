import type { ReactNode } from "react";
import { countsAddress, homeAddress } from "#state/addresses.ts";
import { useAtlas } from "#state/useApp.tsx";
import { usePageWords } from "./pageWords.tsx";
import css from "./Static.module.css";

type FrameProps = Readonly<{ path: string; children: ReactNode }>;

/** What stands around every page without script: the way home, the other language, and on what terms. */
export function StaticFrame({ path, children }: FrameProps): ReactNode {
  const atlas = useAtlas();
  const words = usePageWords();
  const other = atlas.locale === "en" ? "es" : "en";
  return (
    <div className={css["page"]}>
      <header className={css["head"]}>
        <a className={css["home"]} href={homeAddress(atlas)}>
          {words.home}
        </a>
        <a href={`${atlas.root}${other === "es" ? "es/" : ""}${path}`} lang={other} hrefLang={other}>
          {words.otherLanguage}
        </a>
      </header>
      <main className={css["main"]}>{children}</main>
      <footer className={css["foot"]}>
        <p>{words.undercount}</p>
        <p>
          {words.licence}{" "}
          <a href={`${atlas.root}${atlas.locale === "es" ? "es/" : ""}about/`}>{words.about}</a>
          {" · "}
          <a href={countsAddress(atlas)}>{atlas.messages.sentence.countsPage}</a>
        </p>
      </footer>
    </div>
  );
}
