import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { ComboOption } from "./ComboList.tsx";

/** How far Page Up and Page Down go. */
const PAGE = 8;

type Combo = Readonly<{
  id: string;
  hasList: boolean;
  /** Open, but nothing matches. */
  isBare: boolean;
  active: ComboOption | undefined;
  /** What Enter takes: the active option, or while no arrow has been pressed the first match of what was typed. */
  implied: ComboOption | undefined;
  activeDomId: string | undefined;
  opened: () => void;
  left: () => void;
  typed: (query: string) => void;
  chosen: (option: ComboOption) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

type Asked = Readonly<{
  query: string;
  options: readonly ComboOption[];
  onQueryChange: (query: string) => void;
  onToggle: (id: string) => void;
}>;

/** What is open, what the arrows are on, and what a key does. */
export function useCombo({ query, options, onQueryChange, onToggle }: Asked): Combo {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = options.find((option) => option.id === activeId);
  const implied = active ?? (query === "" ? undefined : options[0]);
  const activeDomId = isOpen && active ? `${id}-${active.id}` : undefined;
  const hasList = isOpen && options.length > 0;

  useEffect(() => {
    if (hasList) document.getElementById(`${id}-list`)?.scrollIntoView({ block: "nearest" });
  }, [hasList, id]);
  useEffect(() => {
    if (activeDomId !== undefined) document.getElementById(activeDomId)?.scrollIntoView({ block: "nearest" });
  }, [activeDomId]);

  const left = (): void => {
    onQueryChange("");
    setOpen(false);
    setActiveId(null);
  };
  // Closing uncovers what the choice changed; any key or a click opens the list for the next one.
  const chosen = (option: ComboOption): void => {
    onToggle(option.id);
    left();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const target = isOpen ? movedIndex(key, options, active) : null;
    if (target !== null) setActiveId(options[target]?.id ?? null);
    else if (!isOpen && (key === "ArrowDown" || key === "ArrowUp" || key === "Enter")) setOpen(true);
    else if (key === "Enter" && implied) chosen(implied);
    else if (key === "Escape" && (isOpen || query !== "")) left();
    else if (key !== "Enter") return;
    // What was answered here must not also close a sheet or submit a form around it.
    event.preventDefault();
    event.stopPropagation();
  };
  const typed = (text: string): void => {
    setOpen(true);
    setActiveId(null);
    onQueryChange(text);
  };
  const isBare = isOpen && !hasList;
  const opened = (): void => setOpen(true);
  return { id, hasList, isBare, active, implied, activeDomId, opened, left, typed, chosen, onKeyDown };
}

/** Where a key leads in the list, or null for a key that does not move. */
function movedIndex(
  key: string,
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
