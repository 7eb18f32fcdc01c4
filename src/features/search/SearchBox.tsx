import { type ReactNode, type RefObject, useRef } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import css from "./SearchBox.module.css";
import { useDraft } from "./useDraft.ts";

/** Text search. What is typed waits a moment before it filters; clearing does not. */
export function SearchBox(): ReactNode {
  const words = useAtlas().messages.filters;
  const fixed = useFixedProps(useIsLocked("q"));
  const { draft, typed, sent, expected, waiting } = useDraft();
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className={css["search"]}>
      <form
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        <svg className={css["lens"]} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 14 14" />
        </svg>
        <input
          ref={field}
          type="search"
          className={css["field"]}
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          {...fixed}
          value={draft}
          onChange={(event) => typed(event.target.value)}
          onFocus={expected}
          onBlur={sent}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || draft === "") return;
            event.preventDefault();
            typed("");
          }}
        />
        {draft === "" || fixed.disabled ? null : <ClearButton field={field} onClear={() => typed("")} />}
      </form>
      <div role="status">
        {waiting ? (
          <p className={css["note"]}>{waiting.hasFailed ? words.searchFailed : words.searchWaits}</p>
        ) : null}
      </div>
      {waiting?.hasFailed ? <Button onClick={waiting.retry}>{words.searchRetry}</Button> : null}
    </search>
  );
}

type ClearProps = Readonly<{ field: RefObject<HTMLInputElement | null>; onClear: () => void }>;

function ClearButton({ field, onClear }: ClearProps): ReactNode {
  const words = useAtlas().messages.filters;
  return (
    <button
      type="button"
      className={css["clear"]}
      aria-label={words.searchClear}
      onClick={() => {
        onClear();
        field.current?.focus();
      }}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
      </svg>
    </button>
  );
}
