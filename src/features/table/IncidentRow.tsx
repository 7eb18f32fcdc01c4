import { type ComponentProps, type MouseEvent, memo, type ReactNode } from "react";
import type { Clock } from "#domain/filter.ts";
import type { Incident } from "#domain/incident.ts";
import { isOutsideBorderStates } from "#domain/record.ts";
import type { Selection } from "#domain/scene.ts";
import { MARK_FILL, methodFamilyOf } from "#domain/status.ts";
import { recordAddress } from "#state/addresses.ts";
import { type Atlas, useApp, useAtlas } from "#state/useApp.tsx";
import { useIsLocked } from "#state/useLock.ts";
import { SymbolMark } from "#ui/MarkSymbols.tsx";
import css from "./IncidentTable.module.css";
import { dateWords } from "./incidentWords.ts";
import { ROLES } from "./roles.ts";
import type { Column, SortWords } from "./sortIncidents.ts";

type RowProps = Readonly<{
  incident: Incident;
  clock: Clock;
  words: SortWords;
  symbols: string;
  columns: readonly Column[];
}>;

const NONE: Selection = { type: "none" };

const isAt = (selection: Selection, id: string): boolean =>
  selection.type === "incident" && selection.id === id;

/** Kept while its record and clock stay: of 278 rows only those that a choice or the pointer touches are drawn anew. */
export const IncidentRow = memo(function IncidentRow({
  incident,
  clock,
  words,
  symbols,
  columns,
}: RowProps): ReactNode {
  const atlas = useAtlas();
  const { id, effectiveStatus, methods, title } = incident;
  const isSelected = useApp(({ selection }) => isAt(selection, id));
  const isHovered = useApp(({ hovered }) => isAt(hovered, id));
  const { itemSelected, itemHovered } = atlas.store.getState();
  const selection: Selection = { type: "incident", id };
  return (
    <tr
      className={css["row"]}
      aria-current={isSelected ? "true" : undefined}
      data-hovered={isHovered || undefined}
      onPointerEnter={() => itemHovered(selection)}
      onPointerLeave={() => itemHovered(NONE)}
      {...ROLES.row}
    >
      <td className={css["status"]} {...ROLES.cell}>
        <SymbolMark
          prefix={symbols}
          fill={MARK_FILL[effectiveStatus]}
          family={methodFamilyOf(methods)}
          size={15}
        />
        <span>{atlas.messages.codes.status[effectiveStatus]}</span>
      </td>
      <td className={css["date"]} {...ROLES.cell}>
        {dateWords(atlas, clock, incident)}
      </td>
      <td className={css["title"]} {...ROLES.cell}>
        <Title
          atlas={atlas}
          id={id}
          lang={atlas.locale === "es" && title.es === null ? "en" : undefined}
          onChosen={() => itemSelected(selection)}
          onFocus={() => itemHovered(selection)}
          onBlur={() => itemHovered(NONE)}
        >
          {words(incident, "title")}
        </Title>
      </td>
      <td className={css["place"]} {...ROLES.cell}>
        {words(incident, "place")}
        {isOutsideBorderStates(incident) ? (
          <span className={css["outside"]}>{atlas.messages.table.outside}</span>
        ) : null}
      </td>
      {columns.includes("agency") ? (
        <td className={css["agency"]} {...ROLES.cell}>
          {words(incident, "agency")}
        </td>
      ) : null}
      {columns.includes("method") ? (
        <td className={css["method"]} {...ROLES.cell}>
          {words(incident, "method")}
        </td>
      ) : null}
    </tr>
  );
});

type TitleProps = ComponentProps<"a"> & Readonly<{ atlas: Atlas; id: string; onChosen: () => void }>;

/**
 * The way to the record's own page, which works without script, in another tab and where the selection is fixed; a
 * plain click chooses the record here.
 */
function Title({ atlas, id, onChosen, children, ...props }: TitleProps): ReactNode {
  const isFixed = useIsLocked("sel");
  const onClick = (event: MouseEvent): void => {
    if (isFixed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChosen();
  };
  return (
    <a
      className={css["select"]}
      href={recordAddress(atlas, { type: "incident", id })}
      onClick={onClick}
      {...props}
    >
      {children}
    </a>
  );
}
