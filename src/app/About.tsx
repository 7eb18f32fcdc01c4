import type { ReactNode } from "react";
import { countsAddress } from "#state/addresses.ts";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./About.module.css";
import { EmbedButton } from "./EmbedButton.tsx";

/** What this is, how sure it is, how to have it corrected, and on what terms it may be used. */
export function About({ root }: Readonly<{ root: string }>): ReactNode {
  const { dataset, locale, messages } = useAtlas();
  const { app } = messages;
  const { correctionsEmail: email, correctionsUrl: url, correctionsDays: days } = dataset.site;
  return (
    <footer className={styles["about"]}>
      <h2>{app.about}</h2>
      <p>{app.aboutText}</p>
      <p>{app.undercount}</p>
      {email ? (
        <p>
          {app.corrections(days)} {app.writeTo} <a href={`mailto:${email}`}>{email}</a>.
        </p>
      ) : url ? (
        <p>
          <a href={url}>{app.corrections(days)}</a>
        </p>
      ) : (
        <p>{app.correctionsNoAddress(days)}</p>
      )}
      <p>
        <a href={`${root}${locale === "es" ? "es/" : ""}about/`}>{app.aboutPage}</a>
        {" · "}
        <a href={countsAddress({ root, locale })}>{messages.sentence.countsPage}</a>
      </p>
      <p>
        {app.licence} <a href={`${root}data/incidents.geojson`}>{app.download}</a>
      </p>
      {/* On a phone, whose masthead has no room for it. */}
      <p className={styles["embed"]} data-needs-script="">
        <EmbedButton />
      </p>
    </footer>
  );
}
