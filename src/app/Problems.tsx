import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./Problems.module.css";

/** Which data file is broken or missing, and why; the rest of the page goes on. */
export function Problems(): ReactNode {
  const { dataset, messages } = useAtlas();
  const { app } = messages;
  if (!dataset.problems.length) return null;
  return (
    <section className={styles["problems"]} aria-label={app.problemsHeading}>
      <h2>{app.problemsHeading}</h2>
      <ul>
        {dataset.problems.map(({ file, kind, detail }) => (
          <li key={`${file} ${detail}`}>
            {app.problem[kind](file)} <span className={styles["detail"]}>{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
