import type { ReactNode } from "react";
import { borderTrafficOf } from "#domain/borderTraffic.ts";
import { CountsPanel } from "#features/counts/CountsPanel.tsx";
import { CountsWordsProvider } from "#features/counts/countsWords.tsx";
import { SourceList } from "#features/details/SourceList.tsx";
import { TrafficAxis, TrafficChart } from "#features/details/TrafficChart.tsx";
import { filterSentenceOf } from "#features/sentence/sentenceOf.ts";
import type { CountsMessages } from "#i18n/pageMessages.ts";
import { AtlasProvider, useLate } from "#state/useApp.tsx";
import { type Page, renderDocument } from "./document.tsx";
import { PageWordsProvider } from "./pageWords.tsx";
import { type PageSource, standingAt } from "./recordPages.tsx";
import { StaticFrame } from "./StaticFrame.tsx";

const PATH = "counts/";

/** Published counts beside the atlas's own, counted at build by the same engine. */
export function countsPage({ atlas, words, styles }: PageSource, counts: CountsMessages): Page {
  return renderDocument({
    locale: atlas.locale,
    path: PATH,
    title: words.plainTitle(counts.title),
    description: counts.description,
    isIndexed: true,
    site: atlas.dataset.site,
    styles,
    children: (
      <AtlasProvider atlas={standingAt(atlas, PATH)}>
        <PageWordsProvider words={words}>
          <StaticFrame path={PATH}>
            <CountsWordsProvider words={counts} scopeWords={(filter) => filterSentenceOf({ filter }, atlas)}>
              <Counts />
            </CountsWordsProvider>
          </StaticFrame>
        </PageWordsProvider>
      </AtlasProvider>
    ),
  });
}

function Counts(): ReactNode {
  const traffic = useLate("traffic").value;
  const series = traffic ? borderTrafficOf(traffic.years) : [];
  return (
    <article>
      <CountsPanel
        traffic={series}
        trafficChart={
          <div>
            {series.map((one) => (
              <TrafficChart key={one.measure} series={one} />
            ))}
            <TrafficAxis bars={series[0]?.bars ?? []} />
            <SourceList sources={[...(traffic?.sources.values() ?? [])]} />
          </div>
        }
      />
    </article>
  );
}
