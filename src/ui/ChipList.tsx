import { type ReactNode, useRef } from "react";
import css from "./ChipList.module.css";

export type Chip = Readonly<{
  id: string;
  /** A muted word before the label: what kind of thing it is. */
  prefix?: string;
  label: string;
  /** The accessible name of the button: "Remove Starr County". */
  removeName: string;
  /** Fixed by the page's host: shown, not removable; the words say so. */
  fixed?: string | undefined;
}>;

type Props = Readonly<{
  label: string;
  chips: readonly Chip[];
  onRemove: (id: string) => void;
  /** Takes the focus when the last chip goes. */
  onEmptied?: () => void;
}>;

/** Chosen things, each a button that removes it. The focus moves to the neighbour, so that it is never lost. */
export function ChipList({ label, chips, onRemove, onEmptied }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.dataset["id"] === id);
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else onEmptied?.();
    onRemove(id);
  };
  return (
    <ul ref={list} className={css["list"]} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id}>
          {chip.fixed ? (
            <span className={css["chip"]} data-fixed title={chip.fixed}>
              <Words chip={chip} />
              <span className="visuallyHidden"> ({chip.fixed})</span>
            </span>
          ) : (
            <button
              type="button"
              className={css["chip"]}
              data-id={chip.id}
              aria-label={chip.removeName}
              onClick={() => remove(chip.id)}
            >
              <Words chip={chip} />
              <svg className={css["cross"]} viewBox="0 0 10 10" aria-hidden="true">
                <path d="M2 2 8 8M8 2 2 8" />
              </svg>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ chip }: Readonly<{ chip: Chip }>): ReactNode {
  return (
    <span>
      {chip.prefix === undefined ? null : <span className={css["prefix"]}>{chip.prefix} </span>}
      {chip.label}
    </span>
  );
}
