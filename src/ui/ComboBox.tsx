import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from "react";
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

type Props = Readonly<{
  label: string;
  hint: string;
  query: string;
  /** The options that match the query. */
  sections: readonly ComboSection[];
  /** Said where nothing matches. */
  noMatch: string;
  isDisabled?: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
  onQueryChange: (query: string) => void;
  onToggle: (id: string) => void;
}>;

/** How far Page Up and Page Down go. */
const PAGE = 8;

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
    inputRef,
    onQueryChange,
    onToggle,
  } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const options = sections.flatMap((section) => section.options);
  const active = options.find((option) => option.id === activeId);
  /** What Enter takes while no arrow has been pressed: the first match of what was typed. */
  const implied = active ?? (query === "" ? undefined : options[0]);
  const activeDomId = isOpen && active ? `${id}-${active.id}` : undefined;
  const hasList = isOpen && options.length > 0;

  useEffect(() => {
    if (hasList) document.getElementById(`${id}-list`)?.scrollIntoView({ block: "nearest" });
  }, [hasList, id]);
  useEffect(() => {
    if (activeDomId !== undefined) document.getElementById(activeDomId)?.scrollIntoView({ block: "nearest" });
  }, [activeDomId]);

  const close = (): void => {
    setOpen(false);
    setActiveId(null);
  };
  const choose = (option: ComboOption): void => {
    onToggle(option.id);
    onQueryChange("");
    // Closing uncovers what the choice changed; any key or a click opens the list for the next one.
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = isOpen ? movedIndex(event, options, active) : null;
    if (target !== null) setActiveId(options[target]?.id ?? null);
    else if (!isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp" || event.key === "Enter"))
      setOpen(true);
    else if (event.key === "Enter") {
      if (implied) choose(implied);
    } else if (event.key === "Escape" && (isOpen || query !== "")) {
      onQueryChange("");
      close();
    } else return;
    // What was answered here must not also close a sheet or submit a form around it.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the focus leave field and list together
    <div
      className={css["combo"]}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        onQueryChange("");
        close();
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
        aria-expanded={hasList}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeDomId}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        disabled={isDisabled}
        placeholder={hint}
        value={query}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setOpen(true);
          setActiveId(null);
          onQueryChange(event.target.value);
        }}
      />
      <svg className={css["chevron"]} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4.25 6 8.25 10 4.25" />
      </svg>
      <ComboList
        id={id}
        label={label}
        sections={sections}
        isOpen={hasList}
        activeId={active?.id}
        impliedId={implied?.id}
        onChoose={choose}
      />
      <p className={css["none"]} role="status">
        {isOpen && options.length === 0 ? noMatch : ""}
      </p>
    </div>
  );
}

/** Where a key leads in the list, or null for a key that does not move. */
function movedIndex(
  { key }: KeyboardEvent,
  options: readonly ComboOption[],
  active: ComboOption | undefined,
): number | null {
  const last = options.length - 1;
  const at = active ? options.indexOf(active) : -1;
  if (key === "ArrowDown") return at >= last ? 0 : at + 1;
  if (key === "ArrowUp") return at <= 0 ? last : at - 1;
  if (key === "PageDown") return Math.min(last, at + PAGE);
  if (key === "PageUp") return Math.max(0, at - PAGE);
  return null;
}

type ListProps = Readonly<{
  id: string;
  label: string;
  sections: readonly ComboSection[];
  isOpen: boolean;
  activeId: string | undefined;
  impliedId: string | undefined;
  onChoose: (option: ComboOption) => void;
}>;

function ComboList({ id, label, sections, isOpen, activeId, impliedId, onChoose }: ListProps): ReactNode {
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
                      <span className={css["detail"]}> {option.detail}</span>
                    )}
                  </span>
                  <span className={css["figure"]}>{option.figure}</span>
                </div>
              ))}
            </div>
          ))
        : null}
    </div>
  );
}
