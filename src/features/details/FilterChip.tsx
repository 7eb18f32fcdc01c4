import type { ReactNode } from "react";
import type { Filter } from "#domain/filter.ts";
import { atlasAddress } from "#state/addresses.ts";
import { useAtlas } from "#state/useApp.tsx";
import { useFixedProps } from "#state/useLock.ts";
import css from "./Details.module.css";

type ChipProps = Readonly<{
  label: string;
  /** What it narrows the atlas to. */
  filter: Partial<Filter>;
  isOn: boolean;
  isLocked: boolean;
  onToggle: () => void;
}>;

/** A fact of the record that narrows the atlas to its like; pressed while it does. Without script, a link there. */
export function FilterChip({ label, filter, isOn, isLocked, onToggle }: ChipProps): ReactNode {
  const atlas = useAtlas();
  const fixed = useFixedProps(isLocked);
  if (atlas.isStatic) {
    return (
      <a className={css["chip"]} href={atlasAddress(atlas, filter)}>
        {label}
      </a>
    );
  }
  return (
    <button type="button" className={css["chip"]} aria-pressed={isOn} {...fixed} onClick={onToggle}>
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
