import { type ReactNode, useId, useState } from "react";
import type { Facet, FacetCode } from "#domain/filter.ts";
import { codeWord, definitionsOf } from "#i18n/codeWords.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { codeMarkOf } from "./codeMark.tsx";
import css from "./FacetGroup.module.css";
import { byCount, type FacetRow, headOf, matchesWords } from "./facetRows.ts";

type Props<F extends Facet> = Readonly<{
  facet: F;
  codes: readonly FacetCode[F][];
  startsOpen?: boolean;
  /** A list without an order of its own: the most frequent first, the rest when asked for. */
  isLong?: boolean;
}>;

/** How many rows a long list shows at first, and from how many rows on it can be searched. */
const HEAD = 8;
const SEARCHABLE = 24;

/** One facet: a checkbox a code, with how many incidents it would show beside all other filters. */
export function FacetGroup<F extends Facet>({
  facet,
  codes,
  startsOpen = false,
  isLong = false,
}: Props<F>): ReactNode {
  const atlas = useAtlas();
  const chosen: readonly string[] = useApp((state) => state.filter[facet]);
  const fixed = useFixedProps(useIsLocked(facet));
  const words = atlas.messages.filters;
  const summary = atlas.format.list(chosen.map((code) => codeWord(atlas, facet, code)));
  return (
    <Disclosure
      label={words.group[facet]}
      summary={summary}
      startsOpen={startsOpen}
      isDisabled={fixed.disabled}
      note={fixed.title}
    >
      <FacetBody facet={facet} codes={codes} isLong={isLong} />
    </Disclosure>
  );
}

function FacetBody<F extends Facet>({
  facet,
  codes,
  isLong,
}: Readonly<{ facet: F; codes: readonly FacetCode[F][]; isLong: boolean }>): ReactNode {
  const atlas = useAtlas();
  const { messages, locale, format } = atlas;
  const words = messages.filters;
  const chosen: readonly string[] = useApp((state) => state.filter[facet]);
  const counts = useScene().facets[facet];
  const [showsAll, setShowsAll] = useState(false);
  const [query, setQuery] = useState("");
  const [explains, setExplains] = useState(false);
  const definitions = definitionsOf(messages, facet);

  const rows = codes.map((code): FacetRow<FacetCode[F]> => {
    const isChosen = chosen.includes(code);
    return { code, label: codeWord(atlas, facet, code), count: counts.get(code) ?? 0, isChosen };
  });
  const ordered = isLong ? byCount(rows, locale) : rows;
  const found = query.trim() === "" ? ordered : ordered.filter((row) => matchesWords(row.label, query));
  const visible = isLong && !showsAll && query.trim() === "" ? headOf(ordered, HEAD) : found;
  const most = Math.max(1, ...rows.map((row) => row.count));

  return (
    <>
      <GroupHelp
        facet={facet}
        hasDefinitions={definitions !== null}
        explains={explains}
        onToggle={() => setExplains(!explains)}
      />
      {isLong && rows.length >= SEARCHABLE ? (
        <FindField facet={facet} query={query} onQueryChange={setQuery} />
      ) : null}
      <FacetRows facet={facet} rows={visible} most={most} definitions={explains ? definitions : null} />
      {query.trim() !== "" && found.length === 0 ? (
        <p className={css["note"]} aria-live="polite">
          {words.noMatch(query.trim())}
        </p>
      ) : null}
      {isLong && rows.length > HEAD && query.trim() === "" ? (
        <Button
          look="quiet"
          className={css["more"]}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.showFewer : words.showAll(format.number(rows.length))}
        </Button>
      ) : null}
    </>
  );
}

type RowsProps<F extends Facet> = Readonly<{
  facet: F;
  rows: readonly FacetRow<FacetCode[F]>[];
  most: number;
  definitions: Readonly<Record<string, string>> | null;
}>;

function FacetRows<F extends Facet>({ facet, rows, most, definitions }: RowsProps<F>): ReactNode {
  const { messages, format } = useAtlas();
  const codeToggled = useApp((state) => state.codeToggled);
  const id = useId();
  return (
    <ul className={css["rows"]}>
      {rows.map(({ code, label, count, isChosen }) => {
        const definition = definitions?.[code];
        const figure = format.number(count);
        return (
          <li key={code}>
            <Checkbox
              label={label}
              name={messages.filters.withCount(label, figure)}
              isChecked={isChosen}
              isMuted={count === 0}
              mark={codeMarkOf(facet, code)}
              figure={figure}
              share={count / most}
              describedBy={definition === undefined ? undefined : `${id}-${code}`}
              onToggle={() => codeToggled(facet, code)}
            />
            {definition === undefined ? null : (
              <p id={`${id}-${code}`} className={css["definition"]}>
                {definition}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type HelpProps = Readonly<{ facet: Facet; hasDefinitions: boolean; explains: boolean; onToggle: () => void }>;

function GroupHelp({ facet, hasDefinitions, explains, onToggle }: HelpProps): ReactNode {
  const words = useAtlas().messages.filters;
  const questions: Readonly<Partial<Record<Facet, string>>> = words.question;
  if (!hasDefinitions) return null;
  return (
    <div className={css["help"]}>
      <span>{questions[facet]}</span>
      <Button
        look="quiet"
        className={css["explain"]}
        aria-expanded={explains}
        aria-label={words.meaningOf(words.group[facet])}
        onClick={onToggle}
      >
        {words.meaning}
      </Button>
    </div>
  );
}

type FindProps = Readonly<{ facet: Facet; query: string; onQueryChange: (query: string) => void }>;

function FindField({ facet, query, onQueryChange }: FindProps): ReactNode {
  const words = useAtlas().messages.filters;
  const label = facet === "organization" ? words.find.organization : words.find.agency;
  return (
    <input
      type="text"
      className={css["find"]}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={(event) => onQueryChange(event.target.value)}
    />
  );
}
