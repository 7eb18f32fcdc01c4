import { type ReactNode, useRef } from "react";
import type { Facet } from "#domain/filter.ts";
import type { AppState } from "#state/store.ts";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { type Chip, ChipList } from "#ui/ChipList.tsx";
import css from "./ActiveFilters.module.css";
import { type ActivePart, activePartsOf, isLocked, keyOf } from "./activeFilters.ts";
import { clearKey } from "./clearKey.ts";
import { partWords } from "./filterWords.ts";

/** Everything that limits what is shown, as chips that take it away. Nothing is drawn while nothing limits it. */
export function ActiveFilters(): ReactNode {
  const atlas = useAtlas();
  const words = atlas.messages.filters;
  const { fixed } = atlas.messages.lock;
  const filter = useApp((state) => state.filter);
  const lock = useApp((state) => state.view.lock);
  const holder = useRef<HTMLDivElement>(null);
  const parts = new Map(activePartsOf(filter).map((part) => [partId(part), part]));
  const chips = [...parts].map(([id, part]): Chip => {
    const { key, value } = partWords(atlas, filter, part);
    const removeName = words.removeFilter(`${key} ${value}`);
    return {
      id,
      prefix: key,
      label: value,
      removeName,
      fixed: isLocked(keyOf(part), lock) ? fixed : undefined,
    };
  });
  return (
    <div ref={holder} className={css["holder"]} tabIndex={-1}>
      {chips.length === 0 ? null : (
        <ChipList
          label={words.active}
          chips={chips}
          onRemove={(id) => {
            const part = parts.get(id);
            if (part) removePart(atlas.store.getState(), part);
          }}
          onEmptied={() => holder.current?.focus()}
        />
      )}
    </div>
  );
}

function partId(part: ActivePart): string {
  if (part.type === "code") return `${part.facet}.${part.code}`;
  return part.type === "region" ? part.id : part.type;
}

function removePart(state: AppState, part: ActivePart): void {
  if (part.type === "region") state.regionToggled(part.id);
  else if (part.type !== "code") clearKey(state, part.type);
  else state.codeToggled<Facet>(part.facet, part.code);
}
