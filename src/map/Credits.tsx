import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { BASEMAP_ATTRIBUTION } from "./basemap/attribution.ts";
import styles from "./Credits.module.css";

/** Where the map comes from, always in view: two of the licences ask for it and no setting may hide it. */
export function Credits(): ReactNode {
  const { dataset, locale, messages } = useAtlas();
  const own = dataset.site.basemapStyle;
  return (
    <p className={styles["credits"]}>
      <span className={styles["label"]}>{messages.map.credits}: </span>
      {own ? (
        <span className={styles["credit"]} data-required="true">
          {own.credit}
        </span>
      ) : null}
      {BASEMAP_ATTRIBUTION.map(({ what, credit, licence, isRequired }) => (
        <span key={credit.en} className={styles["credit"]} data-required={isRequired || undefined}>
          <span className={styles["what"]}>{what[locale]} </span>
          {credit[locale]}
          {isRequired ? ` (${licence})` : null}
        </span>
      ))}
    </p>
  );
}
