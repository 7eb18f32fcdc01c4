import type { ReactNode } from "react";
import css from "./Details.module.css";

type ChipProps = Readonly<{ label: string; isOn: boolean; isLocked: boolean; onToggle: () => void }>;

/** A fact of the record that narrows the atlas to its like; pressed while it does. */
export function FilterChip({ label, isOn, isLocked, onToggle }: ChipProps): ReactNode {
  return (
    <button type="button" className={css["chip"]} aria-pressed={isOn} disabled={isLocked} onClick={onToggle}>
      {label}
    </button>
  );
}

type ChipsProps = Readonly<{ label: string; isLabelHidden?: boolean; children: ReactNode }>;

/** Chips under the words that say what pressing one does. */
export function FilterChips({ label, isLabelHidden = false, children }: ChipsProps): ReactNode {
  return (
    <fieldset className={css["chips"]}>
      <legend className={isLabelHidden ? "visuallyHidden" : css["chipsLabel"]}>{label}</legend>
      {children}
    </fieldset>
  );
}
