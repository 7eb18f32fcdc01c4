import type { ReactNode } from "react";
import { STATUSES } from "#domain/codes.ts";
import { MARK_FILL } from "#domain/status.ts";
import type { AboutMessages } from "#i18n/pageMessages.ts";
import { countsAddress } from "#state/addresses.ts";
import { AtlasProvider, useAtlas } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import { CorrectionWords } from "./CorrectionWords.tsx";
import { DataFiles } from "./DataFiles.tsx";
import { type Page, renderDocument } from "./document.tsx";
import { OthersAsked, PublisherWords } from "./PublisherWords.tsx";
import { PageWordsProvider, usePageWords } from "./pageWords.tsx";
import { type PageSource, standingAt } from "./recordPages.tsx";
import css from "./Static.module.css";
import { StaticFrame } from "./StaticFrame.tsx";

const PATH = "about/";
const ORDER = ["what", "scope", "how", "limits", "names", "corrections", "licence"] as const;
const FILES = [
  "incidents.geojson",
  "incidents.csv",
  "ports-of-entry.geojson",
  "task-forces.geojson",
  "regions.geojson",
  "statistics.json",
  "datapackage.json",
];

/** Method, limits, statuses, names, corrections and licence, in one short page. */
export function aboutPage({ atlas, words, styles }: PageSource, about: AboutMessages): Page {
  return renderDocument({
    locale: atlas.locale,
    path: PATH,
    title: words.plainTitle(about.title(atlas.dataset.site.title[atlas.locale])),
    description: about.description,
    isIndexed: true,
    site: atlas.dataset.site,
    styles,
    children: (
      <AtlasProvider atlas={standingAt(atlas, PATH)}>
        <PageWordsProvider words={words}>
          <StaticFrame path={PATH}>
            <About about={about} />
          </StaticFrame>
        </PageWordsProvider>
      </AtlasProvider>
    ),
  });
}

function About({ about }: Readonly<{ about: AboutMessages }>): ReactNode {
  const { dataset, format } = useAtlas();
  return (
    <article className={css["prose"]}>
      <h1>{about.title(format.text(dataset.site.title))}</h1>
      {ORDER.map((name) => {
        const { heading, text } = about.sections[name];
        return (
          <section key={name} className={css["prose"]} id={name}>
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {name === "corrections" ? <CorrectionWords /> : null}
            {name === "licence" ? <OthersAsked about={about} /> : null}
            {name === "limits" ? <Limits about={about} /> : null}
          </section>
        );
      })}
      <section className={css["prose"]} id="publisher">
        <h2>{about.publisherHeading}</h2>
        <PublisherWords about={about} />
      </section>
      <section className={css["prose"]} id="data">
        <h2>{about.data}</h2>
        <p>
          {about.dataNote} <a href="../dictionary/">{usePageWords().dictionary.title}</a>
        </p>
        <DataFiles files={FILES} />
      </section>
    </article>
  );
}

function Limits({ about }: Readonly<{ about: AboutMessages }>): ReactNode {
  const atlas = useAtlas();
  return (
    <>
      <p>
        <a href={countsAddress(atlas)}>{atlas.messages.sentence.countsPage}</a>
      </p>
      <StatusTerms about={about} />
    </>
  );
}

function StatusTerms({ about }: Readonly<{ about: AboutMessages }>): ReactNode {
  const { codes, definitions } = useAtlas().messages;
  return (
    <>
      <h2 id="statuses">{about.statusHeading}</h2>
      <p>{about.statusNote}</p>
      <dl className={css["statuses"]}>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <Mark fill={MARK_FILL[status]} size={16} /> {codes.status[status]}
            </dt>
            <dd>{definitions.status[status]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
