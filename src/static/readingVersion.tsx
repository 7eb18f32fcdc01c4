import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "#domain/dataset.ts";
import { Legend } from "#features/legend/Legend.tsx";
import { Sentence } from "#features/sentence/Sentence.tsx";
import { BorderStrip } from "#features/strip/BorderStrip.tsx";
import { IncidentTable } from "#features/table/IncidentTable.tsx";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { createAtlas } from "#state/createAtlas.ts";
import { AtlasProvider } from "#state/useApp.tsx";

/**
 * The atlas for readers without script, as it stands inside the document's `noscript`: the sentence and the sum, the
 * border unrolled with every case on it, the meaning of the marks, and the records with the way to their pages.
 */
export async function readingVersion(dataset: Dataset, locale: Locale, root: string): Promise<string> {
  const messages = await loadMessages(locale);
  const atlas = createAtlas({ dataset, locale, messages, root, isStatic: true });
  return renderToStaticMarkup(
    <AtlasProvider atlas={atlas}>
      <main className="reading">
        <Sentence />
        <div className="container">
          <BorderStrip />
        </div>
        <Legend />
        <div className="container">
          <IncidentTable />
        </div>
        <p>
          <a href={`${root}${locale === "es" ? "es/" : ""}about/`}>{messages.app.aboutPage}</a>
        </p>
      </main>
    </AtlasProvider>,
  );
}
