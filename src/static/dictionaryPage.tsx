import { Fragment, type ReactNode } from "react";
import { type DictionaryRow, dictionaryOf, TABLES, type TableName } from "#dataset/exportFields.ts";
import { AtlasProvider, useAtlas } from "#state/useApp.tsx";
import { DataFiles } from "./DataFiles.tsx";
import { type Page, renderDocument } from "./document.tsx";
import { PageWordsProvider, usePageWords } from "./pageWords.tsx";
import { type PageSource, standingAt } from "./recordPages.tsx";
import css from "./Static.module.css";
import { StaticFrame } from "./StaticFrame.tsx";

const PATH = "dictionary/";
const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
/** Served beside the tables; what each holds is in the first two. */
const OTHER_FILES = [
  "README.md",
  "CHANGELOG.md",
  "datapackage.json",
  "task-forces.geojson",
  "regions.geojson",
  "border.geojson",
  "statistics.json",
  "agencies.json",
  "organizations.json",
] as const;

/** What every field of the published tables means, from the same source as the tables themselves. */
export function dictionaryPage({ atlas, words, styles }: PageSource): Page {
  return renderDocument({
    locale: atlas.locale,
    path: PATH,
    title: words.plainTitle(words.dictionary.title),
    description: words.dictionary.lead,
    isIndexed: true,
    site: atlas.dataset.site,
    styles,
    children: (
      <AtlasProvider atlas={standingAt(atlas, PATH)}>
        <PageWordsProvider words={words}>
          <StaticFrame path={PATH}>
            <Dictionary />
          </StaticFrame>
        </PageWordsProvider>
      </AtlasProvider>
    ),
  });
}

function Dictionary(): ReactNode {
  const { root } = useAtlas();
  const { dictionary } = usePageWords();
  return (
    <article className={css["prose"]}>
      <h1>{dictionary.title}</h1>
      <p>{dictionary.lead}</p>
      {TABLE_NAMES.map((table) => (
        <section key={table} className={css["prose"]} id={table}>
          <h2>{table}</h2>
          <p>
            <a href={`${root}data/${table}.csv`}>{`${table}.csv`}</a>
          </p>
          <Fields table={table} />
        </section>
      ))}
      <section className={css["prose"]} id="files">
        <h2>{dictionary.others}</h2>
        <DataFiles files={OTHER_FILES} />
      </section>
    </article>
  );
}

/** A list and not a table: on a phone five columns of words cannot be read. */
function Fields({ table }: Readonly<{ table: TableName }>): ReactNode {
  return (
    <dl className={css["fields"]}>
      {dictionaryOf(table).map((row) => (
        <Field key={row.name} row={row} />
      ))}
    </dl>
  );
}

function Field({ row }: Readonly<{ row: DictionaryRow }>): ReactNode {
  const { locale } = useAtlas();
  const { dictionary } = usePageWords();
  const { name, type, allowed, isRequired, doc } = row;
  const empty = doc.empty?.[locale] ?? null;
  return (
    <div>
      <dt>
        <code>{name}</code>{" "}
        <span className={css["kicker"]}>
          {[dictionary.type[type] ?? type, doc.unit].filter(Boolean).join(", ")}
        </span>
      </dt>
      <dd>
        <Coded text={upperFirst(`${doc[locale]}.`)} />{" "}
        {isRequired ? null : <Coded text={`${dictionary.empty}: ${empty ?? dictionary.emptyNone}.`} />}{" "}
        {allowed.length ? (
          <span className={css["kicker"]}>
            {dictionary.oneOf} <code>{allowed.join(" ")}</code>
          </span>
        ) : null}
      </dd>
    </div>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words between backticks are codes. */
function Coded({ text }: Readonly<{ text: string }>): ReactNode {
  return text.split("`").map((part, i) => {
    const key = `${i} ${part}`;
    return i % 2 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}
