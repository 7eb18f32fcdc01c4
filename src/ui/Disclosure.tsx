import { type ReactNode, useId, useState } from "react";
import css from "./Disclosure.module.css";

type Props = Readonly<{
  label: string;
  /** What is chosen inside; shown while it is closed. */
  summary?: string;
  startsOpen?: boolean;
  isDisabled?: boolean;
  /** Why it is disabled. */
  note?: string | undefined;
  children: ReactNode;
}>;

/**
 * A group of form fields that opens and closes: a fieldset whose legend is the button, so that the group keeps its
 * name while it is closed. A disabled fieldset leaves its legend, and so the button, alive.
 */
export function Disclosure({
  label,
  summary,
  startsOpen = false,
  isDisabled = false,
  note,
  children,
}: Props): ReactNode {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const showsSummary = !isOpen && summary !== undefined && summary !== "";
  return (
    <fieldset
      className={css["group"]}
      disabled={isDisabled}
      aria-describedby={note ? `${id}-note` : undefined}
    >
      <legend className={css["legend"]}>
        <button
          type="button"
          className={css["button"]}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          aria-describedby={showsSummary ? `${id}-summary` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{label}</span>
          <svg className={css["chevron"]} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4.25 6 8.25 10 4.25" />
          </svg>
        </button>
      </legend>
      {note ? (
        <p id={`${id}-note`} className={css["summary"]}>
          {note}
        </p>
      ) : null}
      {showsSummary ? (
        <p id={`${id}-summary`} className={css["summary"]}>
          {summary}
        </p>
      ) : null}
      <div id={`${id}-body`} className={css["body"]} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </fieldset>
  );
}
