import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useApp, useAtlas } from "#state/useApp.tsx";
import css from "./SearchBox.module.css";

/** Long enough that a word is not searched letter by letter, short enough to feel direct. */
const DELAY_MS = 150;

/** Text search. What is typed waits a moment before it filters; clearing does not. */
export function SearchBox(): ReactNode {
  const words = useAtlas().messages.filters;
  const text = useApp((state) => state.filter.text);
  const isLocked = useApp((state) => state.view.lock.includes("q"));
  const textChanged = useApp((state) => state.textChanged);
  const [draft, setDraft] = useState(text);
  const [known, setKnown] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // The filter changed elsewhere (reset, link, a removed chip): the field follows. Its own trimmed echo does not count.
  if (text !== known) {
    setKnown(text);
    if (text !== draft.trim()) setDraft(text);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (value: string): void => {
    clearTimeout(timer.current);
    if (value.trim() !== text) textChanged(value.trim());
  };
  const type = (value: string): void => {
    setDraft(value);
    clearTimeout(timer.current);
    if (value.trim() === "") send(value);
    else timer.current = setTimeout(() => send(value), DELAY_MS);
  };

  return (
    <search className={css["search"]}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(draft);
        }}
      >
        <svg className={css["lens"]} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 14 14" />
        </svg>
        <input
          ref={field}
          id={id}
          type="search"
          className={css["field"]}
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          disabled={isLocked}
          value={draft}
          onChange={(event) => type(event.target.value)}
          onBlur={() => send(draft)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && draft !== "") {
              event.preventDefault();
              type("");
            }
          }}
        />
        {draft === "" || isLocked ? null : (
          <button
            type="button"
            className={css["clear"]}
            aria-label={words.searchClear}
            aria-controls={id}
            onClick={() => {
              type("");
              field.current?.focus();
            }}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
            </svg>
          </button>
        )}
      </form>
    </search>
  );
}
