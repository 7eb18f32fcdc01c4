import { type ReactNode, useMemo, useRef, useState } from "react";
import { regionWord } from "#i18n/codeWords.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { ChipList } from "#ui/ChipList.tsx";
import { ComboBox } from "#ui/ComboBox.tsx";
import css from "./RegionFilter.module.css";
import { regionSections } from "./regionSections.ts";

/** Where: any number of states, sectors, counties and ports, as one OR. */
export function RegionFilter(): ReactNode {
  const atlas = useAtlas();
  const words = atlas.messages.filters;
  const chosen = useApp((state) => state.filter.regions);
  const { disabled: isLocked, title: note } = useFixedProps(useIsLocked("in"));
  const regionToggled = useApp((state) => state.regionToggled);
  const counts = useScene().regionCounts;
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const sections = useMemo(
    () => regionSections(atlas, { query, chosen, counts }),
    [atlas, query, chosen, counts],
  );
  const chips = chosen.map((id) => {
    const label = regionWord(atlas, id);
    return { id, label, removeName: words.remove(label), fixed: note };
  });
  return (
    <div className={css["region"]}>
      <ComboBox
        label={words.region}
        hint={words.regionHint}
        query={query}
        sections={sections}
        noMatch={words.noMatch(query.trim())}
        isDisabled={isLocked}
        note={note}
        inputRef={field}
        onQueryChange={setQuery}
        onToggle={regionToggled}
      />
      {chips.length === 0 ? null : (
        <ChipList
          label={words.regionsChosen}
          chips={chips}
          onRemove={regionToggled}
          onEmptied={() => field.current?.focus()}
        />
      )}
    </div>
  );
}
