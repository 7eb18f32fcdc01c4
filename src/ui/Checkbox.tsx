import type { ReactNode } from "react";
import css from "./Checkbox.module.css";

type Props = Readonly<{
  label: string;
  /** The whole accessible name, where it says more than the label. */
  name: string;
  isChecked: boolean;
  /** Reachable, but without effect at present. */
  isMuted?: boolean;
  /** Drawn between box and label: a swatch or a mark. */
  mark?: ReactNode;
  /** Set at the right edge. */
  figure?: string;
  /** From 0 to 1: how far the hairline under the row is drawn. */
  share?: number;
  describedBy?: string | undefined;
  onToggle: () => void;
}>;

/** A native checkbox with its label, a figure at the right edge and a hairline under it as long as the figure is large. */
export function Checkbox(props: Props): ReactNode {
  const { label, name, isChecked, isMuted = false, mark, figure, share, describedBy, onToggle } = props;
  return (
    <label className={css["row"]} data-muted={isMuted && !isChecked ? "" : undefined}>
      <input
        type="checkbox"
        className={css["box"]}
        checked={isChecked}
        onChange={onToggle}
        aria-label={name}
        aria-describedby={describedBy}
      />
      {mark ? <span className={css["mark"]}>{mark}</span> : null}
      <span className={css["label"]}>{label}</span>
      {figure === undefined ? null : <span className={css["figure"]}>{figure}</span>}
      {share === undefined ? null : (
        <svg className={css["bar"]} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect className={css["track"]} width="100" height="2" />
          <rect className={css["fill"]} width={Math.round(share * 1000) / 10} height="2" />
        </svg>
      )}
    </label>
  );
}
