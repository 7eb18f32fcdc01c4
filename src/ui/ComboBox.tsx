import type { ReactNode, RefObject } from "react";
import css from "./ComboBox.module.css";
import { ComboList, type ComboSection } from "./ComboList.tsx";
import { useCombo } from "./useCombo.ts";

type Props = Readonly<{
  label: string;
  hint: string;
  query: string;
  /** The options that match the query. */
  sections: readonly ComboSection[];
  /** Said where nothing matches. */
  noMatch: string;
  isDisabled?: boolean;
  /** Why it is disabled. */
  note?: string | undefined;
  inputRef: RefObject<HTMLInputElement | null>;
  onQueryChange: (query: string) => void;
  onToggle: (id: string) => void;
}>;

/**
 * A combobox with a list of several choices, after ARIA 1.2: the focus stays in the field, the list follows by
 * `aria-activedescendant`. Our own, since React Aria's costs 48 KB and writes a style element, which the page's
 * policy refuses.
 */
export function ComboBox(props: Props): ReactNode {
  const {
    label,
    hint,
    query,
    sections,
    noMatch,
    isDisabled = false,
    note,
    inputRef,
    onQueryChange,
    onToggle,
  } = props;
  const options = sections.flatMap((section) => section.options);
  const combo = useCombo({ query, options, onQueryChange, onToggle });
  const { id } = combo;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the focus leave field and list together
    <div
      className={css["combo"]}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) combo.left();
      }}
    >
      <label className={css["label"]} htmlFor={`${id}-field`}>
        {label}
      </label>
      <input
        ref={inputRef}
        id={`${id}-field`}
        className={css["field"]}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={combo.hasList}
        aria-controls={`${id}-list`}
        aria-activedescendant={combo.activeDomId}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        disabled={isDisabled}
        aria-describedby={note ? `${id}-note` : undefined}
        placeholder={hint}
        value={query}
        onClick={combo.opened}
        onKeyDown={combo.onKeyDown}
        onChange={(event) => combo.typed(event.target.value)}
      />
      <svg className={css["chevron"]} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4.25 6 8.25 10 4.25" />
      </svg>
      <ComboList
        id={id}
        label={label}
        sections={sections}
        isOpen={combo.hasList}
        activeId={combo.active?.id}
        impliedId={combo.implied?.id}
        onChoose={combo.chosen}
      />
      {note ? (
        <p id={`${id}-note`} className={css["note"]}>
          {note}
        </p>
      ) : null}
      <p className={css["none"]} aria-live="polite">
        {combo.isBare ? noMatch : ""}
      </p>
    </div>
  );
}
