import type { ReactNode } from "react";
import type { BuilderMessages } from "#i18n/builderMessages.ts";
import { useAtlas } from "#state/useApp.tsx";
import styles from "./Builder.module.css";
import css from "./FrameWeight.module.css";
import { useWeight } from "./useWeight.ts";

type WeightProps = Readonly<{
  page: Window | null;
  /** When the page in the frame said that it answers, on its own clock. */
  readyMs: number | null;
  words: BuilderMessages;
}>;

/** What a reader of the frame pays, at the moments that count, with what is counted. */
export function FrameWeight({ page, readyMs, words }: WeightProps): ReactNode {
  const { format } = useAtlas();
  const weight = useWeight(page, readyMs);
  const kb = (bytes: number): string => format.number(Math.round(bytes / 1024));
  if (!weight) return <p className={styles["hint"]}>{words.previewWaiting}</p>;
  const last = page?.document.querySelector("canvas") ? "totalWithMap" : "total";
  const rows = [
    ["before", weight.beforeBytes],
    ["answers", weight.answersBytes],
    [last, weight.totalBytes],
  ] as const;
  return (
    <div className={css["weight"]}>
      <h4 className={styles["label"]}>{words.weight}</h4>
      <dl className={css["weights"]}>
        {rows.map(([moment, bytes]) => (
          <div key={moment}>
            <dt>{words.weightOf[moment]}</dt>
            <dd className={css["bytes"]}>{bytes === null ? "…" : words.kilobytes(kb(bytes))}</dd>
            <dd className={styles["hint"]}>{words.weightMeans[moment]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["hint"]}>
        {weight.uncompressedBytes === null
          ? words.weightMeasured
          : words.weightEstimated(kb(weight.uncompressedBytes))}
      </p>
    </div>
  );
}
