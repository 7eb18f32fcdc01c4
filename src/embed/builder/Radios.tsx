import { type ReactNode, useId } from "react";
import styles from "./Builder.module.css";

type Option<T extends string> = Readonly<{ value: T; label: string; isDisabled?: boolean; lang?: string }>;

type RadiosProps<T extends string> = Readonly<{
  legend: string;
  options: readonly Option<T>[];
  value: T;
  /** Said under the options: what the chosen one means. */
  hint?: ReactNode;
  onChosen: (value: T) => void;
}>;

/** One of few, in native radio buttons; the arrows walk them. */
export function Radios<T extends string>(props: RadiosProps<T>): ReactNode {
  const { legend, options, value, hint, onChosen } = props;
  const id = useId();
  return (
    <fieldset className={styles["field"]} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className={styles["label"]}>{legend}</legend>
      <div className={styles["inline"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["option"]} lang={option.lang}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              disabled={option.isDisabled}
              onChange={() => onChosen(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
