import {
  type MouseEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Incident } from "#domain/incident.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import { Kept } from "#ui/Kept.tsx";
import { MarkSymbols } from "#ui/MarkSymbols.tsx";
import { IncidentRow } from "./IncidentRow.tsx";
import css from "./IncidentTable.module.css";
import { wordsOf } from "./incidentWords.ts";
import { ROLES } from "./roles.ts";
import { SortHeaders } from "./SortHeaders.tsx";
import { BY_DATE, COLUMNS, type Column, listed, sortAfter } from "./sortIncidents.ts";
import { useIsKept } from "./useIsKept.ts";

/** How many cards a narrow page lists before it asks; the style sheet holds the same number. */
const FIRST_CARDS = 24;

/**
 * The shown records in words: the same scene as the map, in step with what is chosen there. In a page that was built
 * the written rows stay until they come into view or a choice calls for others.
 */
export function IncidentTable({ columns = COLUMNS }: Readonly<{ columns?: readonly Column[] }>): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isKept = useIsKept(place);
  const itemSelected = useApp((state) => state.itemSelected);
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const id = /\/incident\/([^/]+)\/$/.exec(link?.pathname ?? "")?.[1];
    if (!isKept || !id || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    itemSelected({ type: "incident", id });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it answers for the links inside, which the keyboard clicks too
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
    <div ref={place} onClick={onClick}>
      {isKept ? (
        <Kept>
          <Rows columns={columns} />
        </Kept>
      ) : (
        <Rows columns={columns} />
      )}
    </div>
  );
}

function Rows({ columns }: Readonly<{ columns: readonly Column[] }>): ReactNode {
  const symbols = useId();
  const atlas = useAtlas();
  const { format, locale, messages } = atlas;
  const { table } = messages;
  // The sentence and the filters answer first; the rows follow as soon as there is time.
  const shown = useDeferredValue(useScene().shown);
  const clock = useApp((state) => state.filter.clock);
  const [sort, setSort] = useState(BY_DATE);
  const words = useMemo(() => wordsOf(atlas), [atlas]);
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const { dated, undated } = useMemo(
    () => listed(shown, clock, sort, words, collator),
    [shown, clock, sort, words, collator],
  );
  const [isWhole, setWhole] = useState(atlas.isStatic);
  const scroller = useRef<HTMLDivElement>(null);
  useSelectedInView(scroller);
  const isUntranslated = useMemo(() => shown.some(({ title }) => title.es === null), [shown]);
  const apart = table.undated(undated.length, format.number(undated.length));
  const rows = (list: readonly Incident[]): ReactNode =>
    list.map((incident) => (
      <IncidentRow
        key={incident.id}
        incident={incident}
        clock={clock}
        words={words}
        symbols={symbols}
        columns={columns}
      />
    ));
  return (
    <div ref={scroller} className={css["scroller"]} data-cards={isWhole ? "all" : "first"}>
      {table.titlesInEnglish && isUntranslated ? (
        <p className={css["note"]}>{table.titlesInEnglish}</p>
      ) : null}
      <svg className={css["symbols"]} aria-hidden="true">
        <MarkSymbols prefix={symbols} scale={1} />
      </svg>
      <table
        className={css["table"]}
        aria-label={table.name}
        data-brief={columns.length < COLUMNS.length || undefined}
        {...ROLES.table}
      >
        <SortHeaders
          columns={columns}
          sort={sort}
          clock={clock}
          onPress={(column) => setSort(sortAfter(sort, column))}
        />
        <tbody className={css["body"]} {...ROLES.group}>
          {rows(dated)}
        </tbody>
        {undated.length ? (
          // The heading is drawn from the label: a row of its own would be one incident too many in every count.
          <tbody className={css["body"]} aria-label={apart} data-label={apart} {...ROLES.group}>
            {rows(undated)}
          </tbody>
        ) : null}
      </table>
      {shown.length > FIRST_CARDS && !isWhole ? (
        <Button className={css["whole"]} onClick={() => setWhole(true)}>
          {table.showAll(format.number(shown.length))}
        </Button>
      ) : null}
      {shown.length ? null : <p className={css["note"]}>{table.empty}</p>}
    </div>
  );
}

/** Brings the chosen row into view inside the list; never moves the page, since the reader may look at the map. */
function useSelectedInView(scroller: Readonly<{ current: HTMLElement | null }>): void {
  const id = useApp(({ selection }) => (selection.type === "incident" ? selection.id : null));
  useEffect(() => {
    const box = scroller.current;
    if (id === null || !box) return;
    const row = box.querySelector("tr[aria-current]");
    if (!row) return;
    const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
    const head = box.querySelector("thead")?.getBoundingClientRect().height ?? 0;
    if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top;
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
  }, [id, scroller]);
}
