import type { ReactNode } from "react";
import { addressOf } from "#state/opening.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import styles from "./EmbedFooter.module.css";

/** What a frame never goes without: the way to the whole atlas as it stands, sources and credits, and what its host has fixed. */
export function EmbedFooter({ root }: Readonly<{ root: string }>): ReactNode {
  const { dataset, locale, messages, format } = useAtlas();
  const { app, filters, lock: words } = messages;
  const lock = useApp((state) => state.view.lock);
  const atlasLink = useApp(({ filter, selection, view }) =>
    addressOf({ filter, selection, view: { ...view, mode: "explore", hide: [], lock: [] } }, dataset.site),
  );
  const site = `${root}${locale === "es" ? "es/" : ""}`;
  const groups: Readonly<Record<string, string>> = { ...filters.group, ...words.name };
  const locked = lock.map((key) => groups[key]).filter((name) => name !== undefined);
  return (
    <footer className={styles["footer"]}>
      {locked.length ? <p>{words.note(format.list(locked))}</p> : null}
      <p>
        <a
          className={styles["atlas"]}
          href={`${site}${atlasLink}`}
          data-carries="view"
          target="_blank"
          rel="noopener"
        >
          {app.openAtlas}
        </a>{" "}
        <a href={`${site}about/`} target="_blank" rel="noopener">
          {app.aboutPage}
        </a>
      </p>
      <p>{app.undercount}</p>
      <p>{app.licence}</p>
    </footer>
  );
}
