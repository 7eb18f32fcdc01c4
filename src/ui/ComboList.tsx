import type { ReactNode } from "react";
import css from "./ComboBox.module.css";

export type ComboOption = Readonly<{
  id: string;
  label: string;
  /** Muted, after the label: the state of a county. */
  detail?: string;
  /** Set at the right edge. */
  figure: string;
  /** The whole accessible name: "Starr County, Texas, 12". */
  name: string;
  isChosen: boolean;
  isMuted: boolean;
}>;

export type ComboSection = Readonly<{ id: string; label: string; options: readonly ComboOption[] }>;

type ListProps = Readonly<{
  id: string;
  label: string;
  sections: readonly ComboSection[];
  isOpen: boolean;
  activeId: string | undefined;
  impliedId: string | undefined;
  onChoose: (option: ComboOption) => void;
}>;

/** The list of a combobox: it never takes the focus, which stays in the field. */
export function ComboList({
  id,
  label,
  sections,
  isOpen,
  activeId,
  impliedId,
  onChoose,
}: ListProps): ReactNode {
  return (
    <div
      id={`${id}-list`}
      className={css["list"]}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      hidden={!isOpen}
      // Keeps the focus in the field while the list is clicked or scrolled.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isOpen
        ? sections.map((section) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox
            <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}-head`}>
              <div id={`${id}-${section.id}-head`} className={css["head"]} role="presentation">
                {section.label}
              </div>
              {section.options.map((option) => (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and answers the keys
                <div
                  key={option.id}
                  id={`${id}-${option.id}`}
                  className={css["option"]}
                  role="option"
                  aria-selected={option.isChosen}
                  aria-label={option.name}
                  data-active={option.id === activeId ? "" : undefined}
                  data-implied={option.id === impliedId ? "" : undefined}
                  data-muted={option.isMuted && !option.isChosen ? "" : undefined}
                  onClick={() => onChoose(option)}
                >
                  <svg className={css["tick"]} viewBox="0 0 12 12" aria-hidden="true">
                    {option.isChosen ? <path d="M2 6.5 4.75 9.25 10 3" /> : null}
                  </svg>
                  <span className={css["words"]}>
                    {option.label}
                    {option.detail === undefined ? null : (
                      <span className={css["detail"]}>, {option.detail}</span>
                    )}
                  </span>{" "}
                  <span className={css["figure"]}>{option.figure}</span>
                </div>
              ))}
            </div>
          ))
        : null}
    </div>
  );
}
